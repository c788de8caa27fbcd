"""Iteration by __getitem__ and __next__; special methods that return the wrong thing."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
t(lambda: list(Seq())); t(lambda: 4 in Seq()); t(lambda: 5 in Seq()); 
a, b, *c = Seq()
print(a, b, c)
t(lambda: max(Seq())); t(lambda: list(zip(Seq(), "abc"))); t(lambda: sorted(Seq(), reverse=True))
t(lambda: len(Seq())); t(lambda: reversed(Seq()))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
t(lambda: list(It())); t(lambda: sum(It())); t(lambda: 2 in It()); t(lambda: 9 in It()); t(lambda: dict(enumerate(It())))
class BadIter:
    def __iter__(self): return 5
t(lambda: list(BadIter())); t(lambda: iter(3)); t(lambda: next(3)); t(lambda: 3 in 3)
class NoIter:
    __iter__ = None
    __contains__ = None
    __hash__ = None
t(lambda: list(NoIter())); t(lambda: 3 in NoIter()); t(lambda: hash(NoIter())); t(lambda: {NoIter(): 1})
class LenBad:
    def __len__(self): return -1
t(lambda: len(LenBad())); t(lambda: bool(LenBad()))
class LenBad2:
    def __len__(self): return "a"
t(lambda: len(LenBad2()))
class BoolBad:
    def __bool__(self): return 1
t(lambda: bool(BoolBad())); t(lambda: not BoolBad())
class ReprBad:
    def __repr__(self): return 1
t(lambda: repr(ReprBad())); t(lambda: str(ReprBad())); t(lambda: f"{ReprBad()}")
class HashBad:
    def __hash__(self): return "a"
t(lambda: hash(HashBad()))
class InitBad:
    def __init__(self): return 1
t(InitBad)
