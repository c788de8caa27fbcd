"""json in its corners: separators, sorting, keys of every kind, floats, surrogates, hooks, big numbers, raw decoding and the places of errors."""
import io
import json
from json import JSONDecodeError, JSONDecoder, JSONEncoder
from collections import OrderedDict, namedtuple
from decimal import Decimal
from enum import Enum, IntEnum


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Level(IntEnum):
    LOW = 1


class Name(str, Enum):
    A = "alpha"


class MyInt(int):
    def __repr__(self):
        return "MyInt!"


class MyFloat(float):
    def __repr__(self):
        return "MyFloat!"


Pair = namedtuple("Pair", "a b")
for value in ({1: 2, 1.5: 3, None: 4, True: 5, "s": 6}, [1e100, -0.0, 1e-7, 123456789.0, 1e16, 1.0], [Level.LOW, Name.A], MyInt(3), MyFloat(2.5), Pair(1, [2]), OrderedDict([("b", 1), ("a", 2)]), "é\u2028\U0001f600\x00\x1f\x7f\"\\/\b\f\n\r\t", ((), {}, [], ""), 2**70, {MyInt(1): 1}, {Level.LOW: 2, Name.A: 3}, "\ud800"):
    attempt("dumps", lambda: json.dumps(value))
    attempt("raw", lambda: json.dumps(value, ensure_ascii=False, separators=(",", ":")))
data = {"b": [1, {"z": [], "y": {}}], "a": (None, True), "c": {}}
for kw in ({"indent": 2}, {"indent": 0}, {"indent": "--"}, {"indent": 1, "sort_keys": True, "separators": (",", " = ")}, {"sort_keys": True}, {"indent": -1}):
    print(kw, json.dumps(data, **kw))
for label, function in {
    "set": lambda: json.dumps({1}),
    "nested set": lambda: json.dumps({"a": [{1}]}, indent=1),
    "bytes": lambda: json.dumps(b"x"),
    "key tuple": lambda: json.dumps({(1, 2): 3}),
    "key skipped": lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True),
    "nan": lambda: json.dumps([float("nan"), float("inf"), -float("inf")]),
    "nan refused": lambda: json.dumps(float("nan"), allow_nan=False),
    "inf key refused": lambda: json.dumps({float("inf"): 1}, allow_nan=False),
    "sort mixed": lambda: json.dumps({1: 1, "a": 2}, sort_keys=True),
    "default": lambda: json.dumps({1, 2}, default=sorted),
    "default again": lambda: json.dumps({1, 2}, default=lambda o: o),
    "default fails": lambda: json.dumps(3j, default=lambda o: 1 / 0),
    "decimal": lambda: json.dumps(Decimal("1.5"), default=str),
    "iterencode": lambda: list(JSONEncoder(indent=1).iterencode([1, {"a": None}])),
    "iterencode 2": lambda: list(JSONEncoder().iterencode({"a": [1, 2.5, "x"]})),
    "generator": lambda: json.dumps(x for x in "ab"),
    "unknown argument": lambda: json.dumps(1, nothing=2),
    "object": lambda: json.dumps(object)[:10],
}.items():
    attempt(label, function)
loop = []
loop.append(loop)
attempt("loop", lambda: json.dumps(loop))
attempt("dict loop", lambda: (d := {}, d.update(me=d), json.dumps(d)))
bad = ["", " ", "{", "[", "[1", "[1,", "[1,]", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{1:2}", "nul", "tru", "+1", "01", "1.", ".5", "1e", "-", "--1", '"abc', '"\n"', '"\\x"', '"\\u12"', '"\\ud800"', "[1] 2", "'a'", "{'a':1}", '["a" "b"]', '{"a" 1}', "NaN", "-Infinity", "Infinit", "\ufeff1", "[1,\n 2,\n x]", "1 \n\n y", "// c", '{"a":1 "b":2}', "[,1]", "\x00", "1_000", "０", '"\t"', '{"a":1,\n "b":}', '["\\uZZZZ"]', "\x0c1", "1\xa0"]
for text in bad:
    attempt(repr(text), lambda: json.loads(text))
try:
    json.loads('{\n  "a": [1, 2,\n  oops]}')
except JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.doc[error.pos:error.pos + 4], error.args, isinstance(error, ValueError))
for label, function in {
    "int": lambda: json.loads(5),
    "none": lambda: json.loads(None),
    "bytes": lambda: json.loads(b'{"a": "\xc3\xa9"}'),
    "bytearray": lambda: json.loads(bytearray(b"[1]")),
    "utf-16": lambda: json.loads('["é"]'.encode("utf-16")),
    "utf-32-be": lambda: json.loads("[1]".encode("utf-32-be")),
    "utf-8-sig": lambda: json.loads(b"\xef\xbb\xbf[1]"),
    "bad bytes": lambda: json.loads(b"\xff\xff"),
    "pairs": lambda: json.loads('{"a":1,"a":2,"b":{"c":3}}', object_pairs_hook=list),
    "hook": lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d.items())),
    "floats": lambda: json.loads("[1.50, 1e3, 2]", parse_float=Decimal),
    "ints": lambda: json.loads("[12, -3, 1.0]", parse_int=lambda s: s + "!"),
    "constants": lambda: json.loads("[NaN, Infinity, -Infinity]", parse_constant=str.lower),
    "last": lambda: json.loads('{"a":1,"a":2}'),
    "strict": lambda: json.loads('"a\tb"', strict=False),
    "raw": lambda: JSONDecoder().raw_decode('{"a": 1} rest', 0),
    "raw 2": lambda: JSONDecoder().raw_decode("xx[1]yy", 2),
    "raw bad": lambda: JSONDecoder().raw_decode("xx"),
    "escapes": lambda: json.loads(r'"\u00e9\ud83d\ude00\/\b"'),
    "big": lambda: json.loads("1" * 30 + ".5"),
    "big int": lambda: json.loads("-" + "9" * 30),
    "deep": lambda: len(json.loads("[" * 50 + "]" * 50)),
    "minus zero": lambda: json.loads("[-0, -0.0, 1E5, 1e-2, 0e0]"),
    "load": lambda: json.load(io.StringIO('{"x": [1, 2, {"y": null}]}')),
}.items():
    attempt(label, function)
out = io.StringIO()
json.dump({"k": [1, 2.5]}, out, indent=None)
print(out.getvalue())


class Encoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps([1j, {"z": 2 + 3j}], cls=Encoder, indent=None), Encoder(sort_keys=True).encode({"b": 1j, "a": 0}), Encoder.item_separator)
attempt("own default", lambda: json.dumps(object, cls=Encoder)[:5])
