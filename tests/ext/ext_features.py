from __future__ import annotations
from collections import namedtuple, Counter, defaultdict, OrderedDict, deque
from dataclasses import dataclass, field
from enum import Enum
import itertools, functools
P = namedtuple('P', 'x y')
class Color(Enum):
    RED = 1
    BLUE = 2
@dataclass(order=True)
class D:
    a: int
    b: list = field(default_factory=list)
class Ctx:
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__, v); return isinstance(v, KeyError)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
class Dictish(dict):
    def total(self): return sum(self.values())
class Abs:
    def __init__(self): self._v = {}
    def __setitem__(self, k, v): self._v[k] = v
    def __getitem__(self, k): return self._v[k]
    def __delitem__(self, k): del self._v[k]
    def __contains__(self, k): return k in self._v
    def __call__(self, *a, **k): return a, k
    def __bool__(self): return bool(self._v)
    def __hash__(self): return 42
    def __eq__(self, o): return isinstance(o, Abs)
    def __int__(self): return 7
    def __index__(self): return 3
    def __radd__(self, o): return ('radd', o)
    def __format__(self, s): return 'F' + s
    def __getattr__(self, n):
        if n.startswith('dyn_'): return n[4:]
        raise AttributeError(n)
    def __lt__(self, o): return True
class Outer:
    class Inner:
        z = 5
        def m(self): return self.z
def mk(x): return P(x, x+1)
def count(s): return Counter(s)
def with_ctx(c, exc=None):
    with c as x:
        if exc: raise exc
    return 'done'
def usearr(a): return a * 2 + 1, a.sum(), a[0], len(a), [float(v) for v in a]
def attrs(o):
    o.new = o.old + 1
    return hasattr(o, 'zzz'), getattr(o, 'zzz', 3), isinstance(o, object), type(o).__name__
def isin(o, t): return isinstance(o, t)
def ks(*, a, b=2, **kw): return a, b, kw
def pos(a, b, /, c=3, *args): return a, b, c, args
def co(x):
    y = yield x
    while True:
        y = yield y * 2
def chain():
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('chained') from e
def ctxchain():
    try:
        1/0
    except ZeroDivisionError:
        raise TypeError('in context')
def unic(): return '\ud800é𝄞'
def rng(n): return [i*i for i in range(n)]
def fmt(x): return f'{x:>10}|{x!r}|{str(x)}'
async def aco(x): return x + 1
def modify(d):
    for k in list(d): d[k] += 1
    d['n'] = {'deep': []}
    return d
def sorter(xs, key=None): xs.sort(key=key)
LOG = []
def log(x): LOG.append(x)
class Node:
    def __init__(self, v): self.v = v; self.kids = []
    def add(self, k): self.kids.append(k); return self
    def walk(self):
        yield self.v
        for k in self.kids: yield from k.walk()
if __name__ == '__main__': print('main!')
def lazily(xs):
    return zip(map(str, xs), reversed(xs), enumerate(xs))
