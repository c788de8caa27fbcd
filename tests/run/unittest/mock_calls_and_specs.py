"""unittest.mock as test writers use it: specs, side effects, call lists, patching of every kind, and the words of failed assertions."""
import asyncio
import io
import os
import types
from unittest import mock
from unittest.mock import ANY, DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).replace("\n", " | ").replace("|   A", "| A"))


class Mailer:
    """Sends mail."""
    limit = 3

    def __init__(self, host, port=25):
        self.host = host

    def send(self, to, subject="", *, body=None):
        return f"sent to {to}"

    @classmethod
    def make(cls, host):
        return cls(host)

    @staticmethod
    def check(address):
        return "@" in address

    @property
    def name(self):
        return self.host.upper()

    async def deliver(self, what):
        return what


m = Mock(name="db")
m.query("select", limit=5)
m.query("update")
m.close()
print(m.mock_calls, m.method_calls, m.query.call_args_list)
print(m.query.call_args, m.query.call_args.args, m.query.call_args.kwargs, m.query.call_count, m.close.called)
attempt("once", lambda: m.query.assert_called_once())
attempt("once with", lambda: m.close.assert_called_once_with())
attempt("with", lambda: m.query.assert_called_with("update"))
attempt("any", lambda: m.query.assert_any_call("select", limit=5))
attempt("any missing", lambda: m.query.assert_any_call("drop"))
attempt("has calls", lambda: m.query.assert_has_calls([call("select", limit=5), call("update")]))

attempt("any order", lambda: m.query.assert_has_calls([call("update"), call("select", limit=5)], any_order=True))
attempt("any order missing", lambda: m.query.assert_has_calls([call("x")], any_order=True))
attempt("not called", lambda: m.close.assert_not_called())
attempt("never", lambda: m.never.assert_called())

attempt("typo", lambda: m.assret_called())
attempt("typo 2", lambda: m.query.asert_called_with(1))
print(repr(m).split(" id=")[0], repr(m.query).split(" id=")[0], repr(m.query().rows[0:1] if False else m.query().rows).split(" id=")[0])
s = Mock(side_effect=[1, ValueError("two"), 3])
for n in range(4):
    attempt(f"side {n}", s)
attempt("side function", lambda: Mock(side_effect=lambda x: x * 2 if x else DEFAULT, return_value="default")(0))
attempt("side class", Mock(side_effect=KeyError("k")))
attempt("side type", Mock(side_effect=KeyError))
spec = Mock(spec=Mailer)
print(isinstance(spec, Mailer), spec.__class__, sorted(n for n in dir(spec) if not n.startswith("_"))[:8])
attempt("spec missing", lambda: spec.sned)
attempt("spec set", lambda: setattr(spec, "extra", 1))
attempt("spec_set", lambda: setattr(Mock(spec_set=Mailer), "extra", 1))
auto = create_autospec(Mailer)
box = auto("h")
attempt("auto ok", lambda: box.send("bob", body=1) is box.send.return_value)
attempt("auto bad", lambda: box.send())
attempt("auto more", lambda: box.send("a", "b", "c"))
attempt("auto keyword", lambda: box.send("a", nobody=1))
attempt("auto class", lambda: auto())
attempt("auto static", lambda: auto.check(1, 2))
box.send.assert_any_call(to="bob", body=1)
attempt("auto same call", lambda: box.send.assert_called_with(to="bob", body=1))
print(create_autospec(len)([1]).__class__.__name__, type(create_autospec(lambda a, b=1: 0)).__name__)
attempt("function spec", lambda: create_autospec(lambda a, b=1: 0)())
magic = MagicMock()
magic.__len__.return_value = 4
magic.__getitem__.side_effect = {"a": 1}.__getitem__
magic.__enter__.return_value = "entered"
magic.__contains__.return_value = True
with magic as inside:
    print(inside, len(magic), magic["a"], 5 in magic, bool(magic), list(magic), int(magic), float(magic), str(magic)[:10], magic.__exit__.call_args)
