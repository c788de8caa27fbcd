"""unittest.mock: special methods by spec, functions that stand for mocks, files, reset, names of calls, and asynchronous mocks."""
import asyncio
import inspect
import pickle
import types
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, NonCallableMagicMock, call, create_autospec, mock_open, patch, sentinel


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).replace("\n", " | ").replace("|   A", "| A").split(" id=")[0])


class Choosy:
    def __eq__(self, other):
        return isinstance(other, Choosy) and self is other

    def __len__(self):
        return 3

    def job(self, a, b=2):
        return a


def area(width, height=1, *, unit="m"):
    """Area."""


async def fetch(url):
    return url


m = Mock()
m.__enter__ = Mock(return_value="inside")
m.__exit__ = Mock(return_value=True)
m.__len__ = lambda self: 7
m.__int__ = Mock(return_value=3)
with m as got:
    print(got, len(m), int(m), m.__enter__.call_count, m.mock_calls, m.method_calls)
m.__name__ = "named"
print(m.__name__, "__enter__" in dir(m), "__iter__" in dir(m))
attempt("unsupported", lambda: setattr(m, "__init__", 1))
attempt("not set", lambda: m.__iter__)
spec = MagicMock(spec=Choosy)
print(len(spec), isinstance(spec, Choosy), spec == spec, spec != 5)
attempt("special not in spec", lambda: spec[0])
attempt("setting it", lambda: setattr(spec, "__getitem__", lambda self, key: key))
attempt("iter", lambda: list(MagicMock(spec=["a"])))
spec.mock_add_spec(["a", "__int__"], True)
attempt("added", lambda: (int(spec), spec.a is not None))
attempt("no more", lambda: len(spec))
text = MagicMock()
text.__str__.return_value = "text"
text.__eq__.return_value = True
text.__hash__.return_value = 5
print(str(text), text == 8, f"{text!s:>6}", hash(text), [str(c) for c in text.mock_calls][:2])
plain = Mock()
plain(Choosy(), 1)
plain.assert_called_with(ANY, 1)
plain.assert_has_calls([call(ANY, 1)])
plain.assert_any_call(ANY, ANY)
print(call(1).foo(2) == ("().foo", (2,)), call.a(1) == ("a", (1,)), call(1) == ((1,),), call() == ("x",), call.a() == ("b", ()), call(x=1) == ({"x": 1},))
f = create_autospec(area, return_value=9)
print(isinstance(f, types.FunctionType), f.__name__, f.__doc__, inspect.signature(f), f(2), f(2, unit="km"), f.call_args, f.call_count, f.mock_calls)
f.assert_any_call(width=2)
f.return_value = 10
f.side_effect = [1, KeyError("k")]
print(f(5), f.mock.call_count)
attempt("effect", lambda: f(6))
attempt("wrong call", lambda: f())
attempt("wrong assertion", lambda: f.assert_called_with(7))
attempt("misfit", lambda: f.assert_called_with(1, 2, 3))
f.reset_mock()
print(f.called, f.call_args_list, f.return_value)
parent = Mock()
parent.attach_mock(f, "area")
parent.area(3) if False else f.mock(3) if False else None
with patch.object(Choosy, "job", autospec=True) as job:
    c = Choosy()
    c.job(1)
    job.assert_called_once_with(c, a=1)
    attempt("autospec", lambda: c.job())
with patch.object(Choosy, "job", spec=True) as job, patch(f"{__name__}.Choosy", spec=True) as made:
    print(callable(made.return_value), type(made.return_value).__mro__[1].__name__, len(made()), made.called)
    attempt("instance called", lambda: made()())
for keywords in ({"autospect": True}, {"auto_spec": True}, {"set_spec": 1}):
    attempt(str(keywords), lambda: patch.object(Choosy, "job", **keywords))
attempt("new twice", lambda: patch.object(Choosy, "job", new=1, new_callable=Mock))
attempt("of a mock", lambda: create_autospec(Mock(name="x")))
with patch.object(Choosy, "job") as job:
    attempt("patched already", lambda: patch.object(Choosy, "job", autospec=True).start())
print(Mock(unsafe=True).assert_something is not None, sentinel.x is pickle.loads(pickle.dumps(sentinel.x)), repr(sentinel.some))
handle = mock_open(read_data="a\nb\nc")
with patch("builtins.open", handle):
    with open("f") as file:
        print(file.readline(), file.readlines(), file.read())
    with open("f") as file:
        print([line for line in file])
    handle().readline.return_value = "always"
    with open("f") as file:
        print(file.readline(), next(file))
    file.write.side_effect = OSError("full")
    attempt("write", lambda: open("g", "w").write("x"))
    attempt("no such method", lambda: file.nothing)
many = Mock(side_effect=[1, 2])
many.child.side_effect = ValueError
many.reset_mock(return_value=True, side_effect=True)
print(many() is many.return_value, many.child() is not None, many.call_count)
attempt("deep name", lambda: many.a.b().c.assert_called_with(1))
long = Mock()
for n in range(8):
    long.method(n, keyword="value" * 2)
print(long.mock_calls)


async def main():
    a = AsyncMock(side_effect=[1])
    print(await a(5), asyncio.iscoroutinefunction(a), a.await_args_list)
    try:
        await a(6)
    except StopAsyncIteration as error:
        print("exhausted", repr(error))
    a.assert_any_await(5)
    a.assert_has_awaits([call(5), call(6)])
    attempt("awaits", lambda: a.assert_has_awaits([call(9)]))
    attempt("any await", lambda: a.assert_any_await(9))
    attempt("once", lambda: a.assert_awaited_once_with(5))
    g = create_autospec(fetch, return_value="page")
    print(await g("u"), g.await_count, asyncio.iscoroutinefunction(g))
    s = Mock(spec=fetch)
    s.return_value = 4
    print(await s("x"), type(s).__name__)
    magic = MagicMock()
    magic.__aiter__.return_value = [1, 2, 3]
    magic.__aenter__.return_value = "entered"
    async with magic as value:
        print(value, [x async for x in magic], magic.__aexit__.await_count)


asyncio.run(main())
