from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend([7, 8])
d.extendleft([9, 10])
print(d, 7 in d, d.count(7), d.index(8), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.reverse()
print(d, d.copy() == d, deque('abc') + deque('d'), deque('ab') * 2, deque('abc') < deque('abd'), deque([1]) == [1])
m = deque(maxlen=3)
for i in range(6):
    m.append(i)
print(m, m.maxlen, deque(range(10), 4), deque([], 0))
m.appendleft('z')
print(m)
m[1] = 'set'
del m[0]
print(m)
m.insert(1, 'ins')
print(m, bool(deque()))
for call in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d.remove(100), lambda: d.index(100), lambda: d[50],
             lambda: d['a'], lambda: d[0:1], lambda: m.insert(0, 1), lambda: deque(1), lambda: deque(maxlen=-1),
             lambda: deque([], maxlen='a'), lambda: d + [1], lambda: hash(d), lambda: deque([1]) < [1], lambda: deque(1, 2, 3)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
d.clear()
d.append(d)
print(d, deque(['x', None]))
q = deque([('start', 0)])
graph = {'start': 'ab', 'a': 'c', 'b': 'c', 'c': ''}
seen = []
while q:
    node, depth = q.popleft()
    if node in [s for s, _ in seen]:
        continue
    seen.append((node, depth))
    q.extend((n, depth + 1) for n in graph[node])
print(seen)
d = deque(range(5))
d.remove(3)
d += [10, 11]
d *= 2
print(d, d.index(10, 5), sum(d), sorted(d)[:3])
big = deque()
for i in range(100000):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
print(len(big), big[0], big[-1])


class Stack(deque):
    def push(self, x):
        self.append(x)


s = Stack('ab')
s.push('c')
s.note = 1
print(s, s.copy(), type(s.copy()).__name__, s.note)
