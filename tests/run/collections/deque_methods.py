"""deque: every method, bounds of maxlen, rotation, errors, mutation while iterating."""
import copy
import pickle
from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, len(d), d[0], d[-1], d.index(3), d.count(2), 3 in d, list(reversed(d)), bool(d), bool(deque()))
d.rotate(1)
print(d, end=" ")
d.rotate(-2)
print(d, end=" ")
d.rotate()
d.extend([7, 8])
d.extendleft("xy")
print(d, d.pop(), d.popleft(), d)
d.insert(1, "in")
d.remove("in")
d[0] = "zero"
del d[-1]
print(d, d.copy() == d, d + deque([1]), d * 2, deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque("ab") != deque("ac"), hash is not None)
d.reverse()
d += "pq"
d *= 2
print(d, deque("abc", 2), deque(maxlen=0), deque("abc").index("c", 1), deque([1, [2]]).copy()[1] is not [2], copy.deepcopy(deque([[1]])), pickle.loads(pickle.dumps(deque("ab", 5))))
full = deque([1, 2], 2)
for call in (lambda: full.insert(0, 1), lambda: deque().pop(), lambda: deque().popleft(), lambda: full[5], lambda: full["a"], lambda: full[0:1], lambda: full.remove(9), lambda: full.index(9), lambda: full.index(1, 1), lambda: deque(5), lambda: deque([], -1), lambda: deque([], "x"), lambda: full.rotate("x"), lambda: full + [1], lambda: full * "a", lambda: hash(full), lambda: full < [1], lambda: deque().appendleft(), lambda: full.__setitem__(5, 1), lambda: full.__delitem__(9), lambda: deque([1], 2, 3), lambda: setattr(full, "maxlen", 3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
x = deque([1, 2, 3])
for change in (lambda: x.append(4), lambda: x.popleft(), lambda: x.rotate(1)):
    try:
        for item in x:
            change()
    except RuntimeError as error:
        print(error, len(x))
nested = deque([1])
nested.append(nested)
print(nested, [type(i).__name__ for i in nested])
