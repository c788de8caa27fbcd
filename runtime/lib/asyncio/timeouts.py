"""timeout(): a block that is left after some time."""

from . import events
from .exceptions import CancelledError
from .tasks import current_task

__all__ = ("Timeout", "timeout", "timeout_at")


class Timeout:
    """Cancels its task at a time of the loop's clock, and turns that cancellation into TimeoutError.

    _phase is "created", "active", "expiring" (the task is being cancelled), "expired" or "finished".
    """

    def __init__(self, when):
        self._deadline = when
        self._phase = "created"
        self._order = None

    def __repr__(self):
        deadline = ""
        if self._phase == "active":
            deadline = f" when={self._deadline if self._deadline is None else round(self._deadline, 3)}"
        return f"<Timeout [{self._phase}]{deadline}>"

    def when(self):
        """The deadline, None without one."""
        return self._deadline

    def expired(self):
        """Whether the deadline has passed in the block."""
        return self._phase.startswith("expir")

    def reschedule(self, when):
        """Set another deadline."""
        if self._phase == "created":
            raise RuntimeError("Timeout has not been entered")
        if self._phase != "active":
            raise RuntimeError(f"Cannot change state of {self._phase} Timeout")
        self._call_off()
        self._deadline = when
        loop = events.get_running_loop()
        if when is not None:
            past = when <= loop.time()
            self._order = loop.call_soon(self._expire) if past else loop.call_at(when, self._expire)

    def _call_off(self):
        order, self._order = self._order, None
        if order is not None:
            order.cancel()

    def _expire(self):
        self._phase = "expiring"
        self._inside.cancel()
        self._order = None

    async def __aenter__(self):
        if self._phase != "created":
            raise RuntimeError("Timeout has already been entered")
        self._inside = current_task()
        if self._inside is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._requests_before = self._inside.cancelling()
        self._phase = "active"
        self.reschedule(self._deadline)
        return self

    async def __aexit__(self, kind, value, tb):
        self._call_off()
        if self._phase == "active":
            self._phase = "finished"
        elif self._phase == "expiring":
            self._phase = "expired"
            ours = self._inside.uncancel() <= self._requests_before
            if ours and kind is CancelledError:
                raise TimeoutError from value


def timeout(delay):
    """`async with timeout(seconds)`: TimeoutError if the block takes longer; None: no limit."""
    return Timeout(delay if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """The same with a time of the loop's clock."""
    return Timeout(when)
