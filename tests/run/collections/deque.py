"""deque."""
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft(["a", "b"])
print(d, len(d), d[0], d[-1], d[3], 3 in d, d.count(1), d.index(2), list(d), bool(deque()))
print(d.pop(), d.popleft(), d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, list(reversed(d)))
d[1] = "x"
d.remove(5)
d.insert(2, "ins")
del d[0]
print(d, d.copy() == d, d == deque(list(d)), d == list(d), d + deque([9]), deque([1]) * 3, deque([1, 2]) < deque([1, 3]))
m = deque(maxlen=3)
for i in range(6):
    m.append(i)
print(m, m.maxlen, len(m))
m.appendleft("left")
print(m, deque("abcdef", 2), d.maxlen)
d.reverse()
d.clear()
print(d, deque())
for call in (lambda: d.pop(), lambda: d.popleft(), lambda: deque()[0], lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(9), lambda: deque(5), lambda: hash(d), lambda: deque([1])[0:1], lambda: m.insert(0, 1), lambda: setattr(m, "maxlen", 5)):
    try:
        print(call())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
q = deque([("start", 0)])
order = []
while q:
    name, depth = q.popleft()
    order.append((name, depth))
    if depth < 2:
        q.extend((f"{name}.{i}", depth + 1) for i in range(2))
print(order)
try:
    for x in (e := deque([1, 2])):
        e.append(x)
except RuntimeError as err:
    print(err)
window, sums = deque(maxlen=3), []
for x in [1, 3, 5, 7, 9]:
    window.append(x)
    sums.append(sum(window) / len(window))
print(sums)
