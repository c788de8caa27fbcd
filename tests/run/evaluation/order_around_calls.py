"""Order of evaluation around calls, attributes, items, augmented assignments, displays and yields."""
log = []


def t(x):
    log.append(x)
    return x


def show():
    print(log)
    log.clear()


class T:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, name):
        log.append(f"get {self.name}.{name}")
        return T(f"{self.name}.{name}")

    def __setattr__(self, name, value):
        log.append(f"set {self.name}.{name}")

    def __getitem__(self, k):
        log.append(f"item {self.name}[{k}]")
        return T(f"{self.name}[{k}]")

    def __setitem__(self, k, v):
        log.append(f"setitem {self.name}[{k}]")

    def __delitem__(self, k):
        log.append(f"delitem {self.name}[{k}]")

    def __call__(self, *a, **k):
        log.append(f"call {self.name}{len(a)}{sorted(k)}")
        return T(f"{self.name}()")

    def __add__(self, o):
        log.append(f"add {self.name}")
        return self

    def __iadd__(self, o):
        log.append(f"iadd {self.name}")
        return self

    def __radd__(self, o):
        log.append(f"radd {self.name}")
        return self

    def __lt__(self, o):
        log.append(f"lt {self.name}")
        return True

    def __contains__(self, o):
        log.append(f"in {self.name}")
        return True

    def __iter__(self):
        log.append(f"iter {self.name}")
        return iter([1, 2])

    def keys(self):
        log.append(f"keys {self.name}")
        return []


def orders():
    a, b = T("a"), T("b")
    a[t(1)].f(t(2))
    show()
    a.b.f(t(2), k=t(3))
    show()
    a.f(*t([1]), t(2), **t({}), x=t(3))
    show()
    a[t(1)].x += t(2)
    show()
    a.x += t(2)
    show()
    a[t(1)] += t(2)
    show()
    a[t(1)][t(2)] = b.x[t(3)] = t(4)
    show()
    a.x, b.y, a[t(5)] = t(1), t(2), t(3)
    show()
    del a[t(1)], b[t(2)]
    show()
    a.x + b.y, a[t(1):t(2):t(3)], a.x < b.y < a.z, t(1) in a.q
    show()
    {t(1): a.x, **b.m, t(2): a.y}
    show()
    [*a.l, t(1), *b.l], {*a.s, t(2)}
    show()
    a.f(t(1))(t(2)).g(t(3))
    show()
    a.f(b.g(t(1)), b.h(t(2)))
    show()
    [a.f(t(i)) for i in b.r]
    show()
    for a[t(0)] in b.z:
        pass
    show()
    (lambda x=a.d, y=t(1): x)(t(2))
    show()
    assert a.ok, t(1)
    f"{a.x}{t(1)!r:{b.w}}"[:0] if False else f"{t(1)!r:{t(3)}}{t(2)}"
    show()
    x = yield_(a)
    x.send(None)
    try:
        x.send(4)
    except StopIteration as e:
        print(e.value.name)
    show()


def yield_(a):
    r = a.f(t(0), (yield t(1)), a.g(t(2)))
    return r


orders()
