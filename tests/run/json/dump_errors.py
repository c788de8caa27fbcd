import io
import json

a = []
a.append(a)
d = {}
d["x"] = [d]
for kw in ({}, {"indent": 1}, {"sort_keys": True}, {"skipkeys": True}):
    for v, more in (([float("nan")], {"allow_nan": False}), ({float("inf"): 1}, {"allow_nan": False}), ({(1,): 1}, {}), ({1: {2: {3}}}, {}),
                    ({1: 2, "a": 3}, {}), (a, {}), (d, {}), (object, {}), ({"k": b"x"}, {}), ([1], {"default": 5}), ({b"k": 1}, {}),
                    ([1j], {"default": lambda o: o})):
        try:
            print(json.dumps(v, **more, **kw))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
try:
    json.dumps(a, check_circular=False)
except RecursionError:
    print("RecursionError")
f = io.StringIO()
try:
    json.dump([1, "x", {3}], f)
except TypeError as e:
    print(e, f.getvalue())
for bad in (lambda: json.dumps(1, 2), lambda: json.dumps(1, nope=2), lambda: json.loads("1", nope=3), lambda: json.JSONEncoder(5),
            lambda: json.encoder.encode_basestring(5), lambda: json.decoder.scanstring("a", 5)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
