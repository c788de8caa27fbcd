"""Containers that shrink or grow while their own methods call back: __index__, __eq__, __hash__, __del__-free iteration, keys of sort, __len__ hints, joins."""
import array
import collections


class Act:
    """Runs an action in each hook."""

    def __init__(self, action, value=0):
        self.action, self.value = action, value

    def __index__(self):
        self.action()
        return self.value

    def __eq__(self, other):
        self.action()
        return False

    def __hash__(self):
        return 1

    def __lt__(self, other):
        self.action()
        return True

    def __str__(self):
        self.action()
        return "str"

    def __bool__(self):
        self.action()
        return True

    def __len__(self):
        self.action()
        return 0

    def __repr__(self):
        return "Act"

    def __iter__(self):
        self.action()
        return iter([1, 2])


def attempt(label, action):
    try:
        print(label, repr(action()), end="; ")
    except Exception as e:
        print(label, type(e).__name__, e, end="; ")
    print(victim)


for kind in (lambda: [1, 2, 3, 4], lambda: [0.5, 1.5, 2.5, 3.5], lambda: ["a", "b", "c", "d"], lambda: [True, False, True, True]):
    victim = kind()
    attempt("getitem", lambda: victim[Act(victim.clear, 2)])
    victim = kind()
    attempt("setitem", lambda: victim.__setitem__(Act(victim.clear, 2), 9))
    victim = kind()
    attempt("delitem", lambda: victim.__delitem__(Act(victim.clear, 2)))
    victim = kind()
    attempt("pop", lambda: victim.pop(Act(victim.clear, 2)))
    victim = kind()
    attempt("insert", lambda: victim.insert(Act(victim.clear, 3), 9))
    victim = kind()
    attempt("repeat", lambda: victim * Act(victim.clear, 2))
    victim = kind()
    attempt("inplace repeat", lambda: victim.__imul__(Act(victim.clear, 2)))
    victim = kind()
    attempt("index", lambda: victim.index(Act(victim.clear)))
    victim = kind()
    attempt("index start", lambda: victim.index(9, Act(victim.clear)))
    victim = kind()
    attempt("count", lambda: victim.count(Act(victim.clear)))
    victim = kind()
    attempt("remove", lambda: victim.remove(Act(victim.clear)))
    victim = kind()
    attempt("in", lambda: Act(victim.clear) in victim)
    victim = kind()
    attempt("extend", lambda: victim.extend(Act(victim.clear)))
    victim = kind()
    attempt("assign slice", lambda: victim.__setitem__(slice(1, 3), Act(victim.clear)))
    victim = kind()
    attempt("sort", lambda: victim.sort(key=lambda x: Act(victim.clear)))
    victim = kind()
    attempt("sort append", lambda: victim.sort(key=lambda x: victim.append(5) or -len(victim)))
    victim = kind()
    attempt("compare", lambda: victim == [Act(victim.clear)] * 4)
    victim = kind()
    attempt("less", lambda: victim < [Act(victim.clear)] * 4)
    victim = kind()
    attempt("iterate", lambda: [victim.pop() for x in victim])
    victim = kind()
    attempt("map", lambda: list(map(lambda x: victim.clear() or x, victim)))
    victim = kind()
    attempt("comprehension", lambda: [x for x in victim if len(victim) > 9 or victim.append(x) is None])
    victim = kind()
    attempt("zip", lambda: list(zip(victim, (victim.pop() for _ in range(9)))))
    victim = kind()
    attempt("any", lambda: any(victim.clear() for x in victim))
    victim = kind()
    attempt("max", lambda: max(victim, key=lambda x: victim.clear() or 1))
    victim = kind()
    attempt("unpack", lambda: (lambda *a: a)(*victim, *(victim.clear() or [1])))
victim = [Act(lambda: victim.clear()), "b"]
attempt("join", lambda: ",".join(victim))
victim = [Act(lambda: victim.clear()), 2]
attempt("all", lambda: all(victim))
victim = [Act(lambda: victim.clear()), 2]
attempt("filter", lambda: list(filter(None, victim)))
victim = [Act(lambda: victim.clear()), 2]
attempt("sum", lambda: sum(victim, start=0))
victim = collections.deque([1, 2, 3])
attempt("deque index", lambda: victim.index(Act(victim.clear)))
victim = collections.deque([1, 2, 3])
attempt("deque remove", lambda: victim.remove(Act(victim.clear)))
victim = collections.deque([1, 2, 3])
attempt("deque item", lambda: victim[Act(victim.clear, 1)])
victim = collections.deque([1, 2, 3])
attempt("deque insert", lambda: victim.insert(Act(victim.clear, 1), 5))
victim = collections.deque([1, 2, 3])
attempt("deque rotate", lambda: victim.rotate(Act(victim.clear, 1)))
victim = array.array("i", [1, 2, 3])
attempt("array item", lambda: victim[Act(lambda: victim.__delitem__(slice(None)), 2)])
victim = array.array("i", [1, 2, 3])
attempt("array set", lambda: victim.__setitem__(2, Act(lambda: victim.__delitem__(slice(None)), 2)))
victim = array.array("i", [1, 2, 3])
attempt("array insert", lambda: victim.insert(Act(lambda: victim.__delitem__(slice(None)), 3), 2))
victim = bytearray(b"abc")
attempt("bytearray item", lambda: victim[Act(victim.clear, 2)])
victim = bytearray(b"abc")
attempt("bytearray set", lambda: victim.__setitem__(2, Act(victim.clear, 2)))
victim = bytearray(b"abc")
attempt("bytearray append", lambda: victim.append(Act(victim.clear, 65)))
victim = bytearray(b"abc")
attempt("bytearray insert", lambda: victim.insert(3, Act(victim.clear, 65)))
victim = bytearray(b"abc")
attempt("bytearray extend", lambda: victim.extend([66, Act(victim.clear, 65)]))
victim = bytearray(b"abc")
attempt("bytearray slice", lambda: victim.__setitem__(slice(0, 2), [66, Act(victim.clear, 65)]))
victim = bytearray(b"abc")
attempt("bytearray find", lambda: victim.find(b"c", Act(victim.clear, 0)))
