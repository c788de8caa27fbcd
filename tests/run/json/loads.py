import io
import json

text = """ {"a": [1, -2, 3.5, -0.0, 1e3, 1E-2, 12345678901234567890, 0, -0], "b": {"c": null, "d": true, "e": false},
 "s": "x\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u4e2d\\ud83d\\ude00", "": [[], {}, ""], "é": "中😀"} """
v = json.loads(text)
print(v, type(v["a"][0]), type(v["a"][4]), str(v["a"][3]))
print(json.loads("1"), json.loads('"a"'), json.loads(" null "), json.loads("[1.0, 2e5, 1.5e300, 1e400, -1e400]"), json.loads("123456789012345678"))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": {"b": 1}, "c": 2}', object_pairs_hook=lambda p: p), json.loads("{}", object_pairs_hook=tuple))
print(json.loads("[1.5, 2, NaN, -Infinity]", parse_float=lambda s: "f" + s, parse_int=lambda s: "i" + s, parse_constant=lambda s: "c" + s))
print(json.loads('"a\tb\n"', strict=False), json.load(io.StringIO("[1]")), json.load(io.BytesIO(b'{"x": 1}')))
for enc in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    print(enc, json.loads('{"é": "中"}'.encode(enc)), json.loads("1".encode(enc)), json.detect_encoding('[1]'.encode(enc)))
print(json.loads(bytearray(b"[1]")), json.loads(b'"\xc3\xa9"'))
d = json.JSONDecoder()
print(d.raw_decode("[1] rest"), d.raw_decode('x {"a":1} y', 2), d.decode("  [1]  "))
try:
    d.raw_decode("  1")
except json.JSONDecodeError as e:
    print(e)
for args in (("1", -1),):
    try:
        d.scan_once(*args)
    except ValueError as e:
        print(e)

class D(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return complex(d["re"], d["im"]) if "re" in d else d

print(json.loads('[{"re": 1, "im": 2}, {"x": 3}]', cls=D), json.loads("1", cls=D, strict=False))
keys = json.loads('[{"name": 1}, {"name": 2}]')
print([k is l for k in keys[0] for l in keys[1]])
print(json.decoder.scanstring('abc" x', 0), json.decoder.scanstring('a\\n"', 0, True))
