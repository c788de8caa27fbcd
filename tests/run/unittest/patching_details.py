"""unittest.mock: patch in its forms, side effects, specs, call records, AsyncMock, PropertyMock, sentinel, mock_open, seal, failures' words."""
import asyncio
import json
import os
import types
from unittest import mock
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel


class Service:
    limit = 5

    def get(self, key, default=None):
        return os.environ.get(key, default)

    @property
    def size(self):
        return 1

    @classmethod
    def make(cls, n):
        return [cls] * n

    async def fetch(self, url):
        return url


m = Mock(return_value=3, name="m")
print(m(1, k=2), m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs, m.called, m.mock_calls, m.assert_called_once_with(1, k=2))
m.side_effect = [1, ValueError("second"), 3]
for _ in range(4):
    try:
        print(m("x"))
    except (ValueError, StopIteration) as error:
        print(type(error).__name__, error)
m.side_effect = lambda *a: mock.DEFAULT if a else "none"
print(m(1), m(), m.reset_mock(), m.call_count, m.mock_calls)
m.child.deep.return_value.x = 7
print(m.child.deep(5).x, m.mock_calls, m.child.method_calls, [str(c) for c in m.method_calls])
for check in (lambda: m.assert_called(), lambda: m.child.deep.assert_called_with(6), lambda: m.child.deep.assert_not_called(), lambda: m.child.deep.assert_has_calls([call(1)]), lambda: m.child.deep.assert_any_call(9), lambda: m.assert_called_once(), lambda: m.asert_called(), lambda: Mock(spec=Service).nope, lambda: Mock(spec=["a"]).b, lambda: Mock(spec_set=Service).__setattr__("q", 1), lambda: create_autospec(Service)().get(), lambda: create_autospec(Service)().get("k", 1, 2), lambda: create_autospec(lambda a, *, b: 0)(1), lambda: Mock(bad_assert=1).assert_foo, lambda: m.call_args.nothing):
    try:
        print(check())
    except (AssertionError, AttributeError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
mm = MagicMock()
mm.__len__.return_value = 4
mm.__getitem__.side_effect = lambda k: k * 2
mm.__iter__.return_value = iter("ab")
mm.__enter__.return_value = "ctx"
mm.__lt__.return_value = True
with mm as entered:
    print(len(mm), mm["x"], list(mm), entered, mm < 5, bool(mm), int(mm), mm == mm, mm != 5, str(mm)[:10], 3 in mm, mm.__exit__.call_args)
service = Service()
with patch.object(Service, "get", autospec=True, return_value="patched") as g, patch.object(Service, "size", new_callable=PropertyMock) as size:
    size.return_value = 99
    print(service.get("a"), g.call_args == call(service, "a"), service.size, size.mock_calls)
    service.size = 5
    print(size.mock_calls)
print(service.get("no_such_variable", "real"), service.size)
with patch.dict(os.environ, {"ZZ": "1"}), patch(f"{__name__}.json.dumps", return_value="J") as d:
    print(os.environ["ZZ"], json.dumps({}), d.call_count)
print("ZZ" in os.environ, json.dumps([]))


@patch("json.loads")
@patch.multiple(Service, limit=7, make=mock.DEFAULT)
def decorated(loads, make):
    make.return_value = "made"
    return Service.limit, Service.make(1), json.loads("x") is loads.return_value


print(decorated(), Service.limit, len(Service.make(2)))
target = types.SimpleNamespace(a=1)
patcher = patch.object(target, "a", 2)
print(patcher.start(), target.a, patcher.stop(), target.a)
for bad in (lambda: patch.object(target, "nope").start(), lambda: patch("noattr").start(), lambda: patch.object(target, "a", 1, autospec=True).start(), lambda: patcher.stop(), lambda: patch.object("x", "y").start()):
    try:
        print(bad())
    except (AttributeError, TypeError, RuntimeError, ModuleNotFoundError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
with patch("builtins.open", mock_open(read_data="l1\nl2\n")) as o:
    with open("any") as f:
        print(f.readline(), f.read(), [*f])
    with open("w", "w") as f:
        f.write("out")
    print(o.mock_calls[0], o().write.call_args)
print(call(1, a=2) == call(1, a=2), call.x.y(1), ANY == object(), [1, ANY] == [1, 5], sentinel.thing is sentinel.thing, sentinel.thing, call(1) == ((1,),), call.foo(1)[0])
sealed = Mock()
sealed.ok.return_value = 1
seal(sealed)
try:
    print(sealed.ok(), sealed.other)
except AttributeError as error:
    print(error)


async def main():
    am = AsyncMock(side_effect=[1, KeyError("k")])
    print(await am(5), am.await_count, am.await_args, am.assert_awaited_once_with(5))
    try:
        await am()
    except KeyError as error:
        print("KeyError", error)
    spec = create_autospec(Service)
    spec().fetch.return_value = "fetched"
    print(type(Mock(spec=Service).fetch).__name__, await MagicMock(spec=Service).fetch(1) is not None, am.await_args_list)
    try:
        am.assert_not_awaited()
    except AssertionError as error:
        print(str(error).splitlines()[0])


asyncio.run(main())
parent = Mock()
one, two = Mock(), Mock(return_value=2)
parent.attach_mock(one, "one")
parent.attach_mock(two, "two")
one(1)
two()
print(parent.mock_calls, parent.mock_calls == [call.one(1), call.two()], Mock(**{"a.b.return_value": 3, "c": 4}).a.b(), isinstance(Mock(spec=int), int), mock.mock_open, dir(Mock(spec=["q"]))[-1]) if False else print(parent.mock_calls, isinstance(Mock(spec=int), int))
wrapped = Mock(wraps=[1, 2])
print(wrapped.index(2), wrapped.index.call_args, wrapped.count.return_value is not None)
