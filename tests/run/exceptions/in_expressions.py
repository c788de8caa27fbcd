"""Exceptions raised inside every kind of expression leave names as they were."""

x = "before"
data = {"a": [1, 2]}


def boom(*args):
    raise ValueError("boom")


def attempt(name, f):
    try:
        f()
        print(name, "no error")
    except ValueError as e:
        print(name, e)


def assign():
    global x
    x = boom()


def augmented():
    data["a"][0] += boom()


def item():
    data[boom()] = 1


def partial():
    global x
    x, data["b"] = 5, boom()


attempt("assign", assign)
attempt("augmented", augmented)
attempt("item", item)
attempt("partial", partial)
attempt("call argument", lambda: print("never", boom()))
attempt("keyword", lambda: dict(a=boom()))
attempt("list", lambda: [1, boom()])
attempt("comprehension", lambda: [boom(i) for i in range(3)])
attempt("generator", lambda: sum(boom(i) for i in range(3)))
attempt("and", lambda: 1 and boom())
attempt("or short", lambda: 1 or boom())
attempt("condition", lambda: 1 if boom() else 2)
attempt("fstring", lambda: f"{boom()}")
attempt("subscript", lambda: data["a"][boom()])
attempt("slice", lambda: data["a"][boom() :])
attempt("attribute", lambda: boom().x)
attempt("compare", lambda: 1 < boom() < 3)
attempt("compare short", lambda: 3 < 1 < boom())
attempt("star", lambda: print(*boom()))
attempt("lambda default", lambda: (lambda v=boom(): v)())
attempt("map", lambda: list(map(boom, [1])))
attempt("sort key", lambda: sorted([2, 1], key=boom))
attempt("max key", lambda: max([2, 1], key=boom))
attempt("decorator", lambda: boom(lambda: 0))
attempt("format", lambda: "{}".format(boom()))
attempt("dict display", lambda: {"k": boom(), boom(): 1})
print(x, data)


class Meta(type):
    def __new__(cls, *a):
        boom()


def make_class():
    class K(metaclass=Meta):
        pass


attempt("metaclass", make_class)


def in_body():
    class K:
        y = boom()


attempt("class body", in_body)
