# How native functions without keyword arguments name themselves when they get some.
import functools
import gc
import math
import re
import time


def names(*functions):
    for function in functions:
        try:
            function(nonsense=1)
        except TypeError as e:
            print(e)


names("".find, "".rfind, "".index, "".rindex, "".count, "".startswith, "".endswith, "".join, "".center, "".replace)
names(b"".find, b"".count, b"".startswith, bytearray().rindex, bytearray().endswith, bytearray().append, b"".join)
names(set().union, set().update, set().difference, set().intersection_update, set().add, frozenset().union, set().isdisjoint)
names([].append, [].index, {}.get, {}.pop, (1).__add__, (1).bit_length, (1.5).is_integer)
names(functools.reduce, gc.get_referents, math.log, math.sin, math.gcd, time.gmtime, time.strftime, time.sleep, time.clock_gettime)
names(re.match("", "").group, re.match("", "").groups, len, isinstance, getattr, iter, next, chr, callable)


# called as methods
for call in (lambda: "abc".index(sub="b"), lambda: str.find("a", x=1), lambda: set().union(x=1), lambda: b"".count(x=1)):
    try:
        call()
    except TypeError as e:
        print(e)
