"""contextlib: contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout."""
import contextlib
import io


@contextlib.contextmanager
def section(title):
    print("begin", title)
    try:
        yield title * 2
    except ValueError as e:
        print("handled", e)
    finally:
        print("end", title)


with section("a") as t:
    print(t)
with section("b"):
    raise ValueError("v")
try:
    with section("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
with contextlib.suppress(KeyError, IndexError):
    [][3]
print("suppressed")


class Closable:
    def close(self):
        print("closed")


with contextlib.closing(Closable()) as c:
    print(type(c).__name__)
with contextlib.ExitStack() as stack:
    for name in "xy":
        stack.enter_context(section(name))
    stack.callback(print, "callback", 1)
    print("in stack")
with contextlib.nullcontext(5) as five:
    print(five)
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))


@section("decorator")
def work(x):
    print("working", x)
    return x + 1


print(work(1), work(2))
