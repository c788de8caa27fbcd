from collections import ChainMap, OrderedDict, UserDict, UserList, UserString

o = OrderedDict([('a', 1), ('b', 2)])
o['c'] = 3
o.move_to_end('a')
print(o, list(o), o.keys(), o.values(), o.items(), list(reversed(o)))
o.move_to_end('a', last=False)
print(o, o.popitem(), o.popitem(last=False), o, OrderedDict())
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, OrderedDict(a=1) != OrderedDict(a=2))
print(o | {'z': 26}, {'z': 26} | o, OrderedDict.fromkeys('xyz', 0), o.pop('b'), o.pop('b', 'none'), o.setdefault('k', 5), o)
for call in (lambda: OrderedDict().popitem(), lambda: o.move_to_end('nope'), lambda: o.pop('nope'), lambda: o['nope'],
             lambda: OrderedDict(1), lambda: OrderedDict([1], [2])):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value


cache = LRU(2)
cache['a'] = 1
cache['b'] = 2
cache['a']
cache['c'] = 3
print(cache, list(cache), cache.size)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m, m['a'], m['b'], sorted(m), len(m), m.get('z'), m.parents, m.new_child({'q': 0}))
m['n'] = 9
print(m.maps[0], 'b' in m, dict(m))
try:
    del m['b']
except KeyError as e:
    print(e)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u['b'] = 2
u.update({'c': 3})
print(u, len(u), u.data, 'A' in u, list(u.items()), u | {'D': 4})
l = UserList([3, 1, 2])
l.append(5)
l.sort()
print(l, l[0], l[1:], l + [9], len(l), 5 in l, l == [1, 2, 3, 5])
s = UserString('hello')
print(s.upper(), s + ' world', s[1:3], len(s), s == 'hello', s.split('l'), type(s.title()).__name__)
