"""__int__, __float__, __index__, __str__, __bytes__, __hash__, __complex__, __round__ ..."""


class N:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __complex__(self):
        return complex(self.v, 1)

    def __index__(self):
        return int(self.v)

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __bytes__(self):
        return b"bytes of N"

    def __str__(self):
        return f"N is {self.v}"

    def __repr__(self):
        return f"N({self.v})"

    def __hash__(self):
        return 12345

    def __length_hint__(self):
        return 3


import math

n = N(3.7)
print(int(n), float(n), complex(n), [10, 20, 30, 40][n], round(n), round(n, 2), math.floor(n), math.ceil(n), math.trunc(n), bytes(n), str(n), repr(n), hash(n), bin(n), hex(n), oct(n), chr(N(65)), range(n), "ab" * n, "%d" % n, "%.1f" % n, "%s %r" % (n, n), math.sqrt(N(16)))


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __str__(self):
        return b"x"

    def __hash__(self):
        return "h"

    def __bool__(self):
        return "yes"

    def __bytes__(self):
        return "s"

    def __len__(self):
        return 1.5

    def __iter__(self):
        return None

    def __contains__(self, x):
        return "truthy"

    def __complex__(self):
        return 1


b = Bad()
for f in (int, float, hex, str, hash, bool, bytes, len, iter, complex, lambda x: [1][x], lambda x: 1 in x, list):
    try:
        print(f(b))
    except TypeError as e:
        print(e)


class BigHash:
    def __hash__(self):
        return 2 ** 70 + 5


class MinusOne:
    def __hash__(self):
        return -1


print(hash(BigHash()), hash(MinusOne()), hash(True), hash(None) == hash(None), hash(int) == hash(int))
