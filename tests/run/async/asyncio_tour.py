"""asyncio: tasks, gather, queues, locks, timeouts, groups."""
import asyncio, time

import virtual_time
async def work(n, d):
    print('start', n)
    await asyncio.sleep(d)
    print('end', n)
    return n * 10
async def fail(): 
    await asyncio.sleep(0.01)
    raise ValueError('bad')
async def main():
    print(await asyncio.gather(work(1, .03), work(2, .01), work(3, .02)))
    t = asyncio.create_task(work(4, 1), name='four')
    await asyncio.sleep(0.01)
    t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('cancelled', t.cancelled(), t.get_name(), repr(e))
    try: await asyncio.wait_for(work(5, 1), 0.02)
    except asyncio.TimeoutError as e: print('timeout', repr(e))
    try: await asyncio.gather(fail(), work(6, .03))
    except ValueError as e: print('gather', e)
    print(await asyncio.gather(fail(), work(7, .01), return_exceptions=True))
    q = asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print('got', x)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock()
    async def locked(n):
        async with lock:
            print('in', n); await asyncio.sleep(0); print('out', n)
    await asyncio.gather(*(locked(i) for i in range(3)))
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); print('event')
    ts = [asyncio.create_task(waiter()) for _ in range(2)]
    await asyncio.sleep(0); ev.set(); await asyncio.wait(ts)
    try:
        async with asyncio.timeout(0.02): await asyncio.sleep(1)
    except TimeoutError as e: print('to', repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work(8, .5)); tg.create_task(fail())
    except* ValueError as eg: print(eg.exceptions)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work(9, .01)); b = tg.create_task(work(10, .0))
    print(a.result(), b.result())
    for f in asyncio.as_completed([work(11, .02), work(12, .01)]): print(await f)
    done, pending = await asyncio.wait([asyncio.create_task(work(13, .01)), asyncio.create_task(work(14, .5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    sem = asyncio.Semaphore(2)
    async def s(n):
        async with sem: print('s', n); await asyncio.sleep(0.001)
    await asyncio.gather(*(s(i) for i in range(5)))
    c = asyncio.Condition()
    async def cw():
        async with c: await c.wait(); print('cond')
    t = asyncio.create_task(cw()); await asyncio.sleep(0)
    async with c: c.notify()
    await t
    print(await asyncio.shield(work(15, 0)))
    loop = asyncio.get_running_loop()
    fut = loop.create_future(); loop.call_soon(fut.set_result, 'fr'); print(await fut)
    loop.call_later(0.01, print, 'later'); await asyncio.sleep(0.02)
    try: fut.set_result(1)
    except asyncio.InvalidStateError as e: print(type(e).__name__)
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2): pq.put_nowait(x)
    print([pq.get_nowait() for _ in range(3)])
    try: pq.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name())
    return 'result'
print(asyncio.run(main()))
try: asyncio.run(fail())
except ValueError as e: print(e)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
