log = []
def v(x, name=None):
    log.append(name or x)
    return x
class O:
    def __init__(s, n): s.__dict__['n'] = n
    def __getattr__(s, a): log.append(('get', s.n, a)); return 1
    def __setattr__(s, a, x): log.append(('set', s.n, a, x))
    def __delattr__(s, a): log.append(('delattr', s.n, a))
    def __getitem__(s, k): log.append(('getitem', s.n, k)); return 10
    def __setitem__(s, k, x): log.append(('setitem', s.n, k, x))
    def __delitem__(s, k): log.append(('delitem', s.n, k))
def flush():
    print(log); log.clear()
def o(n): log.append(n); return O(n)
o('a').x = o('b')[v(1)] = v(2); flush()
o('a').x += v(2); flush()
o('a')[v(1):v(2)] += v(2); flush()
o('a').p, o('b')[v(3)], *o('c').q = v(1), v(2), v(3), v(4); flush()
del o('a').x, o('b')[v(1)]; flush()
print(v(1) < v(2) < v(0) < v(5)); flush()
print({v(1): v(2), **{v(3): v(4)}, v(5): v(6)}); flush()
def f(*a, **k): return a, k
print(f(v(1), *[v(2)], v(3), k=v(4), **{'z': v(5)}, y=v(6))); flush()
x = 5
print(x + (x := 7) + x)
print([x, (x := 9), x], f(x, (x := 2), x))
def g():
    y = 1
    r = (y, (y := 2), y, [y := y + 1, y], y)
    y, z = z2, y = y + 1, y * 2
    return r, y, z, z2
print(g())
def deco(n):
    log.append('deco%d' % n)
    def d(f): log.append('apply%d' % n); return f
    return d
@deco(1)
@deco(2)
def h(a=v('da'), *, b=v('db')) -> v('ret'): pass
flush()
@deco(1)
@deco(2)
class C(v(object, 'base'), metaclass=v(type, 'meta')):
    log.append('body')
flush()
a, b = c = [v(1), v(2)]
a, b = b, a
print(a, b, c)
i = 0
arr = [1, 2, 3]
i, arr[i] = 2, 9
print(i, arr)
t = v(0) or v('') or v('x') and v(3) or v(4); print(t); flush()
print(v(1) if v(0, 'cond') else v(2)); flush()
print(not v(1), not (v(0) and v(1))); flush()
with_targets = {}
lst = [1,2,3]
for with_targets['k'], lst[0] in [(1, 2), (3, 4)]: pass
print(with_targets, lst)
print([(p, q) for p in [1,2] for q in [p, p*2] if q > 1])
print(*[1, 2], *(3, 4), sep='-')
s = slice(1); print([1,2,3][:2], [1,2,3][s], (1,2,3)[-1])
print(1 if x else 2, -x, +x, ~x, x ** -1, 7 // 2, -7 // 2, 7 % -3, 1 << 3, 0x10 | 3)
assert v(1), v('nope')
flush()
try:
    assert v(0), v('msg')
except AssertionError as e:
    print(repr(e)); flush()
print(f"{v(1)!r:>{v(4)}}|{v('q')}"); flush()
