# unittest.mock: calls, attributes, patches
import asyncio
import unittest
from unittest import mock
from unittest.mock import ANY, DEFAULT, AsyncMock, MagicMock, Mock, PropertyMock, call, mock_open, patch, sentinel


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.call_args.args, m.call_args.kwargs)
show(m.assert_called_with, 1, a=2)
show(m.assert_called_with, 2)
show(m.assert_not_called)
m()
show(m.assert_called_once)
show(m.assert_called_once_with, 1)
show(m.assert_any_call, 1, a=2)
show(m.assert_any_call, 5)
show(m.assert_has_calls, [call(1, a=2), call()])
show(m.assert_has_calls, [call(3)])
show(Mock().assert_called)
show(Mock(name="fred").assert_called_with, 1)

m = Mock()
m.a.b(1).c(2)
m.x = 5
print(m.mock_calls, m.method_calls, m.x, m.mock_calls == [call.a.b(1), call.a.b().c(2)])
m.side_effect = [1, 2, ValueError("x")]
show(m)
show(m)
show(m)
show(m)
m.side_effect = lambda *args: args
print(m(1, 2))
m.side_effect = KeyError
show(m, 1)
m.reset_mock()
print(m.called, m.mock_calls)


class Real:
    value = 3

    def method(self, x):
        return x + 1


spec = Mock(spec=Real)
print(isinstance(spec, Real), spec.method(1) is spec.method.return_value)
show(lambda: spec.nothing)
show(lambda: Mock(spec_set=["a"]).b)
wrapped = Mock(wraps=Real())
print(wrapped.method(4), wrapped.method.call_args)

magic = MagicMock()
print(len(magic), list(magic), int(magic), bool(magic), 3 in magic, magic[1] is magic.__getitem__.return_value)
magic.__len__.return_value = 7
magic.__getitem__.side_effect = lambda i: i * 2
magic.__iter__.return_value = [1, 2]
print(len(magic), magic[4], list(magic), magic.__getitem__.mock_calls)
with magic as entered:
    print(entered is magic.__enter__.return_value)
show(lambda: magic < 3)

with patch.object(Real, "method", return_value="patched") as p:
    print(Real().method(1), p.call_args)
print(Real().method(1))
with patch.object(Real, "value", 9):
    print(Real.value)
print(Real.value)
show(patch.object(Real, "nothing").__enter__)


@patch("os.getcwd", return_value="/here")
@patch.object(Real, "method")
def patched(method, getcwd):
    import os
    method.return_value = 1
    return os.getcwd(), Real().method()


print(patched())
d = {"a": 1}
with patch.dict(d, {"b": 2}, c=3):
    print(d)
with patch.dict(d, clear=True):
    print(d)
print(d)
with patch("builtins.open", mock_open(read_data="one\ntwo\n")) as o:
    with open("nowhere") as f:
        print(f.readline(), f.read())
    print(o.call_args)
with patch.object(Real, "value", new_callable=PropertyMock) as prop:
    prop.return_value = 11
    print(Real().value)
with patch.multiple(Real, value=4, method=DEFAULT) as made:
    print(sorted(made), Real.value)
print(sentinel.x, sentinel.x is sentinel.x, ANY == 5, call(1, ANY) == call(1, 2), call.a(1), call(1, b=2), repr(ANY))


async def main():
    m = AsyncMock(return_value=5)
    print(await m(1), m.await_count, m.await_args)
    m.assert_awaited_once_with(1)
    try:
        m.assert_not_awaited()
    except AssertionError as e:
        print(e)


asyncio.run(main())
