@decorator
async def f(a, /, b=1, *args: int, c, d=2, **kw) -> None:
    return ((a), (b,), [*c]) + (lambda x: x)(y for y in z)
x = a if b else (c, d); del x[1:2, ::3], y.z
with (open(a) as b, c): pass
for i, *j in k:
    break
else: é = ü.ö
