"""The limit of digits for conversion between int and str: sys.set_int_max_str_digits and its errors."""
import sys

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10**4300
for action in (lambda: str(big), lambda: repr(big), lambda: "%d" % big, lambda: f"{big}", lambda: int("1" * 4301), lambda: int("1_0" * 2200), lambda: "{:,}".format(big), lambda: len(hex(big)), lambda: len("%x" % big), lambda: int("f" * 5000, 16) > 0, lambda: len(str(10**4299)), lambda: int(b"9" * 4400), lambda: print(big), lambda: int("-" + "2" * 4301), lambda: int(" " + "2" * 4301 + " "), lambda: float("1" * 5000), lambda: int("0" * 5000)):
    try:
        print(action())
    except ValueError as error:
        print(error)
sys.set_int_max_str_digits(0)
print(len(str(big)), len(str(int("7" * 6000))))
sys.set_int_max_str_digits(640)
for action in (lambda: str(10**640), lambda: len(str(10**639)), lambda: len(eval("str(10**639)"))):
    try:
        print(action())
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" - ")[0])
for bad in (5, -1, 639, "x", None, 1.5):
    try:
        sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
sys.set_int_max_str_digits(4300)
print(sys.get_int_max_str_digits(), sys.flags.int_max_str_digits)
