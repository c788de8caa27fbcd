"""Class bodies see globals, not the enclosing class; methods do not see class names."""

name = "global"


class A:
    name = "class"
    copy = name
    items = [1, 2, 3]
    squares = [i * i for i in items]
    size = len(items)
    try:
        scaled = [i * size for i in items]
    except NameError as e:
        scaled = str(e)

    def get(self):
        return name

    def get_class(self):
        return self.name, A.name

    class Inner:
        seen = name

    if size > 2:
        big = True
    for loop in range(2):
        last = loop
    lam = lambda self: name


a = A()
print(A.copy, A.squares, A.size, A.scaled, a.get(), a.get_class(), A.Inner.seen, A.big, A.loop, A.last, a.lam())


def function(parameter):
    local = "function local"

    class B:
        captured = local
        both = parameter
        name = name

        def method(self):
            return local, parameter, name

        own = "class local"

    return B


B = function("p")
print(B.captured, B.both, B.name, B().method(), B.own)


class C:
    x = 1
    y = x + 1
    del x
    print("body runs", y, __qualname__, __module__)

    def f(self, v=y):
        return v

    y = 100


print(C().f(), C.y, hasattr(C, "x"))


class D:
    __secret = "mangled"

    def get(self):
        return self.__secret

    def __private(self):
        return "private"

    def call(self):
        return self.__private()

    def local(self):
        __v = 5
        return __v


d = D()
print(d.get(), d.call(), d._D__secret, d._D__private(), d.local(), [n for n in vars(D) if "secret" in n])
try:
    d.__secret
except AttributeError as e:
    print(e)


class E:
    global made_global
    made_global = "from class body"
    value = made_global


print(made_global, E.value, hasattr(E, "made_global"))
