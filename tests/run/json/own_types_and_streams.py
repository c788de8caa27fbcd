"""json with dataclasses, enums, decimals and dates both ways; streams of lines, canonical forms, patches, schema checks."""
import dataclasses
import datetime
import decimal
import enum
import io
import json


class Kind(enum.Enum):
    A = "alpha"
    B = "beta"


class Level(enum.IntEnum):
    LOW = 1


@dataclasses.dataclass
class Item:
    name: str
    price: decimal.Decimal
    kind: Kind = Kind.A
    when: datetime.date = datetime.date(2020, 2, 29)
    tags: set = dataclasses.field(default_factory=set)


class Encoder(json.JSONEncoder):
    def default(self, o):
        match o:
            case decimal.Decimal():
                return {"$dec": str(o)}
            case enum.Enum():
                return {"$enum": f"{type(o).__name__}.{o.name}"}
            case datetime.date():
                return {"$date": o.isoformat()}
            case set() | frozenset():
                return {"$set": sorted(o)}
            case _ if dataclasses.is_dataclass(o):
                return {"$type": type(o).__name__, **{f.name: getattr(o, f.name) for f in dataclasses.fields(o)}}
        return super().default(o)


def hook(d):
    match d:
        case {"$dec": text}:
            return decimal.Decimal(text)
        case {"$enum": name}:
            cls, _, member = name.partition(".")
            return globals()[cls][member]
        case {"$date": text}:
            return datetime.date.fromisoformat(text)
        case {"$set": items}:
            return set(items)
        case {"$type": "Item", **rest}:
            return Item(**rest)
    return d


items = [Item("tea", decimal.Decimal("2.50"), Kind.B, tags={"hot", "a"}), Item("é", decimal.Decimal(1))]
text = json.dumps({"items": items, "level": Level.LOW, "t": (1, None)}, cls=Encoder, indent=1, ensure_ascii=False, sort_keys=True)
print(text)
back = json.loads(text, object_hook=hook)
print(back["items"] == items, back["level"], back["t"])
print("".join(Encoder().iterencode([items[1].price, {1: Level.LOW, True: 2, None: 3, 1.5: 4}])))
lines = io.StringIO()
for record in ({"id": i, "v": i / 3} for i in range(3)):
    json.dump(record, lines, separators=(",", ":"))
    lines.write("\n")
lines.seek(0)
print([json.loads(line)["v"] for line in lines], lines.getvalue())


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


print(canonical({"b": [1.0, 1e100, -0.0], "a": "\u2028é\"\\/\x00😀"}), canonical([]) == "[]")


def diff(a, b, path=""):
    if type(a) is not type(b):
        yield f"{path or '/'}: {json.dumps(a)} -> {json.dumps(b)}"
    elif isinstance(a, dict):
        for key in sorted(a.keys() | b.keys()):
            if key not in b:
                yield f"{path}/{key}: removed"
            elif key not in a:
                yield f"{path}/{key}: added {json.dumps(b[key])}"
            else:
                yield from diff(a[key], b[key], f"{path}/{key}")
    elif isinstance(a, list):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from diff(x, y, f"{path}/{i}")
        if len(a) != len(b):
            yield f"{path}: length {len(a)} -> {len(b)}"
    elif a != b:
        yield f"{path}: {a!r} -> {b!r}"


print(*diff(json.loads('{"a": [1, 2, {"x": true}], "b": null, "c": 1}'), json.loads('{"a": [1, 3, {"x": 1}, 4], "b": "s", "d": {}}')), sep="\n")
stream, decoder, at, found = '{"a":1} [2, 3]\n"four"  5 nul', json.JSONDecoder(), 0, []
while True:
    while at < len(stream) and stream[at].isspace():
        at += 1
    try:
        value, at = decoder.raw_decode(stream, at)
    except json.JSONDecodeError as error:
        print(found, error, error.pos, error.lineno, error.colno)
        break
    found.append(value)
print(json.loads("[1.10, 2, NaN, -Infinity, 1e5]", parse_float=decimal.Decimal, parse_int=lambda s: f"int {s}", parse_constant=lambda s: f"const {s}"), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads(b'"\xc3\xa9"'), json.loads('"\\ud83d\\ude00\\u00e9\\/"'), json.loads(" [ ] "), json.loads("1" * 30))
for call in (lambda: json.dumps({(1, 2): 3}), lambda: json.dumps({(1, 2): 3, "k": 1}, skipkeys=True), lambda: json.dumps({1, 2}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.loads("{'a': 1}"), lambda: json.loads('{"a": 1,}'), lambda: json.loads("[1 2]"), lambda: json.loads('"a\nb"'), lambda: json.loads('"a\nb"', strict=False), lambda: json.loads('"\\x"'), lambda: json.loads(""), lambda: json.loads("[" * 3), lambda: json.loads("01"), lambda: json.loads('{"a" 1}'), lambda: json.loads('"abc'), lambda: json.loads(5), lambda: json.loads("\ufeff1"), lambda: json.dumps([1], indent="--"), lambda: json.dumps(1, bad=2), lambda: json.loads('"\\u12"'), lambda: json.loads("tru"), lambda: json.loads('{"a": [1, {"b": }]}')):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
loop = []
loop.append({"k": loop})
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
