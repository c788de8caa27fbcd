"""Every operator on one class: normal, reflected, in-place, and what falls back."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return "N(%r)" % self.v
    def __add__(self, o): return ("add", self.v, o)
    def __radd__(self, o): return ("radd", self.v, o)
    def __iadd__(self, o): self.v += o; return self
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return ("rsub", self.v, o)
    def __mul__(self, o): return NotImplemented
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __len__(self): return 5
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return k == 7
    def __call__(self, *a, **k): return ("call", a, k)
    def __lt__(self, o): return "lt"
    def __hash__(self): return 77
    def __bool__(self): return False
    def __format__(self, s): return "fmt:" + s
    def __reversed__(self): return iter([3,2])
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 1
    def __floor__(self): return 2
    def __ceil__(self): return 3
    def __bytes__(self): return b"x"
    def __dir__(self): return ["b", "a"]
    def __sizeof__(self): return 99
    def __matmul__(self, o): return ("matmul", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
    def __and__(self, o): return "and"
    def __ror__(self, o): return "ror"
    def __lshift__(self, o): return "lshift"
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
n = N(10)
t(lambda: n + 1); t(lambda: 1 + n); t(lambda: n - 1); t(lambda: 1 - n); t(lambda: n - n)
t(lambda: n * 2); t(lambda: 2 * n)
t(lambda: (-n, +n, ~n, abs(n)))
t(lambda: divmod(n, 2)); t(lambda: divmod(2, n))
t(lambda: n ** 2); t(lambda: 2 ** n); t(lambda: pow(n, 2, 3)); t(lambda: pow(2, n, 3))
t(lambda: (int(n), float(n), complex(n), [0,1,2,3,4][n], range(10)[n], hex(n)))
t(lambda: (len(n), n[1], n[1:2], n[1, 2], n[...]))
n[3] = 4
del n[5]
t(lambda: (7 in n, 8 in n, 8 not in n))
t(lambda: n(1, 2, a=3)); t(lambda: n(*[1, 2], **{"z": 3}))
t(lambda: n < 3); t(lambda: n > 3); t(lambda: 3 > n); t(lambda: n == 3); t(lambda: n != 3); t(lambda: n >= n)
t(lambda: hash(n)); t(lambda: bool(n)); t(lambda: format(n, "abc")); t(lambda: f"{n:xyz}|{n!r:>10}")
t(lambda: list(reversed(n))); t(lambda: round(n)); t(lambda: round(n, 2))
t(lambda: bytes(n)); t(lambda: dir(n)); t(lambda: n.__sizeof__())
t(lambda: n @ 1); t(lambda: 1 @ n); t(lambda: n & 1); t(lambda: 1 & n); t(lambda: 1 | n); t(lambda: n << 1); t(lambda: n >> 1)
m = n
m += 5
print(m, m is n)
try:
    m -= 5
except TypeError as e: print(e)
try:
    m **= 5
    print(m)
    m *= 5
except TypeError as e: print(e)
with n as q:
    print(q)
    raise ValueError("swallowed")
t(lambda: [1] + n); t(lambda: "a" + n); t(lambda: "a" * N(1)); t(lambda: [1, 2] * N(1)); t(lambda: N(1) * [1])

