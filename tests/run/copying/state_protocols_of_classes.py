"""copy, deepcopy and pickle of classes of every layout: __getstate__, __setstate__, __reduce__, __reduce_ex__, __getnewargs__, __copy__, __deepcopy__, memo and cycles, slots, subclasses of built-ins, refusals."""
import copy
import pickle


class Plain:
    def __init__(self, a):
        self.a = a
        self.b = [a]

    def __eq__(self, o):
        return type(self) is type(o) and vars(self) == vars(o)


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class SlotsAndDict(Slots):
    def __init__(self, x):
        super().__init__(x)
        self.z = "z"


class State:
    def __init__(self):
        self.keep, self.drop = 1, "unpicklable"

    def __getstate__(self):
        return {"keep": self.keep}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class FalseState(State):
    def __getstate__(self):
        return False

    def __setstate__(self, state):
        self.called = state


class TupleState:
    def __init__(self):
        self.v = 5

    def __getstate__(self):
        return ({"v": 6}, {"w": 7})


class Reduced:
    def __init__(self, n, extra=None):
        self.n, self.extra = n, extra

    def __reduce__(self):
        return Reduced, (self.n,), {"extra": "from state"}


class ListLike(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "t"


class DictLike(dict):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.tag = ["d"]

    def __setitem__(self, k, v):
        super().__setitem__(k, v)


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class NewArgsEx:
    def __new__(cls, *, k):
        self = super().__new__(cls)
        self.k = k
        return self

    def __getnewargs_ex__(self):
        return (), {"k": self.k}


class OwnCopy:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return OwnCopy(("copied", self.v))

    def __deepcopy__(self, memo):
        return OwnCopy(("deep", copy.deepcopy(self.v, memo), len(memo) > 0))


class Number(int):
    pass


class Text(str):
    pass


class Node:
    def __init__(self, name):
        self.name, self.links = name, []


class Singleton:
    def __reduce__(self):
        return "the_one"


the_one = Singleton()


class Refuses:
    def __reduce_ex__(self, protocol):
        raise TypeError(f"refused at {protocol}")


class Wrong:
    def __init__(self, result):
        self.result = result

    def __reduce__(self):
        return self.result


def describe(o):
    out = [type(o).__name__]
    if isinstance(o, (list, dict, tuple, int, str)):
        out.append(repr(o))
    for k in sorted(set(getattr(o, "__dict__", {})) | set(getattr(type(o), "__slots__", ()))):
        if hasattr(o, k):
            out.append((k, getattr(o, k)))
    return out


number, text = Number(5), Text("t")
number.note, text.note = "n", ["x"]
slots = Slots([1])
both = SlotsAndDict([2])
both.y = 3
for o in (Plain(1), slots, both, State(), FalseState(), TupleState(), Reduced(7), ListLike([1, [2]]), DictLike(a=[1]), NewArgs(1, [2]), NewArgsEx(k=3), number, text):
    for name, how in (("copy", copy.copy), ("deep", copy.deepcopy), ("pickle2", lambda x: pickle.loads(pickle.dumps(x, 2))), ("pickle5", lambda x: pickle.loads(pickle.dumps(x, 5)))):
        try:
            print(name, describe(how(o)), end="; ")
        except Exception as e:
            print(name, type(e).__name__, e, end="; ")
    print()
o = OwnCopy([1])
print(copy.copy(o).v, copy.deepcopy(o).v, [x.v for x in copy.deepcopy([o, o])], copy.deepcopy([o, o])[0] is copy.deepcopy([o, o])[1])
a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
for how in (copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))):
    c = how(a)
    print(c is not a, c.links[1] is c, c.links[0].links[0] is c, c.name)
shallow = copy.copy(a)
print(shallow.links is a.links, shallow.links[1] is a)
print(copy.copy(the_one) is the_one, copy.deepcopy(the_one) is the_one, pickle.loads(pickle.dumps(the_one)) is the_one)
for bad in (Refuses(), Wrong(5), Wrong("nothing"), Wrong(()), Wrong((5,)), Wrong((int,)), Wrong((int, 5)), Wrong((int, ("7",))), Wrong((list, (), None, iter([1, 2]))), Wrong((dict, (), None, None, iter([("k", "v")]))), Wrong((Node, ("n",), {"links": 1})), Wrong((Node, ("n",), ({"links": 2}, {"name": "set"}))), lambda: 0, (x for x in ()), open):
    for how in (copy.copy, copy.deepcopy):
        try:
            r = how(bad)
            print(describe(r) if not isinstance(r, bytes) and not callable(r) else type(r).__name__, end="; ")
        except Exception as e:
            print(type(e).__name__, str(e).split(" at 0x")[0][:60], end="; ")
    print()
memo = {}
x = [1, [2]]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(x[1])] is y[1], copy.deepcopy(x, memo) is y)
for immutable in (None, 5, "s", (1, 2), frozenset([1]), len, int, ..., 1.5, range(3), b"b"):
    assert copy.copy(immutable) is immutable and (copy.deepcopy(immutable) is immutable or immutable == frozenset([1]) or isinstance(immutable, range)), immutable
t = ([1], (2, 3))
d = copy.deepcopy(t)
print(d == t, d is t, d[0] is t[0], d[1] is t[1], copy.copy(t) is t)
print(Plain(1).__reduce_ex__(2)[1:3], Slots(1).__reduce_ex__(2)[2], Plain(1).__getstate__(), object().__getstate__(), object().__reduce_ex__(2)[1] == (object,), both.__getstate__()[1])
