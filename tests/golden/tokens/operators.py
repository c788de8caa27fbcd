a + b - c * d / e // f % g @ h ** i << j >> k & l | m ^ n ~ o
a < b > c <= d >= e == f != g -> h := i
a += b; a -= b; a *= b; a /= b; a //= b; a %= b; a @= b
a &= b; a |= b; a ^= b; a <<= b; a >>= b; a **= b
(a, [b, {c: d}]); e.f; ...
