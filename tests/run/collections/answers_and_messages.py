"""collections: what each class answers to good and bad arguments, and its messages."""
from collections import ChainMap, Counter, UserDict, UserList, UserString, namedtuple
import copy

P = namedtuple('P', 'x y', defaults=[5])
for f in (lambda: P(), lambda: P(1,2,3), lambda: P(1,z=2), lambda: P._make([1]), lambda: P(1)._replace(q=1,r=2),
          lambda: P(1)._replace(1), lambda: namedtuple('P','a a'), lambda: namedtuple('1','a'),
          lambda: namedtuple('A','a def'), lambda: namedtuple('A','_a'),
          lambda: namedtuple('A','a _b 1 def a',rename=True)._fields,
          lambda: namedtuple('A','a',defaults=(1,2)), lambda: namedtuple('class','a'),
          lambda: namedtuple('A',['a',1]), lambda: P(1)._asdict(), lambda: P.__doc__, lambda: P.x.__doc__,
          lambda: P._make.__qualname__, lambda: P.__new__.__qualname__, lambda: P._field_defaults,
          lambda: P.__module__, lambda: namedtuple('A','a',module='mm').__module__, lambda: P.__match_args__,
          lambda: P.__slots__, lambda: copy.copy(P(1)), lambda: P.__mro__, lambda: P(1,y=2),
          lambda: namedtuple('A',5), lambda: P(1).__getnewargs__(),
  lambda: Counter.fromkeys('a'), lambda: Counter(5), lambda: Counter(a=1,b=-2), lambda: Counter('abca')+5,
          lambda: Counter('aab')-Counter('b'), lambda: Counter('a')==5, lambda: Counter(a=1)<Counter(a=2,b=0),
          lambda: Counter(a='x',b=1), lambda: Counter('abcab').most_common(1),
          lambda: Counter('abc').most_common(-1), lambda: list(Counter(a=2,b=-1).elements()),
          lambda: type(Counter().elements()), lambda: +Counter(a=1,b=-1), lambda: -Counter(a=1,b=-1),
          lambda: Counter('ab').__iadd__({'a':3}), lambda: Counter([[1]]), lambda: Counter(a=1).total(),
          lambda: Counter(a=1).subtract('aab'), lambda: Counter({'a':1},b=2),
          lambda: Counter(ChainMap({'a':3})), lambda: Counter(iterable=3,self=4), lambda: Counter(1,2),
          lambda: Counter('a').update(5),
  lambda: ChainMap({'a':1},{'b':2})['c'], lambda: ChainMap().popitem(), lambda: ChainMap().pop('a'),
          lambda: ChainMap({},{'a':1}).__delitem__('a'), lambda: ChainMap({'a':1})|5,
          lambda: ChainMap({'a':1})|{'b':1}, lambda: {'b':1}|ChainMap({'a':1},{'c':2}),
          lambda: list(ChainMap({'a':1},{'b':2,'a':3})), lambda: ChainMap({'a':1}).new_child({'b':1},c=3),
          lambda: ChainMap({'a':1},{}).parents, lambda: ChainMap.fromkeys('ab',3),
          lambda: ChainMap({'a':1}).get('z',5), lambda: bool(ChainMap({},{})),
          lambda: ChainMap({'a':1}).pop('a'), lambda: ChainMap({'a':1}).copy(),
          lambda: ChainMap({'a':1}).pop('zz',5),
  lambda: UserDict({'a':1},b=2), lambda: UserDict()['a'], lambda: UserDict(a=1)|{'b':1},
          lambda: UserDict(a=1)|5, lambda: {'b':1}|UserDict(a=1), lambda: UserDict.fromkeys('ab'),
          lambda: UserDict(a=1).copy(), lambda: UserDict(dict=5), lambda: UserDict(5), lambda: UserDict(1,2),
          lambda: UserDict(a=1).get('b'), lambda: copy.copy(UserDict(a=1)).data,
  lambda: UserList([1])+[2], lambda: [2]+UserList([1]), lambda: UserList('ab')*2, lambda: UserList([1,2])[0:1],
          lambda: UserList([1])==[1], lambda: UserList([1])<5, lambda: UserList(UserList([1])),
          lambda: UserList([1])+(2,), lambda: UserList(5), lambda: UserList([1]).index(5),
          lambda: UserList([2,1]).sort(), lambda: copy.copy(UserList([1])), lambda: 1 in UserList([1]),
          lambda: UserList([1]).pop(5),
  lambda: UserString('ab')+'c', lambda: 'c'+UserString('ab'), lambda: UserString('a%s')%5,
          lambda: 'a%s'%UserString('x'), lambda: UserString(5), lambda: UserString('abc')[1],
          lambda: UserString('abc').upper(), lambda: UserString('abc').center(9,'*'),
          lambda: UserString('abc').count(UserString('b')), lambda: UserString('a,b').split(','),
          lambda: hash(UserString('a'))==hash('a'), lambda: UserString('a')<'b',
          lambda: UserString('a')<UserString('b'), lambda: 'a' in UserString('abc'),
          lambda: UserString('{}').format(3), lambda: int(UserString('5')), lambda: float(UserString('5')),
          lambda: complex(UserString('5')), lambda: UserString('a').join(['b','c']),
          lambda: UserString('a').encode(), lambda: UserString.maketrans('a','b'), lambda: UserString('a')*3,
          lambda: 5 in UserString('a'), lambda: UserString('a')+5, lambda: '%s'.__mod__(UserString('q')),
          lambda: UserString('%s').__rmod__('x%s'), lambda: UserString('ab').removeprefix(UserString('a')),
          lambda: UserString('ab').startswith('a'), lambda: UserString('ab').isalpha(),
          lambda: UserString('b').replace('b',UserString('c')), lambda: repr(UserString('b'))):
    try:
        r = f()
        print(type(r).__name__, r)
    except Exception as e:
        print(type(e).__name__, e)
c = Counter('abracadabra')
d = Counter('bcd')
print(c,c+d,c-d,c|d,c&d,c==d,c>=d,c<=d,c<d,c>d,c!=d,c.most_common(3),c.most_common(0))
c -= d
print(c)
c &= d
print(c)
c |= Counter(z=5,a=-1)
print(c)
c += Counter(z=-9)
print(c); del c['nope']
print(c['nope'],copy.copy(c), c.copy())


class Loud(UserDict):
    def __setitem__(self, key, item):
        print("set", key)
        super().__setitem__(key, item)

    def __missing__(self, key):
        return f"no {key}"


loud = Loud({"a": 1}, b=2)
loud.note = [1]
other = loud.copy()
print(other, type(other).__name__, other.note is loud.note, other["z"], other.data is loud.data, loud | {"c": 3})


class Shout(UserString):
    pass


print(type(Shout("a") + "b").__name__, type(Shout("ab")[0]).__name__, type(Shout("ab").upper()).__name__,
      type(Shout("a b").split()[0]).__name__)


class Plain(Counter):
    pass


p = Plain("aab")
print(type(p + p).__name__, type(p.copy()).__name__, p)
q = p
q += Counter("zz")
q -= Counter("a")
print(q is p, q, type(q).__name__)
