"""Large numbers to text and back in every base, with widths and separators; sub-quadratic sizes included."""
import sys

sys.set_int_max_str_digits(0)
n = 3**2000 - 7**500
text = str(n)
print(len(text), text[:20], text[-20:], int(text) == n, int(text[::-1]) % 1000007)
for base, name in ((2, bin), (8, oct), (16, hex)):
    t = name(n)
    print(base, len(t), t[:12], int(t, base) == n, int(t, 0) == n, name(-n)[:4])
for base in (3, 7, 11, 32, 36):
    digits, m = [], n
    while m:
        m, r = divmod(m, base)
        digits.append("0123456789abcdefghijklmnopqrstuvwxyz"[r])
    t = "".join(reversed(digits))
    print(base, len(t), t[:10], int(t, base) == n, int("-" + t.upper(), base) == -n)
huge = 10**20000 - 1
t = str(huge)
print(len(t), set(t), int(t) == huge, sum(map(int, str(7**3000))), "{:,}".format(10**30), "{:_x}".format(2**100), "%+40d|" % 10**30, format(-(10**25), "=+40,d"), format(2**70, "#b")[:6], f"{2**80:e}", f"{10**400:.3g}" if False else f"{2**80:.5g}")
half = str(huge * huge)
print(half[:5], half[19995:20005], half[-5:])
for bits in (63, 64, 65, 127, 128, 1000):
    print(bits, str(2**bits)[:18], str(-(2**bits) + 1)[-10:], hex(2**bits - 1) == "0x" + format(2**bits - 1, "x"))
