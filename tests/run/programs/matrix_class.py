"""A matrix with operators, determinants over fractions, indexing by pairs and slices, errors."""
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    shape = property(lambda self: (len(self.rows), len(self.rows[0]) if self.rows else 0))

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self.rows[i][j]
            case (i, slice() as s):
                return self.rows[i][s]
            case (slice() as s, j):
                return [r[j] for r in self.rows[s]]
            case int(i):
                return self.rows[i]
        raise TypeError(f"bad index {key!r}")

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __add__(self, other):
        other = other if isinstance(other, Matrix) else Matrix([[other] * self.shape[1]] * self.shape[0])
        return Matrix([[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, other.rows, strict=True)])

    __radd__ = __add__

    def __mul__(self, k):
        return Matrix([[v * k for v in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def det(self):
        rows, sign, result = [[Fraction(v) for v in r] for r in self.rows], 1, Fraction(1)
        for i in range(len(rows)):
            pivot = next((k for k in range(i, len(rows)) if rows[k][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot], sign = rows[pivot], rows[i], -sign
            for k in range(i + 1, len(rows)):
                f = rows[k][i] / rows[i][i]
                rows[k] = [a - f * b for a, b in zip(rows[k], rows[i])]
            result *= rows[i][i]
        return result * sign

    def __repr__(self):
        return "Matrix(%r)" % self.rows


m = Matrix([[2, 1], [5, 3]])
print(m @ m, m + 1, 1 + m, 2 * m, m.det(), m**10, m[0, 1], m[:, 0], m[1, :1], m[1], m == Matrix([(2, 1), (5, 3)]), (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])
print(Matrix([[0, 2, 1], [1, 0, 3], [4, 1, 0]]).det(), Matrix([[1, 2], [2, 4]]).det(), Matrix([[0.5, 1], [1, 4]]).det(), Matrix([[2**64, 1], [1, 2**64]]).det())
for action in (lambda: Matrix([[1], [1, 2]]), lambda: m @ Matrix([[1, 2]]), lambda: m @ 5, lambda: m["x"], lambda: m[5, 5], lambda: m + Matrix([[1]]), lambda: 5 @ m, lambda: m - m, lambda: hash(m), lambda: m * "a", lambda: m**0 == Matrix.identity(2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
