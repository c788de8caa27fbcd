"""Queues: tasks hand things to each other, and wait where there is no room or nothing to take."""

import types
from collections import deque
from heapq import heappop, heappush

from ._waiters import Waiters

__all__ = ("LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull")


class QueueEmpty(Exception):
    """There is nothing to take."""


class QueueFull(Exception):
    """There is no room."""


class Queue:
    """First in, first out. maxsize: how many items it holds at most, 0 or less: any number.

    Kinds of queues differ in _init(), _put() and _get(), which keep the items in _queue.
    """

    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, maxsize=0):
        self._limit = maxsize
        self._unfinished = 0
        self._takers, self._givers, self._joiners = Waiters(self), Waiters(self), Waiters(self)
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = deque()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    # ---- description ----

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._details()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._details()}>"

    def _details(self):
        parts = {"maxsize=%r" % (self._limit,): True,
                 " _queue=%r" % (list(getattr(self, "_queue", ())),): bool(getattr(self, "_queue", None)),
                 " _getters[%d]" % len(self._takers): len(self._takers) > 0,
                 " _putters[%d]" % len(self._givers): len(self._givers) > 0,
                 " tasks=%d" % self._unfinished: self._unfinished > 0}
        return "".join(text for text, shown in parts.items() if shown)

    @property
    def maxsize(self):
        """How many items the queue holds at most."""
        return self._limit

    def qsize(self):
        """How many items there are."""
        return len(self._queue)

    def empty(self):
        """Whether there is nothing to take."""
        return self.qsize() == 0

    def full(self):
        """Whether there is no room."""
        return 0 < self._limit <= self.qsize()

    # ---- handing over ----

    async def _stand(self, line, is_blocked):
        """Waits in the line while is_blocked(); one who is woken and cannot go on wakes the next."""
        while is_blocked():
            ticket = line.loop().create_future()
            try:
                await line.stand(ticket)
            except BaseException:
                if not is_blocked() and not ticket.cancelled():
                    line.wake(1)
                raise

    async def put(self, item):
        """Put an item in, waiting for room."""
        await self._stand(self._givers, self.full)
        self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item in; QueueFull if there is no room."""
        if self.full():
            raise QueueFull
        self._unfinished += 1
        self._put(item)
        self._takers.wake(1)

    async def get(self):
        """Take an item out, waiting for one."""
        await self._stand(self._takers, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        """Take an item out; QueueEmpty if there is none."""
        if self.empty():
            raise QueueEmpty
        taken = self._get()
        self._givers.wake(1)
        return taken

    # ---- work that is done ----

    def task_done(self):
        """Say that one of the items taken out has been dealt with."""
        if self._unfinished == 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._joiners.wake()

    async def join(self):
        """Wait until all items put in have been dealt with."""
        if self._unfinished:
            await self._joiners.wait()


class PriorityQueue(Queue):
    """The least item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heappush(self._queue, item)

    def _get(self):
        return heappop(self._queue)


class LifoQueue(Queue):
    """The last item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
