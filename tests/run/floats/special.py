"""inf, nan and signed zero."""

inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf / inf, inf + 1, inf > 1e308, -inf < -1e308)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan)
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan))
print(1 / inf, -1 / inf, inf // 1, inf % 2 if False else "skip", 5 % inf, -5 % inf, 5 // inf, -5 // inf)
print(0.0, -0.0, 0.0 == -0.0, str(-0.0), -0.0 + 0.0, 0.0 * -1, [-0.0])
print(bool(nan), bool(inf), bool(-0.0), not 0.0)
print(hash(inf), hash(-inf), hash(0.0) == hash(-0.0), hash(1.0) == hash(1), hash(0.5), hash(1e300), hash(-1.5))
for f in (int, round):
    for v in (inf, nan):
        try:
            print(f(v))
        except (ValueError, OverflowError) as e:
            print(f.__name__, v, type(e).__name__, e)
print(inf ** 0, nan ** 0, 1 ** nan, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0 ** inf)
print(sorted([3.0, inf, -inf, 0.0, -1.5]), sum([inf, -1]), {inf: 1}[float("inf")])
print(inf.is_integer(), inf.hex(), (-inf).hex(), nan.hex())
