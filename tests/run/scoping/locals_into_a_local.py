# The dict of locals() does not hold the name that it is assigned to
def f(a):
    out = locals()
    del out["a"]
    return out


def again(a):
    out = 1
    out = locals()
    return sorted(out.items())


def closed():
    x = 5
    d = locals()

    def inner():
        return x, d
    return sorted(inner()[1])


print(f(1), again(2), closed())
