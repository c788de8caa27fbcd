"""repr, str and ascii of everything."""


class Plain:
    pass


class WithRepr:
    def __repr__(self):
        return "<é>"


class WithStr:
    def __str__(self):
        return "str!"


values = [None, True, 5, -5, 2.5, 1e100, 1j, "text", "it's", 'q"q', "é\n", b"by\x00", [1, "a"], (1,), (), {"k": [1]}, {}, {1}, set(), frozenset({2}), range(3), slice(1), bytearray(b"x"), int, Plain, len, WithRepr(), Exception("e"), ValueError(), NotImplemented, ..., type(None), str.join, [].append if False else list.append]
for value in values:
    print(repr(value), str(value), ascii(value), sep=" | ")
print([WithRepr()], {"k": WithRepr()}, (WithRepr(),), f"{[WithRepr()]}", str([WithStr()]).startswith("[<__main__.WithStr object at 0x"))
print(repr(Plain()).startswith("<__main__.Plain object at 0x"), str(Plain()) == repr(Plain()) or True, repr(lambda: 0).startswith("<function <lambda> at 0x"), repr(WithStr().__str__).startswith("<bound method WithStr.__str__ of <__main__.WithStr object at"))
nested = [1]
nested.append(nested)
d = {}
d["d"] = d
print(nested, d, [nested], (d,))
print(repr("\t\r\n\\\x01\x7f\xad\u2028\U0001f600"), repr("mixed ' and \""), str(b"bytes"), repr(bytearray(b"'")), repr(b"'\""), str("s"), str(), repr(""), ascii("日本é\x80"))
print(repr({"b": 1, "a": [2, {"c": (3,)}]}), repr([[], [[]], ()]), repr({(1, 2): {3: {4}}}), str(1.0), repr(-0.0), repr(10 ** 20), repr(1e16), repr(123456789.123))
