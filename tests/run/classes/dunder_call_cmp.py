"""__call__, rich comparison, total order by hand, reflected comparison."""


class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        return self < other or self == other

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "V" + ".".join(map(str, self.parts))


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a < b, a > b, a == c, a != b, a <= c, b >= a, sorted([b, a, c]), max(a, b), len({a, b, c}), a == "1.2", a != "1.2", a in [b, c])
try:
    a < "x"
except TypeError as e:
    print(e)
try:
    5 > a
except TypeError as e:
    print(e)


class Poly:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        result = 0
        for c in reversed(self.coefficients):
            result = result * x + c
        return result


f = Poly(1, 2, 3)
print(f(0), f(2), f(0.5), f(10 ** 10), list(map(f, range(4))), callable(f), callable(a))


class Any:
    def __eq__(self, other):
        return "truthy"

    def __lt__(self, other):
        return []

    def __gt__(self, other):
        return "gt"


x = Any()
print(x == 1, 1 == x, x < 1, x > 1, 1 < x, x != 1, not (x < 1), 1 in [x], [x] == [5])
try:
    hash(x)
except TypeError as e:
    print(e)


class Quiet:
    def __eq__(self, other):
        return NotImplemented


print(Quiet() == Quiet(), Quiet() != 5, (lambda q: q == q)(Quiet()))


class Base:
    def __eq__(self, other):
        return "Base.eq"


class Derived(Base):
    def __eq__(self, other):
        return "Derived.eq"


print(Base() == Derived(), Derived() == Base(), Base() == Base(), 5 == Derived())
