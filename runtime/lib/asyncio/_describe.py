"""How futures, tasks and callbacks show themselves."""

import functools
import sys


def place(function):
    """`name() at file:line` of a callback, without the place for what is not written in Python."""
    arguments = ""
    while isinstance(function, functools.partial):
        arguments = ", ".join([*map(repr, function.args), *(f"{k}={v!r}" for k, v in function.keywords.items())])
        function = function.func
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", None) or repr(function)
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    where = f" at {code.co_filename}:{code.co_firstlineno}" if code else ""
    return f"{name}({arguments}){where}"


def callbacks(functions):
    """`cb=[...]`, of many only the first and the last."""
    shown = [place(functions[0])]
    if len(functions) > 2:
        shown.append(f"<{len(functions) - 2} more>")
    if len(functions) > 1:
        shown.append(place(functions[-1]))
    return f"cb=[{', '.join(shown)}]"


def coroutine(coro, done):
    """`f() running at file:line` or `f() done, defined at file:line`."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        return f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    line = getattr(frame, "f_lineno", None) or code.co_firstlineno
    if done or frame is None:
        return f"{name}() done, defined at {code.co_filename}:{code.co_firstlineno}"
    return f"{name}() running at {code.co_filename}:{line}"


def warn(text, *args):
    """Tells the logger of asyncio, if the program has loggers; else standard error."""
    logging = sys.modules.get("logging")
    if logging is None:
        print(text % args, file=sys.stderr)
    else:
        logging.getLogger("asyncio").warning(text, *args)
