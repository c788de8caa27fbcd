"""cmath on infinities, nans and signed zeros: exact signs and errors."""
import cmath

inf, nan = float("inf"), float("nan")
values = [inf, -inf, nan, 0.0, -0.0, 1.0, -2.5, 1e308, 5e-324, 710.0]
for name in "acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh".split():
    function = getattr(cmath, name)
    for a in values:
        for b in values:
            try:
                print(name, a, b, function(complex(a, b)))
            except (ValueError, OverflowError) as e:
                print(name, a, b, e)
for a in values:
    for b in values:
        try:
            print("rect", a, b, cmath.rect(a, b))
        except (ValueError, OverflowError) as e:
            print("rect", a, b, e)
