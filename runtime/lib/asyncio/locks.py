"""Lock, Event, Condition, Semaphore and Barrier, all on lines of waiting tasks."""

from . import _waiters
from .exceptions import BrokenBarrierError, CancelledError

__all__ = ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore")


class _Acquired:
    """`async with` for what can be acquired and released."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc_info):
        self.release()


class Lock(_Acquired):
    """One task at a time; those who wait get it in their order."""

    def __init__(self):
        self._is_locked = False
        self._line = _waiters.Waiters(self)

    def __repr__(self):
        return _waiters.show(self, "locked" if self._is_locked else "unlocked", self._line)

    def locked(self):
        return self._is_locked

    async def acquire(self):
        """Wait until the lock is free, and take it; True."""
        if self._is_locked or self._line.has_uncancelled():
            try:
                await self._line.wait()
            except CancelledError:
                if not self._is_locked:
                    self._line.wake_first()  # the turn was ours
                raise
        self._is_locked = True
        return True

    def release(self):
        """Free the lock and wake the next."""
        if not self._is_locked:
            raise RuntimeError("Lock is not acquired.")
        self._is_locked = False
        self._line.wake_first()


class Event:
    """A flag that tasks wait for."""

    def __init__(self):
        self._flag = False
        self._line = _waiters.Waiters(self)

    def __repr__(self):
        return _waiters.show(self, "set" if self._flag else "unset", self._line)

    def is_set(self):
        return self._flag

    def set(self):
        """Set the flag and wake all."""
        self._flag = True
        self._line.wake()

    def clear(self):
        self._flag = False

    async def wait(self):
        """Wait until the flag is set; True."""
        if not self._flag:
            await self._line.wait()
        return True


class Condition(_Acquired):
    """A lock, and a line of tasks that wait for somebody who holds it to notify them."""

    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._line = _waiters.Waiters(self)
        for name in "locked", "acquire", "release":
            setattr(self, name, getattr(self._lock, name))

    def __repr__(self):
        return _waiters.show(self, "locked" if self.locked() else "unlocked", self._line)

    async def wait(self):
        """Release the lock, wait to be notified, take the lock again; True."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._line.wait()
        finally:
            await self._acquire_surely()
        return True

    async def _acquire_surely(self):
        """Takes the lock even if the task is cancelled meanwhile, which is told afterwards."""
        late = None
        while True:
            try:
                await self.acquire()
            except CancelledError as e:
                late = e
            else:
                break
        if late is not None:
            raise CancelledError

    async def wait_for(self, predicate):
        """Wait until predicate() is true, asking after each notification; its value."""
        while not (value := predicate()):
            await self.wait()
        return value

    def notify(self, n=1):
        """Wake n of those who wait."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._line.wake(n)

    def notify_all(self):
        self.notify(len(self._line))


class Semaphore(_Acquired):
    """At most `value` tasks at a time. Waking somebody takes the unit for him."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._free = value
        self._line = _waiters.Waiters(self)

    def __repr__(self):
        return _waiters.show(self, "locked" if self.locked() else f"unlocked, value:{self._free}", self._line)

    def locked(self):
        """Whether acquire() would have to wait."""
        return self._free == 0 or self._line.has_uncancelled()

    async def acquire(self):
        """Wait for a free unit, and take it; True."""
        if not self.locked():
            self._free -= 1
            return True
        ticket = self._line.loop().create_future()
        try:
            await self._line.stand(ticket)
        except CancelledError:
            if not ticket.cancelled():
                self._put_back()
            raise
        if self._free > 0:
            self._hand_out()
        return True

    def release(self):
        """Give a unit back."""
        self._put_back()

    def _put_back(self):
        self._free += 1
        self._hand_out()

    def _hand_out(self):
        self._free -= self._line.wake(1)


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses more releases than there were acquisitions."""

    def __init__(self, value=1):
        super().__init__(value)
        self._most = value

    def release(self):
        if self._free >= self._most:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier:
    """Tasks wait here until they are `parties`, then all go on; can be used again.

    _phase is "filling" while they come, "draining" while they go, "resetting" while those who came are sent away,
    "broken" after abort().
    """

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._size = parties
        self._inside = 0
        self._phase = "filling"
        self._change = Condition()

    def __repr__(self):
        waiting = "" if self.broken else f", waiters:{self.n_waiting}/{self._size}"
        return f"{object.__repr__(self)[:-1]} [{self._phase}{waiting}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc_info):
        pass

    async def wait(self):
        """Wait for the others; each gets another number, from 0 to parties - 1."""
        async with self._change:
            await self._change.wait_for(lambda: self._phase in ("filling", "broken"))
            if self.broken:
                raise BrokenBarrierError("Barrier aborted")
            number, self._inside = self._inside, self._inside + 1
            try:
                await self._until_full(number)
            finally:
                self._leave()
            return number

    async def _until_full(self, number):
        if number + 1 == self._size:
            self._set("draining")
            return
        await self._change.wait_for(lambda: self._phase != "filling")
        if self._phase != "draining":
            raise BrokenBarrierError("Abort or reset of barrier")

    def _leave(self):
        self._inside -= 1
        if self._inside == 0:
            self._set("broken" if self.broken else "filling")

    def _set(self, phase):
        self._phase = phase
        self._change.notify_all()

    async def reset(self):
        """Send those who wait away with BrokenBarrierError and start anew."""
        async with self._change:
            self._set("resetting" if self._inside else "filling")

    async def abort(self):
        """Send those who wait, and all who come, away with BrokenBarrierError."""
        async with self._change:
            self._set("broken")

    @property
    def parties(self):
        """How many tasks pass together."""
        return self._size

    @property
    def n_waiting(self):
        """How many are waiting."""
        return self._inside if self._phase == "filling" else 0

    @property
    def broken(self):
        """Whether the barrier was aborted."""
        return self._phase == "broken"
