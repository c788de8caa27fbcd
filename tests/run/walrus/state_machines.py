"""Assignment expressions as programs use them: tokenisers, readers of blocks, memo look-ups, chains of regular expressions, and names whose kind changes between evaluations."""
import io
import re


def tokens(text):
    position = 0
    while position < len(text):
        if m := re.compile(r"\s+").match(text, position):
            pass
        elif (m := re.compile(r"\d+(\.\d+)?").match(text, position)) and (number := m[0]):
            yield float(number) if (dot := m[1]) else int(number), dot
        elif m := re.compile(r"[a-z]\w*").match(text, position):
            yield (word := m.group()), len(word)
        else:
            yield (char := text[position]), ord(char)
            position += 1
            continue
        position = m.end()


print(list(tokens("area = 3.5*w + 12")))


def blocks(stream, size):
    sizes = []
    while (n := len(block := stream.read(size))) == size:
        sizes.append((n, block))
    return sizes, block, n


print(blocks(io.StringIO("abcdefgh"), 3), blocks(io.BytesIO(b"abcd"), 2))


def fib(n, memo={}):
    return got if (got := memo.get(n)) is not None else memo.setdefault(n, v := n if n < 2 else fib(n - 1) + fib(n - 2))


print(fib(10), fib(95), fib(91))


def changing(values):
    kinds = []
    x = 0
    for v in values:
        if (x := x + v if isinstance(v, (int, float)) else v) and (y := (x, type(x).__name__)):
            kinds.append(y)
        if isinstance(x, str):
            x = len(x)
    return kinds, x


print(changing([1, 2, 0.5, "abc", 2 ** 63, None]) if (flag := False) else changing([1, 2 ** 63, 0.5, "abcd", True]))


def collatz(n):
    steps = [n]
    while (n := n // 2 if n % 2 == 0 else 3 * n + 1) != 1:
        steps.append(n)
    return len(steps), max(steps)


print(collatz(27), collatz(2 ** 64 - 1), collatz(6))


def first_match(patterns, text):
    if any((hit := re.search(p, text)) and (where := p) for p in patterns):
        return hit.group(), where
    return hit, patterns[-1]


print(first_match(["x+", "b.", "a"], "abc"), first_match(["q"], "abc"))


def newton(f, df, x):
    n = 0
    while abs(step := f(x) / df(x)) > 1e-9 and (n := n + 1) < 50:
        x -= step
    return round(x, 8), n


print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1), newton(lambda x: x ** 3 - 8, lambda x: 3 * x * x, 5))


def closures():
    fs = [(lambda: seen) for i in range(3) if (seen := i * i) % 2 == 0]
    before = [f() for f in fs]
    seen = "rebound"
    return before, [f() for f in fs]


def levels():
    count = 0

    def bump():
        nonlocal count
        return [count := count + k for k in range(1, 4)], (lambda: (count := "own"))()

    return bump(), count


print(closures(), levels())
bits, n = [], 2 ** 66 + 5
while n and (bits.append(bit := n & 1) or True):
    n >>= 1
print(len(bits), bit, bits[:4], (lambda s: [prev, prev := prev + s][1] if (prev := 2) else 0)(5))
try:
    (lambda: [late, late := 1])()
except UnboundLocalError as e:
    print(e)
