"""pickle: all protocols, reduce in its forms, persistent ids, dispatch tables, buffers, shared and cyclic objects, words of errors."""
import copyreg
import io
import pickle
import pickletools
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from enum import Enum
from fractions import Fraction

P = namedtuple("P", "x y")


class Color(Enum):
    RED = 1
    BLUE = "b"


class Plain:
    kind = "class attribute"

    def __init__(self, a):
        self.a = a
        self.me = self


class Slotted:
    __slots__ = "x", "y", "__dict__"


class Args:
    def __new__(cls, a, *, b):
        obj = super().__new__(cls)
        obj.made = (a, b)
        return obj

    def __getnewargs_ex__(self):
        return (self.made[0],), {"b": self.made[1]}


class State:
    def __getstate__(self):
        return {"n": 5, "skip": None}

    def __setstate__(self, state):
        self.restored = sorted(state)


class Reduced:
    def __init__(self, items=(), pairs=()):
        self.items, self.pairs = list(items), dict(pairs)

    def append(self, x):
        self.items.append(x)

    def __setitem__(self, k, v):
        self.pairs[k] = v

    def __reduce__(self):
        return Reduced, (), {"extra": 1}, iter(self.items), iter(self.pairs.items())


class MyList(list):
    pass


class MyDict(dict):
    tag = None


def function():
    return 1


for value in (None, True, 2**100, -1, 1.5, -0.0, 1j, "é\n", b"\xff", bytearray(b"ab"), (1,), [1, [2]], {"a": {1: 2}}, {1, 2}, frozenset("a"), range(3), slice(1, 2), P(1, 2), Color.BLUE, Fraction(1, 3), Counter("aab"), OrderedDict(a=1), defaultdict(int, a=1), deque([1, 2], 3), int, len, function, Color, print, ..., NotImplemented, ValueError("v", 1), KeyError("k"), MyList([1]), type(None), str.upper, [].append.__self__, int.from_bytes):
    for protocol in range(6):
        back = pickle.loads(pickle.dumps(value, protocol))
        assert type(back) is type(value) and (back == value or isinstance(value, Exception) and back.args == value.args), (value, protocol)
obj = Plain([1])
back = pickle.loads(pickle.dumps(obj))
print(back.a, back.me is back, back.kind, back.__dict__.keys())
s = Slotted()
s.x, s.extra = 1, 2
back = pickle.loads(pickle.dumps(s))
print(back.x, back.extra, hasattr(back, "y"))
print(pickle.loads(pickle.dumps(Args(1, b=2))).made, pickle.loads(pickle.dumps(State())).restored, vars(pickle.loads(pickle.dumps(Reduced([1, 2], {"k": "v"})))))
d = MyDict(a=1)
d.tag = [d]
back = pickle.loads(pickle.dumps(d))
print(back, back.tag[0] is back)
shared = [1]
a, b = pickle.loads(pickle.dumps([shared, shared]))
loop = []
loop.append((loop,))
print(a is b, (x := pickle.loads(pickle.dumps(loop)))[0][0] is x)
for protocol in (0, 2, 5):
    print(pickle.dumps([1, "a", {"k": None}], protocol), pickle.dumps((1.5, b"x", True, 300), protocol))


class Database(pickle.Pickler):
    def persistent_id(self, obj):
        return ("plain", obj.a) if isinstance(obj, Plain) else None

    def reducer_override(self, obj):
        if isinstance(obj, Color):
            return str, ("color " + obj.name,)
        return NotImplemented


class Loader(pickle.Unpickler):
    def persistent_load(self, pid):
        return f"<{pid[0]} {pid[1]}>"

    def find_class(self, module, name):
        if module != "builtins":
            raise pickle.UnpicklingError(f"forbidden {module}.{name}")
        return super().find_class(module, name)


buffer = io.BytesIO()
Database(buffer).dump([Plain(7), Color.RED, {"n": Plain("z")}])
print(Loader(io.BytesIO(buffer.getvalue())).load())
pickler = pickle.Pickler(out := io.BytesIO())
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Plain] = lambda p: (dict, ([("a", p.a)],))
pickler.dump(Plain(3))
pickler.dump(shared)
pickler.clear_memo()
pickler.dump(shared)
out.seek(0)
print([pickle.Unpickler(out).load() for _ in range(1)], pickle.load(out), pickle.load(out))
data = bytearray(b"big buffer")
buffers = []
packed = pickle.dumps(["head", pickle.PickleBuffer(data)], protocol=5, buffer_callback=buffers.append)
back = pickle.loads(packed, buffers=buffers)
print(len(packed) < 40, back[1] is data, buffers[0].raw().nbytes, bytes(memoryview(buffers[0])), pickle.loads(pickle.dumps(pickle.PickleBuffer(b"x"), 5)))
buffers[0].release()
for call in (lambda: pickle.dumps((i for i in ())), lambda: pickle.dumps(print.__self__), lambda: pickle.loads(b"\x80\x09."), lambda: pickle.loads(b"cno_module\nx\n."), lambda: pickle.dumps(1, 99), lambda: pickle.dump(1, 5), lambda: Loader(io.BytesIO(pickle.dumps(P(1, 2)))).load(), lambda: pickle.loads(packed), lambda: pickle.dumps(pickle.PickleBuffer(b"a"), 4), lambda: pickle.PickleBuffer(5), lambda: buffers[0].raw()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
for call in (lambda: pickle.loads(b""), lambda: pickle.loads("str"), lambda: pickle.dumps(type("Local", (), {})())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)
pickletools.dis(pickle.dumps([1, "a"], 2))
print(len(pickletools.optimize(pickle.dumps(["a", "a"], 0))), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, issubclass(pickle.PicklingError, pickle.PickleError))
