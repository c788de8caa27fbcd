"""A matrix class: arithmetic, powers, determinant, inverse with exact fractions, Gaussian elimination."""

from math import gcd


class Fraction:
    """An exact ratio of two ints, always in lowest terms with a positive denominator."""

    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ZeroDivisionError("fraction with denominator 0")
        if denominator < 0:
            numerator, denominator = -numerator, -denominator
        divisor = gcd(numerator, denominator)
        self.n, self.d = numerator // divisor, denominator // divisor

    @staticmethod
    def of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.d + other.n * self.d, self.d * other.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __rsub__(self, other):
        return Fraction.of(other) - self

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.n, self.d * other.d)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.d, self.d * other.n)

    def __rtruediv__(self, other):
        return Fraction.of(other) / self

    def __eq__(self, other):
        other = Fraction.of(other)
        return self.n == other.n and self.d == other.d

    def __bool__(self):
        return self.n != 0

    def __str__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    __repr__ = __str__


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError(f"cannot add {self.shape} and {other.shape}")
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __mul__(self, k):
        return Matrix([x * k for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = other.T.rows
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def eliminate(self):
        """Reduced row echelon form over fractions, and the determinant of the left square."""
        m = [[Fraction.of(x) for x in row] for row in self.rows]
        determinant, rank = Fraction(1), 0
        for column in range(len(m)):
            pivot = next((r for r in range(rank, len(m)) if m[r][column]), None)
            if pivot is None:
                determinant = Fraction(0)
                continue
            if pivot != rank:
                m[rank], m[pivot] = m[pivot], m[rank]
                determinant = -determinant
            determinant = determinant * m[rank][column]
            m[rank] = [x / m[rank][column] for x in m[rank]]
            for r in range(len(m)):
                if r != rank and m[r][column]:
                    factor = m[r][column]
                    m[r] = [a - factor * b for a, b in zip(m[r], m[rank])]
            rank += 1
        return Matrix(m), determinant

    def determinant(self):
        return self.eliminate()[1]

    def inverse(self):
        n = self.shape[0]
        wide = Matrix(row + unit for row, unit in zip(self.rows, Matrix.identity(n).rows))
        reduced, determinant = wide.eliminate()
        if not determinant:
            raise ZeroDivisionError("matrix is singular")
        return Matrix(row[n:] for row in reduced.rows)

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(len(row[j]) for row in cells) for j in range(self.shape[1])]
        return "\n".join("[ " + " ".join(c.rjust(w) for c, w in zip(row, widths)) + " ]" for row in cells)


def main():
    a = Matrix([[2, -1, 0], [-1, 2, -1], [0, -1, 2]])
    b = Matrix([[1, 2, 3], [4, 5, 6]])
    print(a @ a, b @ a, b.T, a * 3 + Matrix.identity(3), sep="\n\n")
    print(a.determinant(), a.shape, b.shape, a[1, 1], a == a.T)
    inverse = a.inverse()
    print(inverse)
    print(inverse @ a == Matrix.identity(3))
    print((Matrix([[1, 1], [1, 0]]) ** 300)[0, 1])
    hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)])
    print(hilbert.determinant())
    print(hilbert.inverse())
    solution, _ = Matrix([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]).eliminate()
    print("solution:", [row[3] for row in solution.rows])
    print(Matrix([[0.5, 1.5], [2.0, 0.25]]) @ Matrix([[1, 2], [3, 4]]))
    for attempt in (lambda: a + b, lambda: a @ b, lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]])):
        try:
            print(attempt())
        except (ValueError, ZeroDivisionError) as e:
            print(type(e).__name__ + ":", e)


if __name__ == "__main__":
    main()
