"""Dice notation: a grammar by recursive descent with lookahead, exact distributions by convolution in fractions, rolls by a seeded source."""
import random
import re
from collections import Counter, defaultdict
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import product
from operator import mul


class DiceError(ValueError):
    def __init__(self, text, at, why):
        super().__init__(f"{why} at {at}: {text[:at]}»{text[at:]}")
        self.at = at


class Dist(Counter):
    """Probabilities by value."""

    @classmethod
    def constant(cls, n):
        return cls({n: Fraction(1)})

    @classmethod
    def die(cls, sides):
        return cls({i: Fraction(1, sides) for i in range(1, sides + 1)})

    def combine(self, other, op):
        out = Dist()
        for (a, p), (b, q) in product(self.items(), other.items()):
            out[op(a, b)] += p * q
        return out

    def map(self, f):
        out = Dist()
        for a, p in self.items():
            out[f(a)] += p
        return out

    @property
    def mean(self):
        return sum(a * p for a, p in self.items())

    @property
    def variance(self):
        return sum((a - self.mean) ** 2 * p for a, p in self.items())

    def at_least(self, n):
        return sum(p for a, p in self.items() if a >= n)


@lru_cache(maxsize=None)
def keep(n, sides, k, high):
    """n dice of which the k highest or lowest count; over sorted tuples, each with its number of orders."""
    states = {(): 1}
    for _ in range(n):
        new = defaultdict(int)
        for kept, ways in states.items():
            for face in range(1, sides + 1):
                new[tuple(sorted([*kept, face], reverse=high)[:k])] += ways
        states = new
    out = Dist()
    for kept, ways in states.items():
        out[sum(kept)] += Fraction(ways, sides**n)
    return out


class Parser:
    TOKEN = re.compile(r"\s*(\d+|d%|[d+\-*()!]|k[hl]?|>=)")

    def __init__(self, text):
        self.text, self.tokens, at = text, [], 0
        while text[at:].strip():
            m = self.TOKEN.match(text, at)
            if not m:
                raise DiceError(text, at, "unknown sign")
            self.tokens.append((m[1], m.start(1)))
            at = m.end()
        self.tokens.append(("", len(text)))
        self.i = 0

    def take(self, *wanted):
        token, at = self.tokens[self.i]
        if token in wanted or ("0" in wanted and token.isdigit()):
            self.i += 1
            return token

    def fail(self, why):
        raise DiceError(self.text, self.tokens[self.i][1], why)

    def parse(self):
        tree = self.sum()
        if self.take(">="):
            tree = ("check", tree, int(self.take("0") or self.fail("number expected")))
        if self.tokens[self.i][0]:
            self.fail("unexpected rest")
        return tree

    def sum(self):
        left = self.product()
        while op := self.take("+", "-"):
            left = (op, left, self.product())
        return left

    def product(self):
        left = self.unary()
        while self.take("*"):
            left = ("*", left, self.unary())
        return left

    def unary(self):
        if self.take("-"):
            return ("-", 0, self.unary())
        if self.take("("):
            inner = self.sum()
            return inner if self.take(")") else self.fail("( is not closed")
        number = self.take("0")
        if self.take("d%"):
            return ("dice", int(number or 1), 100, None, True)
        if not self.take("d"):
            return int(number) if number else self.fail("number or die expected")
        n, sides = int(number or 1), int(self.take("0") or self.fail("sides expected"))
        if not 1 <= n <= 20 or sides < 1:
            self.fail("too many or too few")
        if kind := self.take("k", "kh", "kl"):
            k = int(self.take("0") or 1)
            return ("dice", n, sides, k, kind != "kl") if k <= n else self.fail("more kept than rolled")
        return ("dice", n, sides, None, True)


def distribution(tree):
    match tree:
        case int(n):
            return Dist.constant(n)
        case ("dice", n, sides, None, _):
            return reduce(lambda a, b: a.combine(b, int.__add__), [Dist.die(sides)] * n)
        case ("dice", n, sides, k, high):
            return keep(n, sides, k, high)
        case ("+" | "-" | "*" as op, a, b):
            return distribution(a).combine(distribution(b), {"+": int.__add__, "-": int.__sub__, "*": mul}[op])
        case ("check", inner, n):
            return distribution(inner).map(lambda a: a >= n)


def roll(tree, rng):
    match tree:
        case int(n):
            return n
        case ("dice", n, sides, k, high):
            return sum(sorted((rng.randint(1, sides) for _ in range(n)), reverse=high)[:k])
        case ("check", inner, n):
            return roll(inner, rng) >= n
        case (op, a, b):
            a, b = roll(a, rng), roll(b, rng)
            return a + b if op == "+" else a - b if op == "-" else a * b


rng = random.Random(11)
for text in ("3d6", "d20 + 5", "4d6k3", "2d20kl", "2d20kh1 - 1", "-d4 * (2 + d2)", "d%", "2d6 >= 9", "7"):
    tree = Parser(text).parse()
    d = distribution(tree)
    print(text, tree, f"mean {float(d.mean):.4f}", f"sd {float(d.variance) ** 0.5:.4f}", min(d), max(d), sum(d.values()), d.most_common(1) if len(d) < 4 else d[max(d)], [roll(tree, rng) for _ in range(4)])
print(distribution(Parser("3d6").parse()).at_least(15), keep.cache_info().misses, distribution(Parser("2d3").parse()) == distribution(Parser("d3+d3").parse()), distribution(Parser("2*d3").parse()) == distribution(Parser("d3+d3").parse()))
for bad in ("3x6", "d", "2d6k3", "(1 + 2", "1 2", "", "0d6", "99d6", "d6 >= x", "d6 >=", "4d0"):
    try:
        print(Parser(bad).parse())
    except DiceError as error:
        print(error, error.at)
