"""Annotations of functions, classes and modules; what is evaluated, what is stored, and mangled names."""
import typing

log = []


def note(name):
    log.append(name)
    return name


module_level: note("module") = 1
bare: note("bare")
(parenthesised): note("paren") = 2


class C:
    x: note("C.x") = 5
    y: "forward"
    __private: note("mangled") = 6
    z: int

    def method(self, a: note("a"), /, b: note("b") = 1, *args: note("args"), c: note("c"), **kw: note("kw")) -> note("return"):
        local: note("never") = 3
        self.attr: note("attribute of self") = local
        return local


print(log)
print(__annotations__)
print(C.__annotations__, "z" in vars(C), "_C__private" in vars(C))
print(C.method.__annotations__)
print(C().method(1, c=2), log[-1])
try:
    bare
except NameError as error:
    print(error)


class D(C):
    w: float = 0.5


print(D.__annotations__, typing.get_type_hints(D, localns={"forward": bytes, "module": 1}) if False else sorted(D.__dict__["__annotations__"]))


def f():
    q: int
    try:
        return q
    except UnboundLocalError as error:
        return str(error)


def g(x: "List[int]", y: "C" = None) -> "None":
    pass


print(f(), f.__annotations__, g.__annotations__)
d = {}
d["key"]: int = 5
print(d, (lambda: 0).__annotations__)
__annotations__["added"] = int
print(list(__annotations__))
