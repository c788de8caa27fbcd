# What pickle refuses, in the words of its C module; old protocols and classes with a __new__ of their own.
import pickle
import queue
import traceback


def tell(f):
    try:
        print(f())
    except Exception as error:
        print(type(error), str(error).split(" at 0x")[0])


def local():
    class Inner:
        pass
    return Inner


class Hidden:
    pass


class Impostor:
    pass


class Strict:
    def __new__(cls, a, *, k):
        made = super().__new__(cls)
        made.pair = a, k
        return made

    def __getnewargs_ex__(self):
        return (self.pair[0],), {"k": self.pair[1]}


class Falls:
    def __setstate__(self, state):
        raise IndexError("its own")

    def __getstate__(self):
        return 1


class Tagged(pickle.Pickler):
    def persistent_id(self, obj):
        return "tag" if obj is Hidden else None


Hidden.__qualname__ = "Nowhere"
Impostor.__qualname__ = "Strict"
tell(lambda: pickle.dumps(lambda: 1))
tell(lambda: pickle.dumps(local()))
tell(lambda: pickle.dumps(Hidden))
tell(lambda: pickle.dumps(Impostor()))
tell(lambda: pickle.dumps(x for x in ()))
tell(lambda: pickle.dumps([{1: (2, open)}, __builtins__]))
tell(lambda: pickle.loads(b""))
tell(lambda: pickle.loads(b"x"))
tell(lambda: pickle.loads(b"\xfe"))
tell(lambda: pickle.loads(b"."))
tell(lambda: pickle.loads(b"\x80\x09."))
tell(lambda: pickle.loads(b"cmissing_module\nx\n."))
tell(lambda: pickle.loads(b"csys\nmissing\n."))
tell(lambda: pickle.loads(pickle.dumps([1, 2, "three"])[:-3]))
tell(lambda: pickle.loads(pickle.dumps(Falls())))
tell(lambda: pickle.dumps(1, 9))
for protocol in range(6):
    print(protocol, pickle.loads(pickle.dumps(Strict(1, k=2), protocol)).pair)
print(pickle.PicklingError, pickle.UnpicklingError.__mro__, pickle.Pickler, pickle.loads.__module__)

import io
buffer = io.BytesIO()
Tagged(buffer).dump([Hidden, 3])
tell(lambda: pickle.loads(buffer.getvalue()))

# functions that CPython has in C leave no frames
for f in (lambda: pickle.dumps([local()]), lambda: pickle.loads(b"\x80\x04")):
    try:
        f()
    except Exception as error:
        print(len(traceback.extract_tb(error.__traceback__)))
try:
    queue.Queue().get_nowait()
except queue.Empty as error:
    print(repr(error), type(error))
