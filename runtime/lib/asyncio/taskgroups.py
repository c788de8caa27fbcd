"""TaskGroup: a block that ends when all of its tasks have; one that fails ends the others."""

from . import events
from .exceptions import CancelledError
from .tasks import current_task

__all__ = ("TaskGroup",)

_FATAL = SystemExit, KeyboardInterrupt


class TaskGroup:
    """`async with TaskGroup() as group`, then group.create_task().

    _phase      "new", "open" (inside the block), "ending" (waiting for the tasks)
    _is_closing a task or the block has failed, so all are cancelled
    _we_cancel  the block's own task was cancelled by us, not from outside
    """

    def __init__(self):
        self._phase = "new"
        self._is_closing = self._we_cancel = False
        self._members, self._failures, self._fatal = set(), [], None
        self._loop = self._host = self._all_done = None

    def __repr__(self):
        words = [f"tasks={len(self._members)}"] if self._members else []
        if self._failures:
            words.append(f"errors={len(self._failures)}")
        if self._is_closing:
            words.append("cancelling")
        elif self._phase != "new":
            words.append("entered")
        return f"<TaskGroup{''.join(' ' + word for word in words)}>"

    async def __aenter__(self):
        if self._phase != "new":
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._loop = events.get_running_loop()
        self._host = current_task(self._loop)
        if self._host is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._phase = "open"
        return self

    def create_task(self, coro, *, name=None, context=None):
        """A task of the group."""
        refusal = None
        if self._phase == "new":
            refusal = "has not been entered"
        elif self._phase == "ending" and not self._members:
            refusal = "is finished"
        elif self._is_closing:
            refusal = "is shutting down"
        if refusal:
            raise RuntimeError(f"TaskGroup {self!r} {refusal}")
        member = self._loop.create_task(coro, name=name, context=context)
        self._members.add(member)
        member.add_done_callback(self._member_done)
        return member

    # ---- the end ----

    async def __aexit__(self, kind, value, tb):
        self._phase = "ending"
        if isinstance(value, _FATAL):
            self._fatal = self._fatal or value
        cancellation = value if isinstance(value, CancelledError) else None
        if self._we_cancel and self._host.uncancel() == 0:
            cancellation = None
        if value is not None:
            self._close()
        cancellation = await self._wait_for_members(cancellation)
        if self._fatal is not None:
            raise self._fatal
        if cancellation is not None and not self._failures:
            raise cancellation
        if value is not None and not isinstance(value, CancelledError):
            self._failures.append(value)
        failures, self._failures = self._failures, []
        if failures:
            try:
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", failures)
            finally:
                failures = None

    async def _wait_for_members(self, cancellation):
        """Waits for the tasks; the cancellation that came from outside, if one did."""
        while self._members:
            self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except CancelledError as e:
                if not self._is_closing:
                    cancellation = e
                    self._close()
            finally:
                self._all_done = None
        return cancellation

    def _close(self):
        """Cancels the tasks that are left; those that come are refused."""
        if self._is_closing:
            return
        self._is_closing = True
        for member in self._members:
            member.cancel()

    def _member_done(self, member):
        self._members.discard(member)
        if not self._members and self._all_done is not None and not self._all_done.done():
            self._all_done.set_result(None)
        failure = None if member.cancelled() else member.exception()
        if failure is not None:
            self._failures.append(failure)
            if isinstance(failure, _FATAL):
                self._fatal = self._fatal or failure
            self._react(member, failure)

    def _react(self, member, failure):
        """The first failure ends the others, and the block if it is still running."""
        if self._host.done():
            text = f"Task {member!r} has errored out but its parent task {self._host} is already completed"
            self._loop.call_exception_handler({"message": text, "exception": failure, "task": member})
        elif not self._is_closing and not self._we_cancel:
            self._close()
            self._we_cancel = True
            self._host.cancel()
