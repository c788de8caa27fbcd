"""Order of evaluation in every statement and expression, with names that are rebound meanwhile; with await and yield."""

import asyncio
log = []


def t(x, *a):
    log.append(x)
    return x


def show(label):
    print(label, log)
    log.clear()


class K:

    def __init__(self):
        self.d = {}
        self.x = 1

    def get(self):
        return self.d


k = K()


def newk(v):
    global k
    k = K()
    k.x = 100
    return v


def targets():
    global k
    old = k
    k.x += newk(5)
    print(old.x, k.x)
    old = k
    k.d['a'] = newk(1)
    print(old.d, k.d)
    old = k
    k.d[newk('i')] = newk('v')
    print(old.d, k.d)
    old = k
    old.d['q'] = 1
    k.d['q'] += newk(2)
    print(old.d, k.d)
    old = k
    k.x, k.x = (newk(1), newk(2))
    print(old.x, k.x)
    old = k
    k.x: int = newk(9)
    print(old.x, k.x)
    old = k
    del k.d[(newk('z'), k.d.__setitem__('z', 0), old.d.__setitem__('z', 1))[0]]
    print(old.d, k.d)


targets()


class CM:

    def __init__(self, n):
        self.n = n

    def __enter__(self):
        t(('enter', self.n))
        return self

    def __exit__(self, *a):
        t(('exit', self.n))
        return False


def stm():
    with CM(t(1)) as k.a, CM(t(2)) as k.d[t('s')]:
        t('body')
    show('with')
    for k.i in t([1]):
        t(k.i)
    show('for')
    try:
        raise t(ValueError)(t('m')) from t(None)
    except t(ValueError) as e:
        t('h')
    show('raise')
    try:
        assert t(0), t('msg')
    except AssertionError:
        pass
    show('assert')
    x = y = k.z = t(1)
    show('chain')

    def f(a=t(1), *, b=t(2)) -> t('r'):
        pass
    show('def')
    g = lambda a=t(1), *, b=t(2): t(3)
    g(t(4), b=t(5))
    show('lambda')

    class Q(t(object), metaclass=t(type)):
        a: t('ann') = t(1)
    show('class')

    @t
    @lambda f: (t('deco2'), f)[1]
    def h(x: t('ax')=t('dx')):
        pass
    log[:] = [l if not callable(l) else l.__name__ for l in log]
    show('deco')
    return_ = lambda: (yield t(1))
    next(return_())
    show('yield')
    match t(5):
        case K(x=1) if t('g1'):
            pass
        case int(z) if t(0):
            pass
        case 5 if t('g2'):
            pass
    show('match')
    t(1) if t(0) else t(2)
    t(0) or (t(3) and t(4))
    not t(1)
    (t(1) in t([1]), t(1) is t(2), t(1) not in [t(2)])
    (t(2) ** t(3), t(1) // t(2), t(5) @ k if False else 0, ~t(1))
    show('ops')
    print(*t([1]), *t([2]), sep=t('-'), **t({'end': '\n'}))
    show('print')
    '%s %s' % (t(1), t(2))
    '{} {}'.format(t(1), t(2))
    f'{t(1):{t(3)}}{t(2)!r}'
    show('fmt')
    [t(a) + t(b) for a in t([1, 2]) if t(a) for b in t([3]) if t(b)]
    show('comp')
    {t(a): t(b) for a, b in t([(1, 2)])}
    show('dcomp')
    {**t({1: 2}), t(3): t(4)}
    show('disp')
    (t('abc')[t(0):t(2):t(1)], t([[1]])[t(0)][t(0)])
    show('sub')
    a, *b = (t(1), *t([2, 3]))
    show('star')
    t(K)().get().update(t({1: 2}), **t({'x': 3}))
    log[:] = [l if not callable(l) else l.__name__ for l in log]
    show('callchain')


stm()


async def co(v):
    await asyncio.sleep(0)
    return t(v)


class AI:

    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        t('aiter')
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return t(self.n)


async def amain():
    t(1) + await co(2) + t(3)
    [await co(1), t(2), await co(3)]
    {await co(1): await co(2)}
    k.get().setdefault(await co('k'), await co('v'))
    k.x += await co(5)
    k.d[await co('k')] = await co('w')
    k.d[await co('s')] = 1
    k.d[await co('s')] += await co(4)
    t(abs)(await co(-1))
    print(f'{await co(1)}{t(2)}{await co(3)}', await co(4) < t(5) < await co(6))
    log[:] = [l if not callable(l) else l.__name__ for l in log]
    show('await')
    print([x + await co(10) async for x in AI(2) if await co(1)])
    show('acomp')
    print(k.d)


asyncio.run(amain())


def g():
    x = [(yield 1), (yield 2), t(3)]
    d = {(yield 3): (yield 4)}
    k.x = (yield 5)
    k.d[(yield 6)] = (yield 7)
    k.x += (yield 8)
    s = 'a' + (yield 9) + 'b'
    print(x, d, k.x, k.d, s, (yield 10), f'{(yield 11)}{(yield 12)}')
    return max((yield 13), (yield 14), key=(yield 15))


i = g()
v = next(i)
try:
    while True:
        v = i.send({8: 8, 9: 's', 15: abs}.get(v, v * 10))


except StopIteration as e:
    print(e.value)


show('gen')
