# There is one empty tuple, one empty str and one empty bytes.
import json
import string
import sys


def empties():
    return (), "", b""


def others():
    return (), "", b""


def default(a=(), b="", c=b""):
    return a, b, c


print([a is b for a, b in zip(empties(), others())], [a is b for a, b in zip(empties(), default())])
print(() is tuple(), "" is str(), b"" is bytes())
print(() is tuple([]), () is (1, 2)[2:], () is () * 3, () is () + ())
print("" is "abc"[3:], "" is "a".strip("a"), "" is "".join([]), "" is str(b"", "ascii"), "" is f"{''}")
print(b"" is b"abc"[:0], b"" is b"".join([]), b"" is "".encode(), b"" is bytes(0))
print((lambda *args: args)() is (), type("T", (), {}).__mro__[1:1] is (), (lambda: 0).__code__.co_varnames is ())
print(sys.intern("") is "", string.capwords("") is "", json.loads('""') is "")
print(("", ((), b""))[0] is "", ("", ((), b""))[1][0] is (), ("", ((), b""))[1][1] is b"")
print(eval("()") is (), eval("''") is "", eval("b''") is b"")
print([c is d for c, d in zip("abc", "abc")])
print({"": 1}[str()], {(): 2}[tuple()], {b"": 3}[bytes()], hash("") == hash(str()), hash(()) == hash(tuple()))


class Text(str):
    pass


print(Text() is "", Text() == "", str(Text()) is "")
text = ""
for c in "abc":
    text += c
print(text, "" is str(), len(""))
match ():
    case ():
        print("matches")
