"""Left to right: targets, subscripts, attributes, calls, comparisons and augmented assignments."""

trace = []


class T:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __getattr__(self, attribute):
        trace.append(f"get {self.name}.{attribute}")
        return T(f"{self.name}.{attribute}")

    def __setattr__(self, attribute, value):
        trace.append(f"set {self.name}.{attribute}={value}")

    def __getitem__(self, key):
        trace.append(f"item {self.name}[{key}]")
        return T(f"{self.name}[{key}]")

    def __setitem__(self, key, value):
        trace.append(f"setitem {self.name}[{key}]={value}")

    def __delitem__(self, key):
        trace.append(f"delitem {self.name}[{key}]")

    def __call__(self, *args, **kw):
        trace.append(f"call {self.name}{args}{kw or ''}")
        return T(f"{self.name}()")

    def __add__(self, other):
        trace.append(f"{self.name}+{other}")
        return T(f"({self.name}+{other})")

    def __iadd__(self, other):
        trace.append(f"{self.name}+={other}")
        return self

    def __lt__(self, other):
        trace.append(f"{self.name}<{other}")
        return True

    def __iter__(self):
        trace.append(f"iter {self.name}")
        return iter((1, 2))

    def __repr__(self):
        return self.name


def p(name):
    trace.append(name)
    return T(name)


def show():
    print(" | ".join(trace))
    trace.clear()


p("a").x = p("v"); show()
p("a")[p("k")] = p("v"); show()
p("a")[p("k")].b, p("c").d = p("x"), p("y"); show()
p("a").x += p("v"); show()
p("a")[p("k")] += p("v"); show()
p("f")(p("x"), *p("it"), k=p("v")); show()
p("a").m(p("x")).n[p("k")](); show()
p("a") + p("b") + p("c"); show()
p("a") < p("b") < p("c"); show()
[p("a"), p("b")][0]; {"k1": p("c"), "k2": p("d")}; show()
x, y = p("it"); show()
for p("t").z in [1, 2]: pass
show()
del p("a")[p("k")]; show()
[e + p("z") for e in [p("q")] if e < p("w")]; show()
(lambda d=p("default"): d)(); show()
p("a")[p("i") : p("j") : p("s")]; show()
z = p("c1") if p("cond") < 1 else p("c2"); show()
a = b = p("once"); a is b; show()
with_value = (n := p("walrus")) + n; show()
print(f"{p('f1')}{p('f2')!r:>5}"); show()
