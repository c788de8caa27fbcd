"""An event loop whose clock is moved on by waiting: no program waits, and no timer depends on the machine's load.

Other programs of this folder import it: from then on asyncio.run() uses such loops.
"""

import asyncio
import selectors


class Clock(selectors.SelectSelector):
    now = 0.0

    def select(self, timeout=None):
        self.now += timeout or 0
        return super().select(0)


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        self._clock = Clock()
        super().__init__(self._clock)

    def time(self):
        return self._clock.now


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()


asyncio.set_event_loop_policy(Policy())


async def main():
    loop = asyncio.get_running_loop()

    async def tick(name, seconds):
        for _ in range(3):
            await asyncio.sleep(seconds)
            print(name, round(loop.time(), 2))

    await asyncio.gather(tick("hours", 3600), tick("minutes", 60), tick("seconds", 1))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 5)
    except asyncio.TimeoutError:
        print("late", round(loop.time(), 2))
    loop.call_later(2, print, "called")
    await asyncio.sleep(3)
    print(round(loop.time(), 2))


if __name__ == "__main__":
    asyncio.run(main())
