"""Tells of exceptions of futures that nobody asked for.

A module of its own: functions of modules that mention __del__ look for objects that die.
"""


class Watch:
    """Belongs to an exception that was set; dies with the future."""

    future = None  # until somebody asks

    def __del__(self):
        future = self.future
        if future is not None:
            future.get_loop().call_exception_handler({
                "message": f"{type(future).__name__} exception was never retrieved",
                "exception": future._outcome.exception, "future": future})
