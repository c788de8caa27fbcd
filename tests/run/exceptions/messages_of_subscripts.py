"""Messages of subscripts, calls, iteration, attributes, contexts and conversions of the wrong types."""


class Empty:
    pass


def gen():
    yield


things = [5, 2.5, None, "abc", b"ab", [1, 2], (1, 2), {"a": 1}, {1}, range(3), len, Empty, Empty(), gen(), slice(2), 1j, lambda: 0, ...]
forms = ["x[0]", "x['k']", "x[1.5]", "x[0:1]", "x['a':]", "x[0] = 1", "x['k'] = 1", "del x[0]", "x[::2] = [1]", "x[0:1] = 5", "x()", "x(1, 2, 3)", "iter(x)", "next(x)", "len(x)", "x.nothing", "x.nothing = 1", "del x.nothing", "a, b, c = x", "a, *b = x", "[*x]", "{**x}", "1 in x", "x in 5", "int(x)", "float(x)", "hash(x)", "abs(x)", "reversed(x)", "sorted(x)", "sum(x)", "bytes(x)", "for _ in x: pass", "range(x)", "chr(x)", "ord(x)", "round(x)", "index(x)", "bool(x)"]
import re
from operator import index

for form in forms:
    messages = []
    for thing in things:
        import copy
        try:
            x = copy.copy(thing)
        except TypeError:
            x = thing
        try:
            exec(form)
            messages.append("ok")
        except Exception as error:
            messages.append(re.sub(r" at 0x\w+", "", "%s: %s" % (type(error).__name__, error)))
    print(form)
    for message in sorted(set(messages)):
        print("   ", messages.count(message), message)
    print("   ", "".join(".!"[m != "ok"] for m in messages))
