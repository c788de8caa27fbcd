# In a function, exec() without namespaces works on the dict that locals() gives; the variables themselves stay.
def made():
    a = 13
    loc = locals()
    exec("b = a + 1")
    return loc["b"], sorted(loc)


def found_later():
    exec("answer = 42\ndef double(x): return 2 * x")
    return locals()["answer"], locals()["double"](4), eval("answer + 1")


def unchanged():
    x = 0
    exec("x += 1")
    before = x
    loc = locals()
    exec("x += 5")
    return before, x, loc["x"]


def refreshed():
    x = 0
    loc = locals()
    exec("x = 7")
    seen = [loc["x"]]
    locals()
    seen.append(loc["x"])
    x = 9
    seen.append(loc["x"])
    locals()
    seen.append(loc["x"])
    return seen, locals() is loc


def deleted():
    x, y = 1, 2
    loc = locals()
    del x
    return sorted(locals()), "x" in loc


def looped():
    names = []
    for i in range(3):
        exec(f"v{i} = i * 10")
        names.append(sorted(n for n in locals() if n.startswith("v")))
    return names, [locals()[f"v{i}"] for i in range(3)]


def stepped():
    exec("a = 1")
    yield locals()["a"]
    exec("a += 1")
    yield locals()["a"]


def closed(n):
    def inner():
        exec("found = n")
        return locals().get("found"), n

    return inner()


def fresh():
    return "left" in locals(), exec("left = 1")


print(made())
print(found_later())
print(unchanged())
print(refreshed())
print(deleted())
print(looped())
print(list(stepped()))
print(closed(5))
print(fresh(), fresh())
print(vars is not None and (lambda x: sorted(locals()))(1))


class Kept:
    def method(self, a, b):
        d = locals()
        d.pop("self")
        return "{a}-{b}".format(**locals()), d == locals(), sorted(d)


print(Kept().method(1, 2))
