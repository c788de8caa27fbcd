"""pickle through copyreg: protocols, reduce forms, states, recursion, persistent ids, refusals."""
import copyreg
import io
import pickle


class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(other) is P and self.x == other.x


class S:
    __slots__ = ("a", "b")


class State(P):
    def __getstate__(self):
        return ("state", self.x)

    def __setstate__(self, state):
        self.x = state[1] + "!"


class Red:
    def __reduce__(self):
        return (complex, (1, 2))


class New(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Reg:
    def __init__(self, v):
        self.v = v


copyreg.pickle(Reg, lambda r: (Reg, (r.v * 2,)))
s = S()
s.a = [1]
cyc = [1]
cyc.append(cyc)
values = [None, True, 5, 2**70, -1.5, 1j, "é😀", b"b", (1,), [1, [2]], {"k": {1}}, frozenset([1]), range(3), slice(1, 2), len, int, P, P(5), ..., bytearray(b"x"), ValueError("v", 1), {1: (2, [3])}, type(None), NotImplemented]
for protocol in range(6):
    print(protocol, all(repr(pickle.loads(pickle.dumps(v, protocol))) == repr(v) or pickle.loads(pickle.dumps(v, protocol)) == v for v in values), pickle.loads(pickle.dumps(State("s"), protocol)).x, pickle.loads(pickle.dumps(Red(), protocol)), pickle.loads(pickle.dumps(Reg(3), protocol)).v, len(pickle.loads(pickle.dumps(cyc, protocol))))
    if protocol >= 2:
        t = pickle.loads(pickle.dumps(s, protocol))
        print(t.a, hasattr(t, "b"), pickle.loads(pickle.dumps(New(1, [2]), protocol)))
shared = [0]
a, b = pickle.loads(pickle.dumps([shared, shared]))
print(a is b, pickle.loads(pickle.dumps({"f": pickle.dumps})) ["f"] is pickle.dumps)


class Pid(pickle.Pickler):
    def persistent_id(self, obj):
        return "pid:" + obj.x if isinstance(obj, P) else None


class Unpid(pickle.Unpickler):
    def persistent_load(self, pid):
        return P(pid.upper())

    def find_class(self, module, name):
        if name == "complex":
            raise pickle.UnpicklingError("no complex")
        return super().find_class(module, name)


out = io.BytesIO()
Pid(out).dump([P("a"), 1])
print(Unpid(io.BytesIO(out.getvalue())).load()[0].x)
for call in (lambda: pickle.dumps((i for i in [])), lambda: pickle.dumps(S(), 1), lambda: pickle.dumps(open), lambda: Unpid(io.BytesIO(pickle.dumps(Red()))).load(), lambda: pickle.dumps(5, 9), lambda: pickle.dumps(__import__("sys"))):
    try:
        print(call() is not None)
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("0x")[0])
