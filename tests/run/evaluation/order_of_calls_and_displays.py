"""Order of evaluation probed with traced names, attributes, items and calls: calls with stars, displays, slices, comparisons, augmented targets, decorators, class headers, defaults, raise, assert, return, f-strings, lambdas, conditional and boolean operators."""
log = []


class T:
    """Traced operand: says what is asked of it."""

    def __init__(self, name, value=1):
        self.name, self.value = name, value

    def __getattr__(self, k):
        log.append(f"{self.name}.{k}")
        return T(f"{self.name}.{k}")

    def __getitem__(self, k):
        log.append(f"{self.name}[{k}]")
        return T(f"{self.name}[]")

    def __setitem__(self, k, v):
        log.append(f"{self.name}[{k}]={v}")

    def __call__(self, *a, **k):
        log.append(f"{self.name}({len(a)},{len(k)})")
        return T(f"{self.name}()")

    def __add__(self, o):
        log.append(f"{self.name}+{o}")
        return T("sum")

    def __iadd__(self, o):
        log.append(f"{self.name}+={o}")
        return self

    def __lt__(self, o):
        log.append(f"{self.name}<{o}")
        return True

    def __bool__(self):
        log.append(f"bool {self.name}")
        return bool(self.value)

    def __iter__(self):
        log.append(f"iter {self.name}")
        return iter([1, 2])

    def keys(self):
        log.append(f"keys {self.name}")
        return ["k"]

    def __hash__(self):
        log.append(f"hash {self.name}")
        return 1

    def __eq__(self, o):
        log.append(f"{self.name}=={o}")
        return self is o

    def __format__(self, spec):
        log.append(f"format {self.name} {spec}")
        return "F"

    def __repr__(self):
        return self.name

    def __index__(self):
        log.append(f"index {self.name}")
        return 1

    def __contains__(self, x):
        log.append(f"{x} in {self.name}")
        return True

    def __enter__(self):
        log.append(f"enter {self.name}")
        return self

    def __exit__(self, *e):
        log.append(f"exit {self.name}")


class Space(dict):
    def __missing__(self, name):
        if name[0] != "t":
            raise KeyError(name)
        log.append(name)
        return T(name, 0 if name.endswith("0") else 1)


for text in ("t1(t2, *t3, t4, *t5)", "t1(a=t2, **t3, b=t4)", "t1(*t2, a=t3, **{'k': t4})", "t1.m(t2.x).n(t3.y)", "t1.m(*t2, t3.x)", "t1[t2:t3:t4]", "t1[t2, t3:t4]", "[t1, *t2, t3]", "{t1, t2}", "{t1: t2, t3: t4}", "{t1: t2, **t3}", "(t1, *t2)", "t1 + t2 + t3", "t1 + (t2 + t3)", "t1 < t2 < t3", "t1 < t2 < t3.x", "t1 and t2 and t3", "t10 and t2", "t10 or t20 or t3", "not t1", "t1 if t2 else t3", "t1 if t20 else t3", "t1 if t2 and t30 else t4", "t1 in t2", "t1 not in t2", "t1 is t2", "f'{t1:{t2}}{t3!r}{t4}'", "lambda x=t1, *, y=t2: t3", "[t1 for x in t2 if t3]",
             "{t1: t2 for x in t3}", "t1[t2](t3)[t4].x", "t1(t2)(t3)", "(t1 + t2)(t3 + t4)", "t1.a.b.c", "t1[t2.x + t3]", "-(t1 < t2)", "[*t1, *t2]", "t1(x for x in t2)", "t1(t2 < t3, t4 and t5)", "'%s %s' % (t1, t2)", "[1, 2, 3][t1]", "[1, 2, 3][t1:t2]", "t1 == t2", "t1 != t1", "{t1: 1}[t1]", "t1 in [t2, t1]", "(a := t1, a.x, t2)"):
    log.clear()
    try:
        eval(text, Space(__builtins__={}))
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    print(text, "|", " ".join(log))
for text in ("t1.x = t2", "t1[t2] = t3", "t1[t2] = t3[t4] = t5", "a, t1[t2] = t3, t4", "t1[t2] += t3", "t1.x += t2", "t1[t2].y += t3(t4)", "a = b = t1", "del t1.x", "assert t1, t2", "assert t10, t2", "raise t1(t2) from t3", "for t1[t2] in t3: t4", "for a, b in t1: pass", "while t10: t2\nelse: t3", "if t10: t1\nelif t2: t3", "with t1 as a, t2 as b: t3", "with t1(t2) as t3[t4]: t5", "@t1(t2)\n@t3\ndef f(a=t4, *b, c=t5): t6", "@t1\ndef f(a: t2, b: t3 = t4) -> t5: pass", "class C(t1, metaclass=t2(t3)): t4", "@t1\nclass C(*[t2.x], k=t3): pass", "x: t1 = t2", "t1.x: t2 = t3", "t1[t2]: t3", "(x): t1",
             "global g\ng = t1", "try:\n t1.x\nfinally:\n t2", "try:\n raise ValueError\nexcept t1: pass", "try:\n pass\nexcept t1: pass\nelse: t2", "import t1", "match t1:\n case [t2]: t3\n case t4.x: t5\n case _ if t6: t7", "t1; t2", "return_ = t1, *t2", "def f(): return t1\nt2", "lambda: t1", "[x.y for x in t1]", "t1[t2:t3] = t4", "*a, b = t1", "(a, *b), c = t1, t2", "print_ = t1 if t2 else t3, t4"):
    log.clear()
    try:
        exec(text, Space(__builtins__=__builtins__))
    except Exception as e:
        log.append(f"{type(e).__name__}: {str(e).split(' 0x')[0]}")
    print(repr(text), "|", " ".join(log))
