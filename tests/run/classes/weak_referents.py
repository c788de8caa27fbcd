# Which built-in objects take weak references.
import weakref, functools, collections, array, io, itertools, types, re, threading, sys
async def co(): pass
async def ag(): yield
def gen(): yield
c = co()
objs = [functools.partial(print), functools.lru_cache(print), collections.deque(), collections.OrderedDict(), collections.defaultdict(int), collections.Counter(), array.array('i'), memoryview(b''), io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO()), itertools.tee([])[0], c, ag(), gen(), gen.__code__, re.compile('x'), threading.Lock(), types.SimpleNamespace(), types.MappingProxyType({}), property(), staticmethod(len), classmethod(len), [].append, [], {}, (), 1, 'x', b'', bytearray(), {1}, frozenset(), range(1), slice(1), object(), Exception(), ValueError(), iter([]), types.ModuleType('x'), int, len, print.__self__, sys, super(object), list[int], int|str, functools.cmp_to_key(len), itertools.count(), zip(), types.GenericAlias(list, int), itertools.chain(), sys.stdin, complex(1), types.CellType(1), gen.__get__(1), str.join, object.__init__, int.real]
for o in objs:
    try:
        weakref.ref(o); print(type(o).__name__, True)
    except TypeError as e: print(type(o).__name__, e)
c.close()
