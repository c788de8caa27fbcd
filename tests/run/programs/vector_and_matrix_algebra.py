"""Vectors and matrices with operators of all kinds: arithmetic, @, indexing by tuples and slices, LU, inverse in fractions, protocols."""
from fractions import Fraction
from functools import reduce
from itertools import chain
import math
import numbers


class Vector:
    __slots__ = ("_items",)
    __array_priority__ = 5

    def __init__(self, *items):
        self._items = tuple(items[0]) if len(items) == 1 and not isinstance(items[0], numbers.Number) else items

    def __repr__(self):
        return f"<{' '.join(map(str, self._items))}>"

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i):
        return Vector(self._items[i]) if isinstance(i, slice) else self._items[i]

    def _zip(self, other, op):
        if not isinstance(other, Vector):
            return NotImplemented
        if len(self) != len(other):
            raise ValueError(f"lengths {len(self)} and {len(other)}")
        return Vector(map(op, self, other))

    def __add__(self, other): return self._zip(other, lambda a, b: a + b)
    def __sub__(self, other): return self._zip(other, lambda a, b: a - b)
    def __neg__(self): return Vector(-a for a in self)
    def __pos__(self): return self
    def __abs__(self): return math.hypot(*self)
    def __mul__(self, k): return Vector(a * k for a in self) if isinstance(k, numbers.Number) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (Fraction(1) / k)
    def __matmul__(self, other): return sum(a * b for a, b in zip(self, other, strict=True)) if isinstance(other, Vector) else NotImplemented
    def __eq__(self, other): return isinstance(other, Vector) and self._items == other._items
    def __hash__(self): return hash(self._items)
    def __bool__(self): return any(self)
    def __contains__(self, x): return any(math.isclose(a, x) for a in self)
    def __round__(self, n=None): return Vector(round(a, n) for a in self)
    def __getattr__(self, name):
        try:
            found = [self._items["xyzw".index(c)] for c in name]
        except (ValueError, IndexError):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None
        return found[0] if len(found) == 1 else Vector(*found)


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Fraction, r)) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    T = property(lambda self: Matrix(zip(*self.rows)))

    def __getitem__(self, key):
        match key:
            case int() as i, int() as j: return self.rows[i][j]
            case slice() as s, slice() as t: return Matrix(r[t] for r in self.rows[s])
            case slice() as s, int() as j: return Vector(r[j] for r in self.rows[s])
            case int() as i: return Vector(self.rows[i])
            case _: raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = Fraction(value)

    def __matmul__(self, other):
        if isinstance(other, Vector):
            return Vector(Vector(r) @ other for r in self.rows)
        if isinstance(other, Matrix):
            return Matrix([[Vector(r) @ Vector(c) for c in zip(*other.rows)] for r in self.rows])
        return NotImplemented

    def __rmatmul__(self, other):
        return self.T @ other if isinstance(other, Vector) else NotImplemented

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        return reduce(lambda a, _: a @ self, range(n), Matrix.identity(len(self.rows)))

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        w = max(len(str(x)) for x in chain(*self.rows))
        return "\n".join(" ".join(f"{x!s:>{w}}" for x in r) for r in self.rows)

    def lu(self):
        n = len(self.rows)
        p, lower, upper, sign = list(range(n)), Matrix.identity(n), Matrix(self.rows), 1
        for k in range(n):
            pivot = max(range(k, n), key=lambda i: abs(upper[i, k]))
            if not upper[pivot, k]:
                raise ZeroDivisionError("singular")
            if pivot != k:
                for m in (upper.rows, p):
                    m[k], m[pivot] = m[pivot], m[k]
                lower.rows[k][:k], lower.rows[pivot][:k] = lower.rows[pivot][:k], lower.rows[k][:k]
                sign = -sign
            for i in range(k + 1, n):
                lower[i, k] = f = upper[i, k] / upper[k, k]
                upper.rows[i] = [a - f * b for a, b in zip(upper.rows[i], upper.rows[k])]
        return p, lower, upper, sign

    def det(self):
        try:
            _, _, upper, sign = self.lu()
        except ZeroDivisionError:
            return Fraction(0)
        return sign * math.prod(upper[i, i] for i in range(len(self.rows)))

    def solve(self, b):
        p, lower, upper, _ = self.lu()
        n, y, x = len(p), [], [Fraction(0)] * len(p)
        for i in range(n):
            y.append(b[p[i]] - sum(lower[i, j] * y[j] for j in range(i)))
        for i in reversed(range(n)):
            x[i] = (y[i] - sum(upper[i, j] * x[j] for j in range(i + 1, n))) / upper[i, i]
        return Vector(x)

    def inverse(self):
        n = len(self.rows)
        return Matrix([list(self.solve(Vector(Matrix.identity(n).rows[j]))) for j in range(n)]).T


v, w = Vector(3, 4), Vector([1, Fraction(1, 2)])
print(v + w, v - w, -v, abs(v), v * 2, 2.5 * v, v / 3, v @ w, v == Vector(3, 4), hash(v) == hash(Vector(3, 4)), 4.0 in v, bool(Vector(0, 0)), v.x, v.yx, Vector(1, 2, 3).zyx, Vector(1, 2, 3)[1:], round(v / 3, 1), list(v), sum([v, w], Vector(0, 0)), max(v, w, key=abs), [*v, *w])
m = Matrix([[2, 1, 1], [4, -6, 0], [-2, 7, 2]])
print(m, m.shape, m[0, 1], m[1], m[:, 0], m[1:, :2], m.T, m @ Vector(1, 2, 3), Vector(1, 0, 0) @ m, m.det(), sep="\n")
p, lower, upper, sign = m.lu()
print(p, sign, lower @ upper == Matrix([m.rows[i] for i in p]), m.solve(Vector(5, -2, 9)), m @ m.inverse() == Matrix.identity(3), (m**-2) @ m**2 == Matrix.identity(3))
print(m**3, Matrix([[1, 1], [1, 0]]) ** 30, sep="\n")
n = Matrix([[0, 1], [1, 0]])
same = n
n @= n
print(n is same, n == Matrix.identity(2), Matrix([[1, 2], [2, 4]]).det())
for call in (lambda: v + 1, lambda: v + Vector(1), lambda: v * "a", lambda: v @ Vector(1), lambda: v.q, lambda: m["a"], lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: m @ 5, lambda: v / 0, lambda: v[5], lambda: setattr(v, "x", 1), lambda: 5 @ v):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
