"""Keywords given to subclasses of iterators: with an __init__ of their own, and without."""
from itertools import chain, compress, cycle, filterfalse, islice, repeat, starmap, takewhile
for cls, args in ((repeat,(1,2)),(zip,([1],[2])),(filter,(None,[0])),(filterfalse,(None,[0])),(chain,([1],)),(map,(str,[1])),(starmap,(pow,())),(islice,([1],1)),(takewhile,(None,[])),(cycle,([1],)),(compress,("A",[1])),(enumerate,([1],))):
    class S(cls): pass
    try:
        S(*args, newarg=3); print(cls.__name__, "accepted")
    except TypeError as e: print(e)
    class T(cls):
        def __init__(self, *a, newarg=None): self.newarg = newarg
    try: print(T(*args, newarg=3).newarg)
    except TypeError as e: print(e)
