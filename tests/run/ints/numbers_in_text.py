"""Numbers to text and back: int of every base and form, separators, limits of floats, repr round trips, rounding halves, and complex literals."""
import math
import sys


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


for text in ("12", " 12\n", "+12", "-0", "1_000", "1__0", "_1", "1_", "0x1f", "0b2", "0o17", "0X_1F", "1e3", "1.0", "", " ", "٣٤", "१२", "²", "½", "12 34", "0_7", "007", "--1", "+ 1", "1\x00", "\ufeff1", "𝟙𝟚", "1\u2009"):
    attempt(f"int {text!r}", lambda: int(text))
    attempt("  base 0", lambda: int(text, 0))
    attempt("  base 16", lambda: int(text, 16))
    attempt("  float", lambda: float(text))
    attempt("  complex", lambda: complex(text))
for text in ("1.5e3", "1e", ".5", "5.", ".", "1_0.0_1", "1_.0", "infinity", "-INF", "nan", "+NaN", "1e400", "-1e400", "1e-400", "0x1p3", "1,5", "1.5.2", "inf inity", "1e+5", "1e5.5", "1E_5", "(1+2j)", "1+2j", "1 + 2j", "j", "-j", "1e3j", "nan+infj", "1+2", "2j1", "1++2j", "((1j))", "( 1j )"):
    attempt(f"float {text!r}", lambda: float(text))
    attempt("  complex", lambda: complex(text))
for x in (0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1 + 0.2, 100.0, 1e-4, 1e-5, -0.0, 2.5, 4.35, 9007199254740993.0, math.pi * 1e100):
    print(repr(x), str(x), f"{x}", f"{x:.17g}", f"{x:e}", f"{x:.3f}" if abs(x) < 1e30 else "", x.hex(), float(repr(x)) == x, float.fromhex(x.hex()) == x, x.as_integer_ratio() if abs(x) < 1e30 and abs(x) > 1e-10 or x == 0 else "", x.is_integer())
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 1e15 + 0.5, 123.456, -1234.5678, 1e300):
    print(x, [round(x, n) for n in (0, 1, 2)], round(x) if abs(x) < 1e20 else "", round(x, -2), f"{x:.0f}" if abs(x) < 1e20 else "", f"{x:.2f}" if abs(x) < 1e20 else "", f"{x:.1%}" if abs(x) < 1e10 else "", math.floor(x) if abs(x) < 1e20 else "", math.ceil(x) if abs(x) < 1e20 else "", int(x) if abs(x) < 1e20 else "")
for n in (0, 1, -1, 255, -256, 2**31, -2**63, 2**64, 10**25, -(10**40), 12345678901234567890):
    print(n, bin(n), oct(n), hex(n), f"{n:,}", f"{n:_x}", f"{n:#_b}" if abs(n) < 2**20 else "", f"{n:+.3e}", f"{n:>30}", f"{n:^#20x}", f"{n:=+25,}", n.bit_length(), n.bit_count(), n.to_bytes(20, "little", signed=True)[:3], int.from_bytes(n.to_bytes(20, "big", signed=True), "big", signed=True) == n, float(n), "%d|%x|%o|%5.3d" % (n, n, n, n))
for label, function in {
    "round none": lambda: (round(2.5, None), round(7, -1), round(15, -1), round(25, -1), round(-25, -1), round(10**20, -19), round(True)), "round text": lambda: round("1"), "round float": lambda: round(1.5, 1.0), "round nan": lambda: round(math.nan), "round inf": lambda: round(math.inf), "int inf": lambda: int(math.inf), "int nan": lambda: int(math.nan), "int none": lambda: int(None), "int list": lambda: int([1]), "int base float": lambda: int(1.5, 2), "int base text": lambda: int("1", "2"), "int base 1": lambda: int("1", 1), "int base 37": lambda: int("1", 37), "int bytes": lambda: (int(b"12"), int(bytearray(b"ff"), 16)), "int bytes bad": lambda: int(b"x\xff"), "int keyword": lambda: int("12", base=8), "int x": lambda: int(x=1), "int no text": lambda: int(base=2), "float none": lambda: float(None), "float list": lambda: float([]), "float bytes": lambda: float(b" 1.5 "), "float huge": lambda: float(10**400), "float index": lambda: float(type("I", (), {"__index__": lambda s: 7})()), "float bad": lambda: float(type("F", (), {"__float__": lambda s: 1})()), "int trunc": lambda: int(type("T", (), {"__int__": lambda s: 3.5})()), "complex two": lambda: (complex(1, 2), complex("1"), complex(1j, 1j), complex(real=1), complex(imag=-0.0)), "complex text two": lambda: complex("1", 2), "complex second text": lambda: complex(1, "2"), "complex none": lambda: complex(None), "complex show": lambda: (1j, -1j, 1 - 0j, complex(-0.0, -0.0), complex(math.nan, -math.inf), complex(1e20, 1e-7), f"{1 + 2j:.2f}", f"{3j!r:>8}", (1 + 2j).conjugate(), abs(3 + 4j)), "complex floor": lambda: 1j // 1, "complex compare": lambda: 1j < 2, "complex int": lambda: int(1j), "complex mod": lambda: 1j % 2, "complex zero": lambda: 1j / 0, "complex power": lambda: (0j**0, 1j**2, (1 + 1j) ** -1), "zero power": lambda: 0j**-1, "big digits": lambda: len(str(10**4000)), "too many digits": lambda: str(10**5000), "too many parse": lambda: int("1" * 5000), "digits limit": lambda: sys.get_int_max_str_digits(), "hex free": lambda: len(hex(10**5000)), "to_bytes small": lambda: (300).to_bytes(1, "big"), "to_bytes negative": lambda: (-1).to_bytes(1, "big"), "to_bytes order": lambda: (1).to_bytes(1, "middle"), "from_bytes": lambda: int.from_bytes("x", "big"), "to_bytes default": lambda: (5).to_bytes(), "shift": lambda: (1 << 100 >> 98, -5 >> 1, -1 >> 1000), "shift negative": lambda: 1 << -1, "shift huge": lambda: 0 << 10**20, "pow": lambda: (pow(3, -1, 7), pow(2, 100, 1000007), 2**-2, (-8) ** (1 / 3)), "pow mod zero": lambda: pow(2, 3, 0), "pow no inverse": lambda: pow(2, -1, 4), "pow float mod": lambda: pow(2.0, 3, 5), "divmod": lambda: (divmod(-7, 2), divmod(7, -2.0), divmod(-0.0, 5), 7 // -2, -7 % 3, 5.5 % -2, 1e300 // 1e-10 if False else 0), "divmod zero": lambda: divmod(1, 0), "float mod zero": lambda: 1.0 % 0, "float floor zero": lambda: 1.0 // 0}.items():
    attempt(label, function)
