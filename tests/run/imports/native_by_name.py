# Native modules that the program imports by statement, by constant name, by computed name, and not at all.
import sys

print(__import__("unicodedata").name("a"))
for name in ["cmath", "_rand" + "om"[:2], "no_such_module"]:
    try:
        print(__import__(name).__name__)
    except ImportError as e:
        print(type(e).__name__, e)
print("itertools" in sys.builtin_module_names, sys.builtin_module_names == tuple(sorted(sys.builtin_module_names)))


def late():
    import time

    return time.strptime("2020-02-29", "%Y-%m-%d").tm_yday


print(late())
