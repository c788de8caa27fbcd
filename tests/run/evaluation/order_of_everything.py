"""Order of evaluation in displays, calls, comparisons, assignments, augmented assignment, slices, decorators, classes."""
log = []


def t(x):
    log.append(x)
    return x


class T(dict):
    def __getitem__(self, k):
        log.append(("get", k))
        return 0

    def __setitem__(self, k, v):
        log.append(("set", k, v))

    def __delitem__(self, k):
        log.append(("del", k))


def show(label):
    print(label, log)
    log.clear()


(t(1), t(2), [t(3), {t(4): t(5)}])
show("display")
t(str)(t("a"), *[t("b")][:0]) if False else max(t(1), t(2), key=t(None), *[t(3)])
show("call")
t(1) < t(2) < t(0) < t(9)
show("comparison")
t(1) if t(0) else t(2)
t(0) and t(1) or t(3)
show("conditional")
x = T()
x[t("i")] = t("value")
show("subscript assignment")
x[t("a")], x[t("b")] = t(1), t(2)
show("tuple assignment")
x[t("p")] = x[t("q")] = t("v")
show("chained assignment")
x[t("k")] += t(5)
show("augmented")
del x[t("d")], x[t("e")]
show("del")
[1, 2, 3][t(0) : t(2) : t(1)]
show("slice")
t(2) ** t(3) ** t(1), -t(1) ** t(2)
show("power")


def deco(name):
    log.append("make " + name)

    def d(f):
        log.append("apply " + name)
        return f

    return d


@deco("outer")
@deco("inner")
def f(a=t("default 1"), b: t("annotation") = t("default 2"), *, c=t("kw default")) -> t("returns"):
    pass


show("def")


@deco("class")
class C(t(object), metaclass=t(type)):
    t("body")
    x: t("attr annotation") = t("attr value")


show("class")
{t("k1"): t("v1"), **t({"m": 1}), t("k2"): t("v2")}
show("dict")
f"{t('a')!r:{t('>')}{t('5')}} {t('b')}"
show("f-string")
[(t(a), t(b)) for a in t([1, 2]) if t(a) for b in t([3])]
show("comprehension")
(lambda p=t("lambda default"): t(p))()
show("lambda")
assert t(True), t("never")
for x in t([1]):
    t("loop")
with open(t(__file__)) as g, t(open)(__file__) as h:
    t("with body")
log[0] = "file"
show("statements")
try:
    t(1)[t(2)] = t(3)
except TypeError:
    show("failing assignment")
a = [0, 1]
i = 0
a[i], i = t(5), t(1)
print(a, i)
t(1) in t([1]) not in t([[True]])
show("membership")
