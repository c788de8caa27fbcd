"""int methods at the edges: bit_count, to_bytes and from_bytes of every width, as_integer_ratio, divmod and pow signs, int() of everything, underscores."""
import operator


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


edges = [0, 1, -1, 127, 128, -128, -129, 255, 256, 2**31 - 1, -(2**31), 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 10**30, -(10**30)]
for n in edges:
    row = [n.bit_length(), n.bit_count(), n.conjugate() is n or n.conjugate() == n, n.real, n.imag, n.numerator == n, n.denominator, n.as_integer_ratio() == (n, 1)]
    for width in (1, 4, 8, 9):
        for signed in (False, True):
            try:
                data = n.to_bytes(width, "little", signed=signed)
                row.append(int.from_bytes(data, "little", signed=signed) == n and data == n.to_bytes(width, "big", signed=signed)[::-1])
            except OverflowError as e:
                row.append(str(e)[:15])
    print(n, row)
for n in (7, -7, 2**70, -(2**70)):
    for d in (3, -3, 2**65, -(2**65), 1, -1):
        print(n // d, n % d, divmod(n, d) == (n // d, n % d), (n // d) * d + n % d == n, end="; ")
    print()
for action in (lambda: pow(3, -1, 7), lambda: pow(-3, 5, 7), lambda: pow(3, 5, -7), lambda: pow(2, -2), lambda: pow(0, 0), lambda: pow(0, -1), lambda: pow(6, -1, 9),
               lambda: pow(2**100, 2**70, 10**9 + 7), lambda: pow(5, 0, 1), lambda: pow(5, 3, 0), lambda: pow(2, 3.0, 5), lambda: (-2) ** 63, lambda: (-2) ** -3,
               lambda: 2**0.5, lambda: (-8) ** (1 / 3), lambda: True**-1, lambda: 7 .__pow__(2, 5), lambda: (7).__rpow__(2), lambda: (7).__pow__("x"),
               lambda: int("  12_3\n"), lambda: int("1__2"), lambda: int("_1"), lambda: int("0x1F", 16), lambda: int("0b101", 0), lambda: int("0o17", 0), lambda: int("017", 0),
               lambda: int("0_0", 0), lambda: int("z", 36), lambda: int("٣٤"), lambda: int("−5"), lambda: int("+ 5"), lambda: int("5", 1), lambda: int("5", -1), lambda: int("0b1", 16),
               lambda: int(b"42"), lambda: int(bytearray(b" 42 ")), lambda: int(memoryview(b"42")), lambda: int("4\0"), lambda: int(""), lambda: int("0x", 16), lambda: int(3.99), lambda: int(-3.99),
               lambda: int(1e30), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int(1j), lambda: int("1e5"), lambda: int(), lambda: int("8", base=8), lambda: int("0xfg", 0),
               lambda: int("1" * 30 + "x"), lambda: int("é"), lambda: int("\ud800"), lambda: int("1 2"), lambda: int("12", base=2.0), lambda: int("12", base=2**70)):
    attempt(action)
for action in (lambda: (5).to_bytes(1, "middle"), lambda: (5).to_bytes(-1, "big"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (0).to_bytes(0, "big"),
               lambda: (1).to_bytes(0, "big"), lambda: (5).to_bytes(), lambda: int.from_bytes(b""), lambda: int.from_bytes([1, 2], "big"), lambda: int.from_bytes([300], "big"),
               lambda: int.from_bytes("ab", "big"), lambda: int.from_bytes(range(3), "little"), lambda: int.from_bytes(b"\xff\xfe", "big", signed=True), lambda: int.from_bytes(5, "big"),
               lambda: (5).to_bytes("1", "big"), lambda: int.from_bytes(b"a", 5), lambda: True.to_bytes(2, "big"), lambda: bool.from_bytes(b"\0\1", "big"), lambda: bool.from_bytes(b"\0"),
               lambda: (1).__lshift__(70), lambda: 1 << 2**70, lambda: 0 << 2**70, lambda: 5 >> 2**70, lambda: -5 >> 2**70, lambda: -5 >> 1, lambda: 1 << -1, lambda: 1.0 << 1,
               lambda: ~True, lambda: -True, lambda: +True, lambda: True & 3, lambda: True | False, lambda: True ^ True, lambda: True + True, lambda: abs(False), lambda: round(True),
               lambda: round(1234567, -3), lambda: round(15, -1), lambda: round(25, -1), lambda: round(-25, -1), lambda: round(5, -1), lambda: round(2**70, -20), lambda: round(7, 3), lambda: round(7, 2**70),
               lambda: (7).__round__(None), lambda: (7).__round__("a"), lambda: (7).__index__(), lambda: (7).__trunc__(), lambda: (7).__floor__(), lambda: (7).__ceil__(),
               lambda: (7).__getnewargs__(), lambda: (7).__format__(""), lambda: (7).__sizeof__() > 20, lambda: (7).__bool__(), lambda: (0).__bool__(), lambda: (7).__divmod__(2.0), lambda: (7).__rdivmod__(3),
               lambda: (7).__eq__("7"), lambda: (7).__lt__(7.5), lambda: (7).__add__(1.5), lambda: (7).__radd__(True), lambda: 7 == 7.0 == 7 + 0j, lambda: hash(7) == hash(7.0) == hash(7 + 0j),
               lambda: {1: "a", 1.0: "b", True: "c"}, lambda: operator.index(True), lambda: 10**25 == 1e25, lambda: 10**25 < 1e25, lambda: 2**53 + 1 == float(2**53 + 1), lambda: 2**1024 > 1e308,
               lambda: 2**1024 == float("inf"), lambda: float(2**1024), lambda: 2**1024 / 2**1020, lambda: 2**1024 / 3, lambda: -1 // 2**1024, lambda: 1 / 2**1080, lambda: 2**2000 / 2**1990):
    attempt(action)
