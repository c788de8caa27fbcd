"""Integer literals and conversions past the limit of digits: in eval, exec, compile and ast, with every base, and the limit changed at run time."""
import ast
import sys


def attempt(f):
    try:
        r = f()
        print(r if not isinstance(r, int) or r < 10**50 else r.bit_length())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "lineno", ""), getattr(e, "offset", ""))
for n in (4300, 4301, 5000):
    for make in (lambda: eval("1" * n), lambda: eval("-" + "9" * n), lambda: eval("0x" + "f" * n), lambda: eval("0b" + "1" * n), lambda: int("1" * n), lambda: int("0" * n), lambda: len(str(10 ** (n - 1))), lambda: len("%d" % 10**(n-1)), lambda: exec("x = 1\ny = " + "7" * n), lambda: compile("1" * n, "f", "eval") and "ok", lambda: ast.literal_eval("1" * n), lambda: eval("1" * n + ".0"), lambda: eval("1_" * (n - 1) + "1"), lambda: eval("1" * n + "j"), lambda: len(repr(10**n)), lambda: int("1" * n, 16), lambda: int("1" * n, 7), lambda: f"{10**n}"[:3], lambda: float("1" * n), lambda: hex(10**n)[:4]):
        attempt(make)
sys.set_int_max_str_digits(0)
attempt(lambda: eval("1" * 6000))
sys.set_int_max_str_digits(640)
attempt(lambda: eval("1" * 641))
attempt(lambda: eval("1" * 640))
attempt(lambda: sys.set_int_max_str_digits(639))
attempt(lambda: sys.set_int_max_str_digits(-1))
print(sys.get_int_max_str_digits())
