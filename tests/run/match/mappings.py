"""Mapping patterns."""


def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "w": w, "h": h, **rest}:
            return f"rect {w}x{h} {rest}"
        case {"type": ("a" | "b") as kind}:
            return f"kind {kind}"
        case {"nested": {"list": [first, *_]}}:
            return f"first {first}"
        case {1: one, None: none}:
            return f"{one} {none}"
        case {"key": None}:
            return "key is none"
        case {}:
            return f"some mapping of {len(x)}"
        case _:
            return "no mapping"


for value in ({"type": "circle", "r": 2}, {"type": "rect", "w": 1, "h": 2, "color": "red"}, {"type": "rect", "w": 1}, {"type": "b"}, {"nested": {"list": [9, 8]}}, {1: "x", None: "y"}, {"key": None}, {}, {"a": 1}, [], "x"):
    print(value, "->", f(value))


class Missing(dict):
    def __missing__(self, key):
        return "made up"


print(f(Missing()), f(Missing(type="circle")))


def event(e):
    match e:
        case {"user": {"name": str(name), "age": int(age)}} if age >= 18:
            return f"{name} adult"
        case {"user": {"name": str(name)}}:
            return f"{name} minor or unknown"
        case {"error": code, **details} if details:
            return f"error {code} {sorted(details)}"
        case {"error": code}:
            return f"error {code}"
    return "?"


for e in ({"user": {"name": "Ann", "age": 30}}, {"user": {"name": "Bob", "age": 3}}, {"user": {"name": 5}}, {"error": 404}, {"error": 500, "why": "x", "at": 1}):
    print(event(e))
