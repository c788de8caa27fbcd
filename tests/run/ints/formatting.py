"""Ints as text in every base and layout."""

for n in (0, 7, -7, 255, -255, 1234567, 2 ** 70):
    print(str(n), repr(n), bin(n), oct(n), hex(n), f"{n:x} {n:X} {n:o} {n:b} {n:#x} {n:#o} {n:#b}")
    print(f"[{n:10}] [{n:<10}] [{n:>10}] [{n:^10}] [{n:010}] [{n:+}] [{n: }] [{n:,}] [{n:_}]")
    print("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%x] [%#X] [%o]" % ((n,) * 9))
print(f"{1234567:15,}", f"{1234567:015,}", f"{0xdeadbeef:_x}", f"{1234567:*^20,d}")
print(f"{65:c} {8364:c}", "%c%c" % (72, "i"), f"{42:n}", f"{42:e}", f"{42:.2f}", f"{42:%}")
for spec in ("s", "q", ".2d", ",x", "10.3"):
    try:
        print(format(42, spec))
    except ValueError as e:
        print(spec, "->", e)
for template in ("%d", "%x", "%c"):
    try:
        print(template % "a string")
    except TypeError as e:
        print(template, "->", e)
print("%d %d %s" % (3.99, True, True), "%i" % -3.99, "%x" % True)
print(str(True), int("7") + True, repr(-0), hash(5), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 100))
