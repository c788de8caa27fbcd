"""doc"""
from __future__ import annotations
def f(a: int | None, b: 'str' = 1, *c: x[1:2, ..., *y], d: lambda q, *r, s=1: (q, r) = 2, **e: {**m, 'k': [1, 2.5, -3]}) -> (a if b else c): pass
for k, v in f.__annotations__.items(): print(k, v)
x: a.b[c](d, *e, f=g, **h) and not (i or j) = 3
y: (1, 2)
z: (a + b) * c ** -d ** e - (f - g)
w: {i: j for i, j in k}
v: f"a{b!r:>{c}}{{}} {d}"
u: (yield_) < b <= c is not d not in e
class C:
    t: "it's \"q\"\n" 'b'
    s: ~a @ b // c % d << e & f ^ g | h
    r: (lambda: 0)(1)[()].z
    q: ((a, b), (c,), ())
    p: 1 .real + 1.5j + 1e300 + 10 ** 20 + 123456789012345678901234567890
    o: b'x\x00y' + ...
    n: (i for i in j)
    m: fn(i for i in j)
    l: x[a:b:c, ::d]
    k: not (not a)
    j: -(-a) + +(~b)
    i: (a if b else c) if d else e
    h: (a, *b)
print(__annotations__)
for k, v in C.__annotations__.items(): print(k, v)
