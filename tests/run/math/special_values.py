"""math on infinities, nans, zeros and huge ints."""
import math

values = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1e308, -1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 10**400, -(10**400)]
one = "acos asin atan acosh asinh atanh sin cos tan sinh cosh tanh exp exp2 expm1 log log2 log10 log1p sqrt cbrt gamma lgamma erf erfc fabs floor ceil trunc degrees radians frexp modf isfinite isinf isnan ulp".split()
for name in one:
    function = getattr(math, name)
    for v in values:
        try:
            print(name, v if abs(v) < 1e309 or isinstance(v, float) else "big", function(v))
        except (ValueError, OverflowError) as e:
            print(name, type(e).__name__, e)
for name in "atan2 copysign fmod pow remainder nextafter hypot ldexp".split():
    function = getattr(math, name)
    for v in values:
        for w in values:
            try:
                print(name, function(v, w))
            except (ValueError, OverflowError, TypeError) as e:
                print(name, type(e).__name__, e)
