"""struct: formats whose size or padding does not fit are refused, and the class of the errors is the module's own."""
import struct

most = 2 ** 63 - 1
for form in (f"{most}xh", f"{most - 1}xq", f"{most}s", f"<{most}s", f"{most}xx", f"{most}h", f"{most // 2}hh", f"{most // 8}q{most}x", f"{most + 1}x", "9" * 30 + "b", f"{most - 7}xq", f"{most - 8}xbq", f"={most - 8}xq", f"{most - 6}x0q", "b0q", "x0i0h", "3b0Q2h0i"):
    try:
        print(form, struct.calcsize(form))
    except struct.error as error:
        print(form, error)
    try:
        print(len(struct.pack(form, *([1] * form.count("b")))))
    except struct.error as error:
        print(type(error).__name__, error)
    except (MemoryError, OverflowError):
        print("no memory")
real = struct.error
struct.error = KeyError
try:
    struct.pack("b", 1000)
except real as error:
    print("still", error)
