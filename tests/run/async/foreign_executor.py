# the loop goes on while an executor of the program ends
import asyncio, concurrent.futures, time
async def main():
    loop = asyncio.get_running_loop()
    pool = concurrent.futures.ThreadPoolExecutor(2)
    loop.set_default_executor(pool)
    f = loop.run_in_executor(None, time.sleep, 0.05)
    ticks = 0
    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.001)
            ticks += 1
    t = asyncio.create_task(tick())
    await loop.shutdown_default_executor()
    print(ticks > 3, f.done())
    t.cancel()
    try:
        loop.add_signal_handler(10, main)
    except TypeError as e:
        print(e)
asyncio.run(main())
