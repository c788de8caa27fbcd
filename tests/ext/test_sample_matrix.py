# modules: matrix
"""samples/matrix.py from Python."""
from matrix import Fraction, Matrix
import matrix

a = Matrix([[2, 1], [1, 3]])
print(a @ a, a.determinant(), a.inverse(), sep='\n')
print(a == Matrix([[2, 1], [1, 3]]), a.shape, a.T, a[0, 1], a ** 3, a * 2, sep='\n')
print(Matrix.identity(3))
print(Fraction(1, 3) + Fraction(1, 6), Fraction(3) / 4, 1 - Fraction(1, 2), bool(Fraction(0)), Fraction(10**30, 3))
try:
    Matrix([[1, 2], [2, 4]]).inverse()
except Exception as e:
    print(type(e).__name__, e)
try:
    a @ Matrix([[1, 2, 3]])
except Exception as e:
    print(type(e).__name__, e)
matrix.main()
