"""Who is asked first: left, right, subclasses; NotImplemented."""


class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, o):
        print(f"{self.name}.add", end=" ")
        return NotImplemented

    def __radd__(self, o):
        print(f"{self.name}.radd", end=" ")
        return "from " + self.name


class Sub(Base):
    def __radd__(self, o):
        print(f"{self.name}.sub_radd", end=" ")
        return "sub " + self.name


class Plain(Base):
    pass


class Stranger:
    def __radd__(self, o):
        print("stranger", end=" ")
        return NotImplemented


a, s, p = Base("a"), Sub("s"), Plain("p")
print(a + s)
print(s + a)
print(a + p)
print(p + a)
print(1 + a)
print("x" + s)
print([1] + a)
for case in (lambda: a + a, lambda: a + 1, lambda: a + Stranger(), lambda: 1 + Stranger()):
    try:
        print(case())
    except TypeError as e:
        print(e)


class Inplace:
    def __init__(self):
        self.log = []

    def __iadd__(self, o):
        self.log.append(("iadd", o))
        return self

    def __mul__(self, o):
        return ("mul", o)

    def __isub__(self, o):
        return NotImplemented

    def __sub__(self, o):
        return "sub fallback"


i = Inplace()
i += 1
i += "x"
print(i.log)
j = Inplace()
j *= 5
print(j)
k = Inplace()
k -= 1
print(k)
lst = [1]
alias = lst
lst += (2,)
lst += "ab"
lst *= 2
print(alias, alias is lst)
try:
    lst += 5
except TypeError as e:
    print(e)
t = (1,)
u = t
t += (2,)
print(t, u)
try:
    t += [3]
except TypeError as e:
    print(e)
print(NotImplemented, type(NotImplemented).__name__, (5).__add__("a"), "a".__eq__(5), [].__eq__(()), object().__eq__(1), (1).__lt__(2.0))
