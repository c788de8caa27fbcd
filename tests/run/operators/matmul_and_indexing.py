"""@, indexing with tuples, ellipsis and calls through every operator slot."""


class Tensor:
    def __init__(self, name):
        self.name = name

    def __matmul__(self, other):
        return Tensor(f"({self.name}@{other.name if isinstance(other, Tensor) else other})")

    def __rmatmul__(self, other):
        return Tensor(f"({other}@{self.name})")

    def __imatmul__(self, other):
        self.name += "@=" + str(getattr(other, "name", other))
        return self

    def __getitem__(self, key):
        return f"{self.name}[{key!r}]"

    def __call__(self, *args, **kw):
        return f"{self.name}({args}, {kw})"

    def __getattr__(self, name):
        return f"{self.name}.{name}"

    def __repr__(self):
        return f"T<{self.name}>"


a, b = Tensor("a"), Tensor("b")
print(a @ b, a @ 5, 5 @ a, a @ b @ a, a @ (b @ a))
a @= b
a @= 3
print(a)
print(b[0], b[1, 2], b[1:2], b[..., 0], b[()], b["k"], b[b], b[1:2, ::3, None], b[-1], b[[1]])
print(b(), b(1, x=2), b.attr, b[b(1)], b(b[0]), b.x.upper())
for case in (lambda: 1 @ 2, lambda: [1] @ [2], lambda: "a" @ a if False else "a" @ 1):
    try:
        print(case())
    except TypeError as e:
        print(e)
m = 1
try:
    m @= 2
except TypeError as e:
    print(e)


class Everything:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *a: (name, a)


e = Everything()
print(e.anything(1, 2), e.x(), hasattr(e, "q"))
for operation in ("e + 1", "e[0]", "len(e)", "e()", "-e", "e < 1", "iter(e)", "1 in e", "with e: pass"):
    try:
        if operation == "e + 1":
            e + 1
        elif operation == "e[0]":
            e[0]
        elif operation == "len(e)":
            len(e)
        elif operation == "e()":
            e()
        elif operation == "-e":
            -e
        elif operation == "e < 1":
            e < 1
        elif operation == "iter(e)":
            iter(e)
        elif operation == "1 in e":
            1 in e
        else:
            with e:
                pass
    except TypeError as err:
        print(operation, "->", err)
