"""A subclass of str."""


class Name(str):
    def __new__(cls, text, lang="en"):
        self = super().__new__(cls, text.strip())
        self.lang = lang
        return self

    def shout(self):
        return self.upper() + "!"

    def __repr__(self):
        return f"Name({str(self)!r})"


n = Name("  ada ", "fr")
print(n, repr(n), n.lang, n.shout(), len(n), n == "ada", n + " lovelace", type(n + "x").__name__)
print({"ada": 1}[n], {n: 2}["ada"], hash(n) == hash("ada"), n in ["ada"], n in "xadax", isinstance(n, str))
print(f"{n} {n!r} {n:>6}", "%s %r" % (n, n), "{} {!s}".format(n, n), "-".join([n, "b"]), n.join(["1", "2"]))
print(type(n.upper()).__name__, type(n[:]).__name__, type(str(n)).__name__, n[0], sorted([Name("b"), "a"]))


class CaseFree(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())


a, b = CaseFree("Hello"), CaseFree("HELLO")
print(a == b, a != b, len({a, b}), a == "hELLo", "hello" == a, {a: 1}.get(b))


class Path:
    def __init__(self, p):
        self.p = p

    def __str__(self):
        return "path:" + self.p

    def __add__(self, other):
        return Path(self.p + other)

    def __radd__(self, other):
        return Path(other + self.p)


print(Path("a") + "b", "c" + Path("d"), str(Path("x")), f"{Path('y')}")
try:
    "".join([Path("a")])
except TypeError as e:
    print(e)
