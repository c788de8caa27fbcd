"""Order of evaluation of calls, operators and assignments."""


def t(x):
    print(x, end=" ")
    return x


def f(*args, **kwargs):
    print("call", end=" ")
    return f


print(t(1) + t(2) * t(3) - t(4))
f(t("a"), t("b"), k=t("c"), *[t("d")], m=t("e"), **{t("f"): t("g")})
print()
f(t(1))(t(2))(t(3))
print()
d = {t("k1"): t("v1"), t("k2"): t("v2")}
print([t(1), t(2)], (t(3), t(4)), {t(5)}, t(6) if t(0) else t(7))
lst = [0, 0, 0, 0]
lst[t(1)], lst[t(2)] = t(10), t(20)
print(lst)
i = 0
i = lst[i] = 3
print(i, lst)
a, a = 1, 2
print(a)
lst[t(0)] += t(5)
print(lst)


def default(x=t("default"), *, y=t("kwdefault")):
    return x


@f
def decorated(x=t("inner")):
    pass


print()
print(t(1) < t(0) < t(5), t(1) in [t(2), t(1)], not t(0), -t(3), t(2) ** -t(1))
print(f"{t('f')} {t('g')!r}", "%s %s" % (t("h"), t("i")))


class C(t(object), metaclass=t(type)):
    attr = t("body")


print([t(x) for x in (t(1), t(2)) if t(x) > 1], t([5, 6])[t(0)], t("abc")[t(0) : t(2)])
assert t(True), t("never")
del lst[t(0)], d[t("k1")]
print(lst, d)
x = lambda v=t("lambda default"): v
print(x())
