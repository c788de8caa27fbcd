"""json: object_hook, object_pairs_hook, parse functions, raw_decode, constants, bytes, errors with positions."""
import json

text = '{"a": [1, 2.5, -3e2, true, null, "é\\u00e9\\n"], "b": {"c": {}}, "a2": 10000000000000000000000}'
print(json.loads(text), json.loads(text, object_pairs_hook=lambda pairs: pairs), json.loads(text, object_hook=lambda d: sorted(d)), json.loads("[1, 2.5, NaN, -Infinity]", parse_int=str, parse_float=lambda s: "f" + s, parse_constant=lambda s: "c" + s))
print(json.loads(b'"bytes"'), json.loads("\ufeff1".encode("utf-8-sig")) if False else json.loads('"x"'.encode("utf-16")), json.loads(bytearray(b"[]")), json.loads(" \t\n[ ] \r"), json.JSONDecoder().raw_decode("[1] tail"), json.loads('"\\ud83d\\ude00 \\ud800"') == "😀 \ud800", json.loads('{"k": 1, "k": 2}'), json.loads("1E400"), json.loads("-0"), json.loads("-0.0"))
for bad in ("", " ", "[", "]", "[1,]", "{", '{"a"}', '{"a":}', '{"a":1,}', "{a: 1}", "'x'", '"abc', '"\\x"', '"\\u12"', '"\n"', "nul", "tru", "01", "1.", ".5", "+1", "1e", "--1", "[1 2]", '{"a" 1}', "1 2", '"a" b', "\x00", "NaNx", "[1,\n2,\n}", '{"a":1 "b":2}', "{1: 2}", '["\t"]', "[[[", '{"a":[}'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), error, error.pos, error.lineno, error.colno)
for call in (lambda: json.loads(5), lambda: json.loads(None), lambda: json.loads("\ufeff[]"), lambda: json.loads(b"\xff"), lambda: json.loads("1", cls=5), lambda: json.load(5), lambda: json.JSONDecoder(strict=False).decode('"a\nb"'), lambda: json.loads("[" * 100000), lambda: json.JSONDecoder().decode("x"), lambda: json.loads("1", parse_int=5), lambda: json.loads("[1]", object_hook=5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps({1, 2}, cls=Encoder), json.dumps([1j, {3}], cls=Encoder, indent=1), json.dumps(object, default=lambda o: o.__name__), Encoder(sort_keys=True, separators=(",", ":")).encode({"b": 1, "a": {2}}), list(json.JSONEncoder().iterencode([1, {"a": None}])), json.dumps({1: 1, 1.5: 2, True: 3, None: 4}), json.dumps({(1,): 2, "k": 3}, skipkeys=True), json.dumps("é😀\x7f\u2028"), json.dumps("é😀", ensure_ascii=False), json.dumps({"a": [1, {}], "b": []}, indent="--"), json.dumps(float("nan")), json.dumps([]), json.dumps(10**30), json.dumps(1e100), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2, separators=(", ", "=")))
