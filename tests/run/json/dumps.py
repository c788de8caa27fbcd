import enum
import io
import json
from collections import OrderedDict, namedtuple, defaultdict

v = {"a": [1, -2.5, True, False, None, 1e100, 10**30, 0.1, 1e16, -0.0], "b": {"c": {}, "d": [], "e": ()}, "s": 'x"\\/\b\f\n\r\t\x00\x1f\x7fé中😀\ud800', 1: 2, None: 3,
     True: 4, 2.5: 5, "t": (1, "x")}
print(json.dumps(v))
print(ascii(json.dumps(v, ensure_ascii=False)))
print(json.dumps(v, indent=2))
print(json.dumps(v, indent="\t", separators=(";", "=")))
print(json.dumps([1, [2, {"a": 3}], {}], indent=0), json.dumps([1, 2], indent=-1), json.dumps([], indent=4), json.dumps({"a": []}, indent=1))
print(json.dumps([1, 2, {"a": 1, "b": 2}], separators=(",", ":")), json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True))
print(json.dumps({2: 1, 10: 2, 1: 3}, sort_keys=True), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=1))
print(json.dumps([float("nan"), float("inf"), -float("inf")]), json.dumps("é"), json.dumps("é", ensure_ascii=False), json.dumps(5), json.dumps(None))

class E(enum.IntEnum):
    A = 3

class F(float):
    def __repr__(self):
        return "F"

class S(str):
    pass

class L(list):
    pass

P = namedtuple("P", "x y")
print(json.dumps([E.A, F(1.5), S("s"), L([1]), P(1, 2), OrderedDict([("z", 1), ("a", 2)]), defaultdict(int, a=1)]), json.dumps({E.A: 1, F(2.5): 2, S("k"): 3}))
print(json.dumps({(1, 2): 3, "a": 1, 2: 4}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True, indent=1))
print(json.dumps({1, 2}, default=sorted), json.dumps([1j, object], default=lambda o: str(type(o)), indent=1), json.dumps({"x": {1}}, default=list))

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)

print(json.dumps([1 + 2j], cls=Encoder), json.dumps({"a": 1j}, cls=Encoder, indent=1, sort_keys=True), Encoder().encode(2j))
f = io.StringIO()
json.dump({"a": [1, 2]}, f, indent=1)
print(f.getvalue())
print(list(json.JSONEncoder().iterencode({"a": [1, [2], {}], "b": 1j, "c": "x"} if 0 else {"a": [1, [2], {}], "c": "x"})))
print(list(json.JSONEncoder(indent=1, sort_keys=True).iterencode([{"b": 1, "a": [True]}, ()])), list(json.JSONEncoder().iterencode(5)))
print(json.JSONEncoder(separators=(",", ":")).encode({"a": 1}), json.encoder.encode_basestring_ascii("é\n"), json.encoder.encode_basestring("é\n"))
