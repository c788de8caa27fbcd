"""Waiters: tasks that stand in line for something, one future each."""

from . import events


class Waiters:
    """Those who wait, in the order in which they came; part of `owner`, which belongs to one event loop."""

    def __init__(self, owner):
        self._owner = owner
        self._loop = None
        self._line = []

    def __len__(self):
        return len(self._line)

    def loop(self):
        """The running loop, which has to be the owner's from the first wait on."""
        running = events.get_running_loop()
        if self._loop is None:
            self._loop = running
        elif self._loop is not running:
            raise RuntimeError(f"{self._owner!r} is bound to a different event loop")
        return running

    def has_uncancelled(self):
        """Whether somebody waits, or was woken and has not run since."""
        return any(not future.cancelled() for future in self._line)

    async def wait(self):
        """Waits to be woken."""
        await self.stand(self.loop().create_future())

    async def stand(self, future):
        """Waits for a future in the line, and leaves it whatever happens."""
        self._line.append(future)
        try:
            await future
        finally:
            self._line.remove(future)

    def wake_first(self):
        """Wakes the first, unless he has been woken or cancelled and will go soon."""
        if self._line and not self._line[0].done():
            self._line[0].set_result(True)

    def wake(self, count=None):
        """Wakes the first `count` (None: all) who are still asleep; how many those were."""
        woken = 0
        for future in self._line:
            if woken == count:
                break
            if not future.done():
                future.set_result(True)
                woken += 1
        return woken


def show(owner, state, waiters):
    """The repr of a lock: its state, and how many wait."""
    if len(waiters):
        state += f", waiters:{len(waiters)}"
    return f"{object.__repr__(owner)[:-1]} [{state}]>"
