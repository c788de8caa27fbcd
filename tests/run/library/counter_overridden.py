# Counting goes through get() and __setitem__ of a subclass.
from collections import Counter


class Upper:
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def get(self, key, default=None):
        return super().get(key.upper(), default)


class UpperCounter(Upper, Counter):
    pass


c = UpperCounter("BaNanA")
print(c.most_common())
c.update("bb")
c.update({"n": 5})
print(sorted(c.items()))


class Loud(Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


print(Loud("aab"))
