from collections import Counter, defaultdict

c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], sorted(c.elements()), c.total(), len(c))
c.update('aaa')
c.subtract({'a': 2, 'q': 1})
print(c, c['q'], c.most_common())
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3) & Counter(a=1), Counter(a=3) | Counter(b=1))
print(+Counter(a=1, b=-1), -Counter(a=1, b=-1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter() )
x = Counter([1, 2, 2])
x += Counter([2])
x -= Counter([1])
print(x, dict(x), list(x), x.copy(), Counter({'k': 5}), Counter(x=2))
del x['missing']
words = 'the quick brown the lazy the dog quick'.split()
print(Counter(words).most_common(2), Counter(map(len, words)))
try:
    Counter.fromkeys('ab')
except NotImplementedError as e:
    print(e)
try:
    Counter(1)
except TypeError as e:
    print(e)
print(Counter(a=1).most_common(0), max(c, key=c.get), sum(c.values()))

d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    d[k].append(v)
print(d, d['new'], dict(d), d.default_factory, d.get('nope'), 'nope' in d)
n = defaultdict(int, a=1)
n['b'] += 5
print(n, n.copy(), n | {'z': 9}, type(n | {'z': 9}).__name__)
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 1
print({k: dict(v) for k, v in nested.items()})
none = defaultdict(None)
for call in (lambda: none['k'], lambda: defaultdict(1), lambda: defaultdict(list, 5)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
none.default_factory = str
print(repr(none['k']), none)


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
print(k['ab'], k)
