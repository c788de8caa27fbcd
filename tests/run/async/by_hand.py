"""Coroutines and asynchronous generators driven by hand."""
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return ('got', r)

async def inner(n):
    r = await Y(n)
    return r

async def outer():
    out = []
    for i in range(3):
        out.append(await inner(i))
    try:
        await Y('boom')
    except ValueError as e:
        out.append(repr(e))
    return out

def drive(c):
    sent = None
    try:
        while True:
            if sent == ('r', 'boom'):
                v = c.throw(ValueError('x'))
            else:
                v = c.send(sent)
            print('yielded', v)
            sent = ('r', v)
    except StopIteration as e:
        print('done', e.value)
drive(outer())

async def agen(n):
    try:
        for i in range(n):
            await Y(i)
            yield i * 10
    finally:
        print('agen cleanup')

class CM:
    async def __aenter__(self):
        print('enter'); return self
    async def __aexit__(self, *exc):
        print('exit', exc[0]); return True

async def main():
    async for x in agen(3):
        print('x', x)
    print([x async for x in agen(2)])
    async with CM() as c:
        raise KeyError(1)
    g = agen(5)
    print(await g.__anext__())
    print(await g.asend(None))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print('stop async')
    g = agen(1)
    await g.__anext__()
    try:
        await g.athrow(RuntimeError('thrown'))
    except RuntimeError as e:
        print(e)
    print({k: v async for k, v in pairs()}, await anext(agen(0), 'dflt'))
    return 'end'
async def pairs():
    yield 1, 2
    yield 3, 4
def drive2(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        print('done', e.value)
drive2(main())
c = inner(1)
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await)
c.close()
try:
    c.send(None)
except RuntimeError as e: print(e)
async def bad():
    await 3
try: bad().send(None)
except TypeError as e: print(e)
async def bad2():
    async for x in [1]: pass
try: bad2().send(None)
except TypeError as e: print(e)
async def bad3():
    async with 3: pass
try: bad3().send(None)
except TypeError as e: print(e)
