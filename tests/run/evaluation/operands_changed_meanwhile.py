"""Operands, and names of built-in functions, keep the values that they had when they were evaluated; in code that runs often, too."""


class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def change(self, k):
        self.x += k
        return k

    def swap(self):
        self.x, self.y = self.y, self.x
        return self.x


n = 0
xs = [1, 2, 3]
d = {}
f = lambda x: ("f1", x)


def bump(k):
    global n
    n += k
    return n


def newlist(k):
    global xs
    xs = [k, k + 1, k + 2]
    return k


def newf(k):
    global f
    f = (lambda x: ("f2", x)) if k % 2 else (lambda x: ("f1", x))
    return k


def cut(l):
    l.pop()
    return len(l)


def main(times):
    global n, xs
    out = None
    v = V(1, 2)
    for i in range(times):
        a = n + bump(1) * n
        b = v.x + v.change(3) - v.x
        c = v.x * v.swap() + v.y
        v.x += v.change(2)
        v.y += v.swap()
        e = xs[0] + newlist(i) + xs[1]
        xs[1] += newlist(i + 1)
        g = xs
        xs[newlist(5) - 5] = newlist(i + 2)
        h = f(newf(i))
        l = [1, 2, 3, 4]
        l[cut(l) - 1] = cut(l[:]) if False else 7
        m = l[0] + cut(l) + len(l)
        l[0] += cut(l)
        o = [n, bump(1), n, (n, bump(2), n)]
        p = n < bump(1) < n + 1 < bump(1)
        q = f"{n}{bump(1)}{n}"
        r = {n: bump(1), bump(1): n}
        s = (lambda z=n, w=bump(1), y=n: (z, w, y))()
        t = "abc"[bump(1) % 3:] + "abc"[: n % 3]
        n = n + bump(1)
        n += bump(1)
        n = n * 0 + i
        u = max(n, bump(1), n), min(n, bump(-1), n), abs(n) + bump(1)
        w = V(n, bump(1)).x, V(y=n, x=bump(1)).y
        z = n if bump(1) else 0, n or bump(1), n and bump(1) and n
        if bump(1) == n and n == bump(0):
            n -= 1
        v.x = v.x % 1000
        v.y = v.y % 1000
        v.x, v.y = v.y, v.change(1)
        v.x, xs[bump(0) - n] = bump(1), n
        k = [y * n for y in [n, bump(1), n] if bump(1)]
        del xs[bump(1) % 2:n % 2 + 1]
        xs = [1, 2, 3]
        if i in (0, 1, 2, times - 1):
            print(i, a, b, c, v.x, v.y, e, g, xs, h, l, m, o, p, q, r, s, t, u, w, z, k, n)


main(3)
main(500)


def walrus(k):
    x = k
    a = [x, [x := x + y for y in range(3)], x]
    b = x + sum([(x := y) for y in (1, 2)]) + x
    c = (x, [x for x in range(2)], x, (x := 9), x)
    print(a, b, c, x)
    y = [1]
    print(y.append((y := [2])), y)
    z = 5
    print(f"{z}{(z := z + 1)}{z}", z if (z := 0) else z, {z: (z := 1), z: 2}, z < (z := 3) < (z := 5))
    o = V(1, 2)
    o.x += (o := V(10, 20)).y
    print(o.x)
    q = [1, 2]
    q[0], q[1] = (q := [5, 6, 7])[1], q[0]
    print(q)
    e = 1
    e += (e := 5)
    print(e)
    print((e, e := 7), e, [*(e, e := 2), e], {**{e: 1}, (e := 3): e})


walrus(1)
walrus(2.5)


def shadow():
    def it():
        globals()["sum"] = lambda x: "shadow"
        return [1, 2]
    print(sum(a for a in it()))
    print(sum(a for a in it()))
    del globals()["sum"]
    def it2():
        globals()["len"] = lambda x: "shadow"
        return [1, 2]
    print(len(it2()), len(it2()))
    del globals()["len"]
    print(len([1]))
    def it3():
        globals()["any"] = lambda x: "shadow"
        return [1, 2]
    print(any(a for a in it3()), any(a for a in it3()))
    del globals()["any"]
    print(max((a for a in it()), default=it2()), sum([1]))
    del globals()["sum"], globals()["len"]


shadow()


def builtin_hot(k):
    def it(i):
        if i == k:
            globals()["abs"] = lambda x: "shadow"
        return -i
    for i in range(k + 2):
        r = abs(it(i))
    print(r)
    del globals()["abs"]
    print(abs(it(1)))


builtin_hot(300)


def consumed():
    def it(name):
        globals()[name] = lambda *x, **k: "shadow"
        return [2, 1]

    def both(f, name):
        print(name, f(name), f(name))
        del globals()[name]

    both(lambda name: sorted((a for a in it(name)), reverse=True), "sorted")
    both(lambda name: min((a for a in it(name)), default=0), "min")
    both(lambda name: list(a for a in it(name)), "list")
    both(lambda name: next((a for a in it(name)), 5), "next")
    both(lambda name: tuple(a for a in it(name)), "tuple")
    try:
        max(a for a in it("max") if a > 5)
    except ValueError as e:
        print(e)
    print(max(a for a in [1]))
    del globals()["max"]


consumed()
