"""__format__, __str__, __repr__ and how they are chosen."""


class Temperature:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        if spec.endswith("F"):
            return format(self.c * 9 / 5 + 32, spec[:-1] or ".1f") + "F"
        return format(self.c, spec or ".1f") + "C"


t = Temperature(21.5)
print(f"{t} {t:.2f} {t:F} {t:.0fF} {t:8.3f}", format(t), format(t, "6.1fF"), "{:F} {0.c}".format(t) if False else "{0:F} {0.c}".format(t))


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "only str"


print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()], f"{OnlyRepr()} {OnlyRepr()!s:>14}|", OnlyStr(), f"{OnlyStr()}")
for spec in (">10", "d"):
    try:
        print(format(OnlyRepr(), spec))
    except TypeError as e:
        print(e)


class BadFormat:
    def __format__(self, spec):
        return 5

    def __str__(self):
        return 5

    def __repr__(self):
        return None


for call in (lambda: format(BadFormat()), lambda: str(BadFormat()), lambda: repr(BadFormat()), lambda: f"{BadFormat()}", lambda: "%s" % BadFormat(), lambda: format(1, 2)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(format(True, "d"), format(True, "5"), format(True), f"{True!s:>6}", format("a", "<3") + "|", format("abc", ".1"), format("x", "03") + "|")
for bad in ("=5", "+", ",", "d", ".2f", " "):
    try:
        print(format("abc", bad))
    except ValueError as e:
        print(repr(bad), e)
