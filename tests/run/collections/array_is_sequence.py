# array.array is a MutableSequence, whichever module comes first; its iterators can be copied.
import array
import collections.abc
import copy
import pickle

a = array.array("i", [1, 2, 3])
print(isinstance(a, collections.abc.MutableSequence), issubclass(array.array, collections.abc.Sequence))
it = iter(a)
next(it)
print(it.__reduce__()[1:], list(copy.copy(it)), list(pickle.loads(pickle.dumps(it))))
it.__setstate__(2)
print(list(it), it.__reduce__()[1:])
for code in "bd":
    for given in ("text", array.array("u", "text")):
        try:
            array.array(code, given)
        except TypeError as e:
            print(e)
