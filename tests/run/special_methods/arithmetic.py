"""Operator methods, reflected and in-place forms."""


class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"V({self.x}, {self.y})"

    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __truediv__(self, k):
        return V(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return V(self.x // k, self.y // k)

    def __mod__(self, k):
        return V(self.x % k, self.y % k)

    def __divmod__(self, k):
        return self // k, self % k

    def __pow__(self, n, mod=None):
        return ("pow", n, mod)

    def __neg__(self):
        return V(-self.x, -self.y)

    def __pos__(self):
        return self

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __invert__(self):
        return V(self.y, self.x)

    def __bool__(self):
        return bool(self.x or self.y)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __lshift__(self, n):
        return f"<< {n}"

    def __rrshift__(self, n):
        return f"{n} >> V"

    def __and__(self, o):
        return "and"

    def __ror__(self, o):
        return "ror"

    def __xor__(self, o):
        return "xor"


a, b = V(1, 2), V(3, 4)
print(a + b, b - a, a * 2, 2.5 * a, a @ b, b / 2, b // 2, b % 2, divmod(b, 2), a ** 3, pow(a, 2, 5), -a, +a, abs(b), ~a, a << 1, 5 >> a, a & 1, 7 | a, a ^ a, bool(V(0, 0)))
c = a
a += b
print(a, c is a)
a *= 3
a -= b
print(a, c)
for case in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: "x" * a, lambda: a @ 1, lambda: 1 @ a, lambda: a | 1, lambda: 1 << a, lambda: a >> 1, lambda: 2 ** a, lambda: sum([a, b]), lambda: 1 - a, lambda: 5 % a):
    try:
        print(case())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(sum([V(1, 1), V(2, 2)], V(0, 0)))
