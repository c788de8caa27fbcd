f(1, x, key=y)
o.method(1, *a, key=2, **b, last=3)
o.method(x, k=1)
[*a, 1]
{**a, "k": 1}
print(f"{x!r:>{w}}!", a[1:2], a < b < c, x if y else z)
o.attr += 1
a[i], (b, *c) = c, d
