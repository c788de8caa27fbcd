"""Subclasses of list, dict, str, int, set, tuple, float, bytes whose hooks are overridden: which built-in code calls them and which does not."""


def traced(base, *names):
    calls = []

    def make(name):
        original = getattr(base, name)

        def method(self, *args, **kwargs):
            calls.append(name)
            return original(self, *args, **kwargs)
        method.__name__ = name
        return method

    cls = type("My" + base.__name__, (base,), {n: make(n) for n in names})
    cls.calls = calls
    return cls


def show(label, cls, action):
    cls.calls.clear()
    try:
        result = action()
        kind = type(result).__name__
        print(label, kind, repr(result)[:60], cls.calls)
    except Exception as e:
        print(label, type(e).__name__, e, cls.calls)


L = traced(list, "__len__", "__getitem__", "__iter__", "__contains__", "__eq__", "__setitem__", "append", "extend", "__add__", "__repr__", "__reversed__", "__delitem__", "insert", "pop")
for label, action in (("len", lambda l: len(l)), ("bool", bool), ("iter", lambda l: [x for x in l]), ("list()", list), ("tuple()", tuple), ("star", lambda l: [*l]), ("call star", lambda l: (lambda *a: a)(*l)), ("in", lambda l: 2 in l), ("index", lambda l: l.index(2)), ("sorted", sorted), ("sort", lambda l: l.sort()), ("sum", sum), ("max", max), ("join", lambda l: ",".join(map(str, l))),
                      ("reversed", lambda l: list(reversed(l))), ("==", lambda l: l == [1, 2, 3]), ("<", lambda l: l < [9]), ("+", lambda l: l + [1]), ("+=", lambda l: l.__iadd__([4])), ("*", lambda l: l * 2), ("slice", lambda l: l[:2]), ("item", lambda l: l[0]), ("unpack", lambda l: (lambda a, *b: b)(*l)), ("extend other", lambda l: [0].extend(l)), ("slice assign", lambda l: [0].__setitem__(slice(0, 1), l)), ("copy", lambda l: l.copy()), ("repr", repr), ("str", str), ("format", format),
                      ("set()", set), ("dict.fromkeys", dict.fromkeys), ("enumerate", lambda l: list(enumerate(l))), ("zip", lambda l: list(zip(l, l))), ("map", lambda l: list(map(str, l))), ("any", any), ("comprehension", lambda l: {x: x for x in l}), ("match", lambda l: (lambda: [a for a in [1]])()), ("in list", lambda l: l in [[1, 2, 3]]), ("count", lambda l: [l].count([1, 2, 3])), ("bytearray", bytearray), ("list +", lambda l: [0] + l), ("% ", lambda l: "%s" % l)):
    show(label, L, lambda: action(L([1, 2, 3])))
D = traced(dict, "__getitem__", "__setitem__", "__contains__", "__iter__", "keys", "items", "values", "get", "__len__", "__eq__", "update", "__missing__" if hasattr(dict, "__missing__") else "pop", "setdefault", "__repr__")
for label, action in (("len", len), ("bool", bool), ("item", lambda d: d["a"]), ("in", lambda d: "a" in d), ("iter", list), ("dict()", dict), ("**", lambda d: {**d}), ("call **", lambda d: (lambda **k: k)(**d)), ("update other", lambda d: {}.update(d)), ("|", lambda d: d | {"z": 1}), ("{} |", lambda d: {} | d), ("==", lambda d: d == {"a": 1}), ("copy", lambda d: d.copy()), ("format_map", lambda d: "{a}".format_map(d)), ("%", lambda d: "%(a)s" % d), ("format **", lambda d: "{a}".format(**d)), ("sorted", sorted),
                      ("repr", repr), ("set()", set), ("keys &", lambda d: d.keys() & {"a"}), ("get", lambda d: d.get("a")), ("setdefault", lambda d: d.setdefault("q", 1)), ("del", lambda d: d.__delitem__("a")), ("eval", lambda d: eval("a", {}, d)), ("exec", lambda d: exec("x = a", {}, d) or dict.keys(d)), ("fromkeys", lambda d: type(d).fromkeys("ab")), ("any", any), ("zip", lambda d: list(zip(d)))):
    show(label, D, lambda: action(D(a=1)))
S = traced(str, "__len__", "__iter__", "__getitem__", "__eq__", "__hash__", "__contains__", "__str__", "__repr__", "__format__", "__add__", "__mod__", "encode", "join", "__lt__")
for label, action in (("len", len), ("iter", list), ("join", lambda s: "-".join(s)), ("joined", lambda s: ",".join([s, s])), ("+", lambda s: s + "x"), ("x +", lambda s: "x" + s), ("key", lambda s: {s: 1}["ab"]), ("in", lambda s: "a" in s), ("find", lambda s: "xaby".find(s)), ("replace", lambda s: "xaby".replace(s, "")), ("str()", str), ("f", lambda s: f"{s}"), ("f!r", lambda s: f"{s!r}"), ("f spec", lambda s: f"{s:>4}"), ("%s", lambda s: "%s" % s), ("int", lambda s: int(S("12"))), ("sorted", sorted), ("max", lambda s: max(s, "b")), ("encode", lambda s: bytes(s, "ascii")), ("print", lambda s: print(s)), ("startswith", lambda s: "abc".startswith(s)), ("==", lambda s: "ab" == s), ("dict get", lambda s: {"ab": 5}.get(s)), ("set", lambda s: s in {"ab"}), ("eval", lambda s: eval(S("1+1")))):
    show(label, S, lambda: action(S("ab")))
I = traced(int, "__add__", "__radd__", "__eq__", "__hash__", "__index__", "__int__", "__float__", "__bool__", "__repr__", "__str__", "__lt__", "__mul__", "__neg__", "__format__", "__abs__", "__pow__")
for label, action in (("+", lambda i: i + 1), ("1 +", lambda i: 1 + i), ("sum", lambda i: sum([i, i])), ("index", lambda i: [0, 1, 2, 3, 4, 5][i]), ("range", lambda i: list(range(i))), ("slice", lambda i: "abcdefg"[:i]), ("int()", int), ("float()", float), ("bool", bool), ("if", lambda i: 1 if i else 2), ("repr", repr), ("str", str), ("f", lambda i: f"{i}"), ("%d", lambda i: "%d" % i), ("%s", lambda i: "%s" % i), ("hex", hex), ("*", lambda i: "ab" * i), ("* list", lambda i: [0] * i), ("-", lambda i: -i), ("abs", abs), ("pow", lambda i: pow(i, 2, 7)), ("hash", lambda i: {i: 1}[5]), ("==", lambda i: 5 == i), ("sort", lambda i: sorted([i, 3])), ("max", lambda i: max(3, i)), ("divmod", lambda i: divmod(i, 2)), ("round", lambda i: round(i)), ("chr", lambda i: chr(i + 60)), ("bytes", lambda i: bytes(i)), ("1.5 +", lambda i: 1.5 + i), ("to_bytes", lambda i: i.to_bytes(1, "big")), ("in", lambda i: i in [5]), ("in range", lambda i: i in range(9))):
    show(label, I, lambda: action(I(5)))
