import json

for s in ['"\\q"', '"\\u12"', '"\\u12g4"', '"\\ud800\\u12"', '"\\ud800\\udc00"', '"\\ud800\\u0041"', '"\\ud800x"', '"abc', '"a\nb"', '"a\tb"', '{', '{"a"',
          '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[', '[1', '[1,', '[1,]', "", "  ", "nul", "tru", "-", "1.", "1e", "1e+", "01", "-01", "1 2",
          "\ufeff1", "{1:2}", "NaN", "[1 2]", '{"a" 1}', '"\\', "[}", "{]", "-Inf", "-Infinity", "Infinit", "'a'", "\n\n [1,\n x]", '{"a":1 "b"}', "{'a':1}",
          "[nul]", "1.5.5", ".5", "+1", "0x10", "[1,,2]", '{"a":}', "\x0c1", "é", '"é', '["\u4e00", "\\x"]', "1_000", "\uff11"]:
    try:
        print(repr(s), repr(json.loads(s)))
    except json.JSONDecodeError as e:
        print(ascii(s), type(e).__name__, e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == s)
try:
    json.loads(None)
except TypeError as e:
    print(e)
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print("RecursionError")
e = json.JSONDecodeError("m", "a\nbc", 3)
print(e, e.args, e.__reduce__(), isinstance(e, ValueError), json.decoder.JSONDecodeError is json.JSONDecodeError)
try:
    json.loads("x")
except ValueError as e:
    print(e.__cause__, e.__suppress_context__)