attempt("item", lambda: magic["zz"])
attempt("less", lambda: magic < 1)
print(magic + 1 is magic.__add__.return_value, magic == magic, magic != 3, hash(magic) == hash(magic), complex(magic), os.fspath(magic)[:9])
attempt("mock len", lambda: len(Mock()))
with patch.object(Mailer, "limit", 9), patch.object(Mailer, "send", return_value="fake") as fake:
    print(Mailer.limit, Mailer("h").send("you"), fake.call_args)
print(Mailer.limit, Mailer("h").send("you"))
with patch.object(Mailer, "send", autospec=True) as fake:
    one = Mailer("h")
    one.send("x", body=2)
    print(fake.call_args == call(one, "x", body=2), fake.mock_calls[0].kwargs)
    attempt("autospec bad", lambda: one.send())
with patch.dict(os.environ, {"FOO_BAR": "1"}), patch.dict("os.environ", OTHER="2"):
    print(os.environ["FOO_BAR"], os.environ["OTHER"])
print("FOO_BAR" in os.environ)
table = {"a": 1}
with patch.dict(table, {"b": 2}, clear=True):
    print(table)
print(table)
with patch.multiple(Mailer, limit=DEFAULT, send=lambda self, to: to) as made:
    print(sorted(made), Mailer("h").send("direct"), Mailer.limit is made["limit"])
with patch("os.getcwd", return_value="/nowhere"):
    print(os.getcwd())
attempt("patch missing", lambda: patch.object(Mailer, "no_such_name").start())
attempt("patch bad", lambda: patch("nodots"))
attempt("patch new and kw", lambda: patch("os.getcwd", 1, autospec=True).start())


@patch("os.getpid", return_value=7)
@patch.object(Mailer, "make")
def decorated(first, make, getpid, last=2):
    return first, make.called, os.getpid(), last, isinstance(getpid, MagicMock)


print(decorated(1), decorated.__name__)
with patch.object(Mailer, "name", new_callable=PropertyMock, return_value="prop") as prop:
    one = Mailer("h")
    print(one.name, prop.call_count)
    one.name = 5
    print(prop.mock_calls)
o = mock_open(read_data="line 1\nline 2\n")
with patch("builtins.open", o):
    with open("any") as f:
        print(f.readline(), list(f))
    with open("other", "w") as f:
        f.write("x")
print(o.mock_calls)
sealed = Mock()
sealed.known.return_value = 1
seal(sealed)
attempt("sealed", lambda: sealed.known())
attempt("sealed new", lambda: sealed.unknown)
print(sentinel.one, sentinel.one is sentinel.one, ANY == 5, [1, ANY] == [1, 2], repr(ANY), repr(call.a.b(1).c), repr(call.a), repr(call()()), call(1)(2).x(3) == call(1)(2).x(3), call(1, a=2) == ((1,), {"a": 2}), repr(call.foo(1, b=2)))
parent = Mock()
parent.attach_mock(Mock(return_value=5), "child")
print(parent.child(1), parent.mock_calls)
m.reset_mock()
print(m.mock_calls, m.query.called)
m.configure_mock(**{"a.b.return_value": 3, "c": 4})
print(m.a.b(), m.c, Mock(x=1, **{"y.side_effect": KeyError}).x)
attempt("delete", lambda: (delattr(m, "c"), m.c))
attempt("noncallable", lambda: NonCallableMock()())
real = Mock(wraps=Mailer("wrapped"))
print(real.send("w"), real.send.call_args, type(real.host).__name__)


async def main():
    a = AsyncMock(return_value=3)
    print(await a(1), a.await_count, a.await_args, asyncio.iscoroutinefunction(a))
    a.assert_awaited_once_with(1)
    attempt("not awaited", a.assert_not_awaited)
    b = AsyncMock(side_effect=[1, StopAsyncIteration])
    print(await b())
    c = create_autospec(Mailer)("h")
    c.deliver.return_value = "auto"
    print(type(c.deliver).__name__, await c.deliver("x"))
    d = MagicMock()
    d.__aiter__.return_value = [1, 2]
    print([x async for x in d])
    async with d as e:
        print(e is d.__aenter__.return_value)
    attempt("awaited", lambda: AsyncMock(name="q").assert_awaited())


asyncio.run(main())
