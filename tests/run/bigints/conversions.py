"""Long numbers to and from text, floats and bytes."""

n = 31415926535897932384626433832795028841971693993751
print(n, -n, str(n)[::-1], len(str(n)), int(str(n)) == n, int(hex(n), 16) == n, int(bin(n), 2) == n)
print(hex(n), oct(n))
print(f"{n:,}", f"{n:_}", f"{n:60}", f"{n:<60}|", f"{n:^+60}|", f"{n:x}", f"{-n:#_x}", f"{n:e}", f"{n:.3g}")
print("%d %s %x" % (n, n, n), "%60d" % n, "%-60d|" % -n)
print(float(n), int(float(2 ** 70)), int(1e30), int(-1.5e25), float(2 ** 1023))
print(round(n, -45), round(-n, -49), round(25, -1), round(35, -1), round(-15, -1), round(n))
print(n.to_bytes(21, "big").hex(), int.from_bytes(n.to_bytes(30, "little"), "little") == n)
print(hash(n), hash(-n), hash(2 ** 61 - 1), hash(2 ** 61 + 5), hash(-(2 ** 61)))
print(n == float(n), 10 ** 22 == 1e22, 10 ** 23 == 1e23, 2 ** 80 in {2.0 ** 80})
print({2 ** 70: "a"}[2 ** 70], 2 ** 70 in [1, 2 ** 70], (2 ** 70, 1) < (2 ** 70, 2))
print(int("1" * 60), int("-" + "9" * 40), int("0" * 30 + "7"), int("123_456_789_012_345_678_901"))
try:
    int("9" * 20 + "x")
except ValueError as e:
    print(e)
print(bool(2 ** 90), not 2 ** 90, 2 ** 90 and 1, divmod(n, 10 ** 25))
