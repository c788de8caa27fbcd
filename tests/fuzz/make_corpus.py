"""Makes a deterministic corpus of broken inputs for the fuzz target and for the compiler.

usage: make_corpus.py FOLDER [COUNT]

Writes COUNT (default 600) files NNN-kind.py: sources from samples/ and tests/ of this project, truncated,
with bytes or tokens deleted, doubled, swapped or replaced, deeply nested, and plain binary. The same arguments
give the same files.
"""
import os
import random
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

TOKENS = """( ) [ ] { } , : = == := . * ** + - / // % @ & | ^ ~ << >> < > <= >= != -> ... ; ! if else elif for in
lambda not and or is import from as with def class return yield await async del except try finally while pass raise
global nonlocal match case type _ True False None print x 1 0x 1_ 1e5 2j 's' "s" f'{a}' f'{ b'\\xff' r'\\' ''' \"\"\"
\\ # \\\n $ ? ` \x0c \t \x00 é \u00a0 \ufeff \U0001d54f""".split(" ")

SEEDS = [
    "def f(a, /, b=1, *c, d, e=2, **g) -> int:\n    return [x for x in a if x] + [*c]\n",
    "class A(B, metaclass=C):\n    x: int = 1\n    @property\n    def y(self): return f'{self.x!r:>{10}}'\n",
    "match a:\n    case [1, *r] | {'k': v, **k} if r:\n        pass\n    case A(b=1) as c: pass\n",
    "async def f():\n    async with a as b, c:\n        async for x in y: await z\n    return [i async for i in j]\n",
    "try:\n    pass\nexcept* A as e:\n    raise B from e\nelse:\n    x\nfinally:\n    y\n",
    "x = (yield); a, *b = c; d += 1; del e[0], f.g; assert h, i\nfrom .. import j as k\n",
    "type X[T: int, *U, **P] = dict[T, P]\ndef f[T](x: T) -> T: return x\n",
    "x = {1: 2, **a}; y = {1, *b}; z = a if b else lambda *c: d; w = not a < b is not c in d\n",
    "print(f'{a}{b!r}{c:{d}}{e=}' 'x' rf'\\{g}')\nb = b'\\x00\\'' br'\\'\n",
    "with (open(a) as b, c as (d, e),):\n    if x:\n        pass\n    elif y: z\n    else:\n        w\n",
]


def read_sources():
    sources = [seed.encode() for seed in SEEDS]
    for folder in ("samples", os.path.join("tests", "run"), os.path.join("tests", "frontend")):
        for path, folders, names in os.walk(os.path.join(ROOT, folder)):
            folders.sort()
            for name in sorted(names):
                if name.endswith(".py") and len(sources) < 60:
                    with open(os.path.join(path, name), "rb") as file:
                        sources.append(file.read()[:6000])
    return sources


def truncate(rng, data):
    return data[: rng.randrange(len(data))]


def mutate_bytes(rng, data):
    data = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(data) + 1)
        kind = rng.randrange(3)
        if kind == 0:
            data[place:place] = bytes([rng.randrange(256)])
        elif kind == 1:
            del data[place : place + rng.randint(1, 5)]
        else:
            data[place : place + 1] = bytes([rng.randrange(256)])
    return bytes(data)


def mutate_tokens(rng, data):
    parts = re.findall(rb"\w+|\s+|.", data, re.S)
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(parts))
        kind = rng.randrange(4)
        if kind == 0:
            parts.insert(place, rng.choice(TOKENS).encode() + b" ")
        elif kind == 1 and len(parts) > 1:
            del parts[place]
        elif kind == 2:
            parts[place] = rng.choice(TOKENS).encode()
        else:
            other = rng.randrange(len(parts))
            parts[place], parts[other] = parts[other], parts[place]
    return b"".join(parts)


def splice(rng, data):
    place = rng.randrange(len(data))
    other = rng.choice(SEEDS).encode()
    return data[:place] + other[rng.randrange(len(other)) :] + data[place:]


def nest(rng, data):
    unit, end = rng.choice(
        [("(", ")"), ("[", "]"), ("{", "}"), ("{1:", "}"), ("f(", ")"), ("x[", "]"), ("-", ""), ("not ", ""),
         ("lambda: ", ""), ("a if b else ", ""), ("a + ", ""), ("a ** ", ""), ("a.", ""), ("await ", ""),
         ("f'{", "}'"), ("*", ""), ("a < ", ""), ("(yield ", ")"), ("a, ", ""), ("a and ", ""), ("[x for x in ", "]")]
    )
    count = rng.choice([50, 100, 199, 200, 201, 1000, 3000, 20000])
    return (unit * count + "x" + end * rng.choice([count, count, count // 2])).encode()


def nest_blocks(rng, data):
    head = rng.choice(["if x:", "for x in y:", "while x:", "with x:", "try:", "def f():", "class A:", "match x:"])
    count = rng.choice([10, 20, 21, 50, 99, 100, 101, 150])
    lines = [" " * depth + head for depth in range(count)]
    if rng.randrange(2):
        return ("if x: pass\n" + "elif x: pass\n" * rng.choice([100, 1000, 5000])).encode()
    return ("\n".join(lines) + "\n" + " " * count + "pass\n").encode()


def binary(rng, data):
    return bytes(rng.randrange(256) for _ in range(rng.randint(1, 2000)))


def encoded(rng, data):
    name = rng.choice(["latin-1", "utf-8", "utf8", "cp1252", "euc-jp", "ascii", "nonsense", "utf-16", "koi8-r"])
    mark = rng.choice([b"", b"\xef\xbb\xbf"])
    return mark + b"# -*- coding: " + name.encode() + b" -*-\n" + mutate_bytes(rng, data)


KINDS = [truncate, mutate_bytes, mutate_tokens, mutate_tokens, splice, nest, nest_blocks, binary, encoded]


def main(folder, count=600):
    os.makedirs(folder, exist_ok=True)
    rng = random.Random(20)
    sources = read_sources()
    for number in range(int(count)):
        kind = KINDS[number % len(KINDS)]
        data = kind(rng, rng.choice(sources))
        with open(os.path.join(folder, f"{number:03}-{kind.__name__}.py"), "wb") as file:
            file.write(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
