"""Class bodies: what they see of the outside, what methods do not see, and names read before and after assignment."""
x = "global"


class A:
    y = x
    x = "class"
    z = x

    def read(self):
        return x

    values = [x for _ in range(2)]
    pairs = [(x, i) for i in range(1) if x == "global"]
    lam = lambda self: x
    del x


print(A.y, A.z, A().read(), A.values, A.pairs, A().lam(), hasattr(A, "x"))


def function():
    x = "local"

    class B:
        seen = x

        class C:
            seen = x
            x = "C"

        def read(self):
            return x, C_seen

    C_seen = B.C.seen
    return B.seen, B.C.seen, B.C.x, B().read()


print(function())


def fallback():
    class D:
        print(x)
        x = "own"
        print(x)
        del x
        print(x)
        try:
            del x
        except NameError as error:
            print(error)

    return D


fallback()


class E:
    global made
    made = "in class"
    count = 0
    for count in range(3):
        exec("v%d = count" % count)
    if count:
        def conditional(self):
            return self.count
    locals()["by_locals"] = 9


print(made, E.v0, E.v2, E().conditional(), E.by_locals, "made" in vars(E))


class F:
    try:
        print(unknown_name)
    except NameError as error:
        message = str(error)
    __slots__ = ()


print(F.message, sorted(n for n in vars(F) if not n.startswith("__")))
