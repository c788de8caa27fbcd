# modules: ext_features
"""Named tuples, enumerations, data classes, protocols, coroutines, foreign objects, shared containers."""
import ext_features as m, traceback, asyncio
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print('raised', type(e).__name__, e, type(e.__cause__).__name__, type(e.__context__).__name__)
t(m.mk, 3); p = m.mk(3); t(lambda: (p.x, p[1], list(p), p == (3,4), p._replace(x=5), len(p), tuple(p), (3,4) == p))
t(lambda: (m.Color.RED, m.Color(2), m.Color['RED'], m.Color.RED is m.Color.RED, list(m.Color), m.Color.RED.value, m.Color.RED.name))
t(lambda: (m.D(1), m.D(1) == m.D(1), m.D(1) < m.D(2), m.D(2,[3]).b))
t(m.with_ctx, m.Ctx()); t(m.with_ctx, m.Ctx(), KeyError('q')); t(m.with_ctx, m.Ctx(), ValueError('v'))
def uc():
    with m.Ctx() as c: raise KeyError('py')
    return 'ok'
t(uc)
class PyCtx:
    def __enter__(self): print('pe'); return 1
    def __exit__(self, *a): print('px', a[0]); return True
t(m.with_ctx, PyCtx(), ValueError('v'))
t(lambda: list(m.It(3))); t(lambda: 2 in m.It(3))
t(lambda: dict(m.count('aab'))); t(lambda: m.count('aab').most_common(1)); t(lambda: m.count('aab')['a'])
d = m.Dictish(a=1); d['b'] = 2; t(lambda: (d.total(), d['a'], len(d), sorted(d), 'a' in d, d.get('q'), d == {'a':1,'b':2}))
a = m.Abs(); a[1] = 2; t(lambda: (a[1], 1 in a, a(1, z=2), bool(a), hash(a), a == m.Abs(), int(a), [0,1,2,3][a], 5 + a, f'{a:x}', a.dyn_q, a < a)); t(lambda: a.other); del a[1]; t(bool, a); t(lambda: a[9]); t(lambda: {a: 1}[m.Abs()])
t(lambda: (m.Outer.Inner().m(), m.Outer.Inner.z, m.Outer.Inner.__qualname__))
class O: old = 1
o = O(); t(m.attrs, o); t(lambda: o.new); t(m.isin, 1, int); t(m.isin, o, O); t(m.isin, True, (str, bool)); t(m.isin, m.D(1), m.D)
t(m.ks, a=1, q=2); t(m.ks); t(m.ks, 1); t(m.pos, 1, 2); t(m.pos, 1, b=2); t(m.pos, 1, 2, 3, 4)
g = m.co(1); t(next, g); t(g.send, 5); t(g.send, 6); t(g.throw, ValueError('thrown')); t(next, g)
t(m.chain); t(m.ctxchain)
try: m.chain()
except ValueError as e: print(''.join(x for x in traceback.format_exception(e) if True).count('line'), repr(e.__cause__), e.__suppress_context__)
t(lambda: ascii(m.unic())); t(m.rng, 5); t(m.fmt, 3); t(m.fmt, 'é'); t(m.fmt, o.old)
t(lambda: asyncio.run(m.aco(4)))
dd = {'x': 1, 'y': 2}; t(m.modify, dd); t(lambda: dd); dd['n']['deep'].append(4); t(lambda: dd)
xs = [3,1,2]; m.sorter(xs, key=lambda v: -v); t(lambda: xs)
m.log(1); m.LOG.append('py'); m.log(2); t(lambda: m.LOG); m.LOG.clear(); m.log(3); t(lambda: m.LOG)
n = m.Node(1).add(m.Node(2).add(m.Node(3))); t(lambda: list(n.walk())); n.kids.append(m.Node(9)); t(lambda: list(n.walk())); n.kids[0].kids.clear(); t(lambda: list(n.walk()))
t(lambda: max([m.Node(1), m.Node(5)], key=lambda q: q.v).v)
t(lambda: (list(m.lazily([1, 2, 3])), next(m.lazily([1])), isinstance(m.lazily([]), type(m.lazily([])))))
import copy, pickle
t(lambda: copy.copy(m.D(1,[2])));
t(lambda: isinstance(m.D, type)); t(lambda: m.D.__name__); t(lambda: repr(m.D)); t(lambda: m.rng.__name__); t(lambda: type(n).__mro__[-1])
