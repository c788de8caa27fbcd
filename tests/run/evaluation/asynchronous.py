import sys
def run(c):
    try:
        c.send(None)
    except StopIteration as e: return e.value
    raise RuntimeError('suspended')
class AIter:
    def __init__(s, n): s.n = n; s.i = 0
    def __aiter__(s): return s
    async def __anext__(s):
        if s.i >= s.n: raise StopAsyncIteration
        s.i += 1
        return s.i
class ACM:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    async def __aenter__(s): print('aenter', s.n); return s
    async def __aexit__(s, t, v, tb): print('aexit', s.n, t and t.__name__); return s.sup
async def add(a, b): return a + b
async def main(n):
    r = await add(1, 2)
    async for x in AIter(3):
        if x == 2 and n == 1: break
        print('x', x)
    else: print('else')
    async with ACM('p') as p, ACM('q', n == 2):
        if n == 2: raise ValueError('v')
        if n == 3: return 'early'
    print([y async for y in AIter(3) if y != 2], {y: await add(y, 1) async for y in AIter(2)}, {z async for z in AIter(1)})
    g = (y * 2 async for y in AIter(3))
    print([v async for v in g])
    async def ag():
        for i in range(3):
            got = yield i
            if got: print('got', got)
        await add(0, 0)
    print([v async for v in ag()])
    try:
        async with ACM('r'):
            1 / 0
    except ZeroDivisionError as e: print('zde', e)
    return r
for n in range(4): print(run(main(n)))
class Sus:
    def __await__(self):
        r = yield 'susp'
        return r
async def s():
    try:
        a = await Sus()
        print('a', a)
        async with ACM('s'):
            return await Sus()
    finally:
        print('fin')
c = s(); print(c.send(None), c.send(1))
try: c.send(2)
except StopIteration as e: print('ret', e.value)
c = s(); c.send(None)
try: c.throw(KeyError('k'))
except KeyError as e: print(repr(e))
c = s(); c.send(None); c.close()
def g1():
    try:
        x = yield 1
        print('x', x)
        y = yield from g2()
        print('y', y)
        return 'r'
    finally: print('g1 fin')
def g2():
    z = yield 2
    print('z', z)
    try: yield 3
    except ValueError: yield 'caught'
    return 'g2r'
g = g1(); print(next(g), g.send('A'), g.send('B'), g.throw(ValueError))
try: next(g)
except StopIteration as e: print(e.value)
def g3():
    with open('/dev/null') as f:
        for i in range(3):
            try: yield i
            finally: print('f', i)
for v in g3():
    if v == 1: break
print(list(g3()))
def g4():
    return
    yield
print(list(g4()))
print((lambda: (yield 5))().__next__())
def gx():
    l = [(yield 1), (yield 2)]
    return l
g = gx(); next(g); g.send('p')
try: g.send('q')
except StopIteration as e: print(e.value)
def gnest(n):
    if n: yield from gnest(n - 1)
    yield n
print(list(gnest(4)))
