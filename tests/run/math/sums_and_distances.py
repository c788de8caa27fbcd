"""fsum, hypot, dist, isclose: exact and nearly exact results."""
import math

print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum(iter([1, 2.5])))
print(math.fsum([1 / n for n in range(1, 2000)]), math.fsum((-1) ** n / (2 * n + 1) for n in range(3000)) * 4)
print(math.fsum([1e308, 1e308, -1e308]) if False else "", math.fsum([float("inf"), 1]), math.fsum([2**53, 1.0, 1e-16]))
for terms in ([1e308] * 3, [float("inf"), float("-inf")], ["x"], 5, [10**400]):
    try:
        print(math.fsum(terms))
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(math.hypot(), math.hypot(-3), math.hypot(3, 4), math.hypot(1, 1), math.hypot(1, 2, 3, 4, 5), math.hypot(1e200, 1e200), math.hypot(5e-324, 5e-324))
print([math.hypot(i, i + 1) for i in range(50)])
print([math.hypot(i / 7, i / 3, 1.1) for i in range(50)])
print(math.hypot(float("inf"), float("nan")), math.hypot(float("nan"), 1))
print(math.dist((1, 2, 3), (4.5, 6, 9)), math.dist([0], [5]), math.dist([], []), math.dist((1, 1), iter([2, 2])))
for p, q in (((1, 2), (3,)), (1, 2), ("ab", "cd"), ((1, "x"), (2, 3))):
    try:
        print(math.dist(p, q))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.isclose(float("inf"), float("inf")), math.isclose(float("inf"), 1e308), math.isclose(float("nan"), float("nan")))
for kw in ({"rel_tol": -1}, {"abs_tol": -0.5}, {"tol": 1}):
    try:
        print(math.isclose(1, 2, **kw))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
