# A named tuple that iterates over something else is printed with its items all the same, as platform.uname() is.
import platform
from collections import namedtuple


class U(namedtuple("U", "a b")):
    def __iter__(self):
        return iter((1, 2, 3))


u = U(7, 8)
print(u, "%s-%s" % u, tuple(u), len(u))
print(repr(platform.uname()).startswith("uname_result(system='Linux', node="))
