"""run() and Runner: from a program into asyncio and out again."""

import _signal
from _contextvars import copy_context

from . import events
from .exceptions import CancelledError
from .tasks import all_tasks, gather, iscoroutine

__all__ = ("Runner", "run")


def _refuse_inside(what):
    if events._get_running_loop() is not None:
        raise RuntimeError(f"{what}() cannot be called from a running event loop")


class Runner:
    """A loop of one's own, made when first needed; close(), or the end of a with statement, clears up."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._wanted_debug, self._make_loop = debug, loop_factory
        self._own_loop = self._context = None
        self._is_closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def get_loop(self):
        """The loop."""
        if self._is_closed:
            raise RuntimeError("Runner is closed")
        if self._own_loop is None:
            self._own_loop = (self._make_loop or events.new_event_loop)()
            if self._make_loop is None:
                events.set_event_loop(self._own_loop)
            if self._wanted_debug is not None:
                self._own_loop.set_debug(self._wanted_debug)
            self._context = copy_context()
        return self._own_loop

    def run(self, coro, *, context=None):
        """Run the coroutine as a task, in the runner's own context unless another is given; its result."""
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        _refuse_inside("Runner.run")
        loop = self.get_loop()
        main = loop.create_task(coro, context=self._context if context is None else context)
        interrupts = _Interrupts(loop, main)
        try:
            return loop.run_until_complete(main)
        except CancelledError:
            if interrupts.count and main.uncancel() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            interrupts.restore()

    def close(self):
        """Cancel the tasks that are left, close generators and loop."""
        loop, self._own_loop = self._own_loop, None
        if loop is None:
            return
        self._is_closed = True
        try:
            _end_tasks(loop)
            for clear_up in loop.shutdown_asyncgens, loop.shutdown_default_executor:
                loop.run_until_complete(clear_up())
        finally:
            if self._make_loop is None:
                events.set_event_loop(None)
            loop.close()


class _Interrupts:
    """Turns the first SIGINT into the cancellation of a task, unless the program handles the signal itself."""

    def __init__(self, loop, task):
        self._loop, self._task = loop, task
        self.count = 0
        self._is_set = False
        if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
            try:
                _signal.signal(_signal.SIGINT, self._interrupt)
                self._is_set = True
            except ValueError:
                pass  # not the main thread

    def _interrupt(self, number, frame):
        self.count += 1
        if self.count > 1 or self._task.done():
            raise KeyboardInterrupt()
        self._task.cancel()
        self._loop.call_soon_threadsafe(lambda: None)  # so that it stops waiting

    def restore(self):
        if self._is_set and _signal.getsignal(_signal.SIGINT) == self._interrupt:
            _signal.signal(_signal.SIGINT, _signal.default_int_handler)


def run(main, *, debug=None):
    """Run the coroutine in a new loop; its result."""
    _refuse_inside("asyncio.run")
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _end_tasks(loop):
    """Cancels all tasks and waits for them; tells of those that failed instead."""
    left = all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            text = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": text, "exception": error, "task": task})
