# Copies of iterators that are under way, and of what module operator makes.
import copy
import operator
import pickle
from itertools import chain

it = chain([1, 2], (3, 4), "ab")
next(it)
print(list(copy.copy(chain())), list(copy.copy(chain([1], [2]))))
clone = pickle.loads(pickle.dumps(it))
print(list(clone), list(it), list(copy.deepcopy(it)))
for state in ((), (1,), [iter([])], (iter([]),) * 3):
    try:
        chain().__setstate__(state)
    except TypeError as e:
        print(e)

for r in (range(10), range(10, 0, -3), range(2**32 + 2), range(2**70, 2**70 + 5)):
    it = iter(r)
    print(next(it), it.__reduce__()[1:])
    again = pickle.loads(pickle.dumps(it))
    print(next(again), next(it))
    it.__setstate__(2)
    print(list(it)[:2] if len(r) < 100 else next(it))
    it.__setstate__(-5)
    print(next(it), it.__length_hint__())
    it.__setstate__(2**40)
    print(list(it))

for getter in (operator.methodcaller("split"), operator.methodcaller("split", ","),
               operator.methodcaller("split", ",", maxsplit=1), operator.itemgetter(1), operator.attrgetter("upper")):
    for clone in (copy.copy(getter), copy.deepcopy(getter), pickle.loads(pickle.dumps(getter))):
        print(repr(clone), clone("a,b c,d") if not isinstance(getter, operator.attrgetter) else clone("x")())
print(operator.__add__ is operator.add, operator.__not__ is operator.not_, operator.__inv__)
print(len(operator.__all__), operator.__all__[:3], "_compare_digest" in operator.__all__)
print(pickle.loads(pickle.dumps(operator.add)) is operator.add, operator.add.__module__)
