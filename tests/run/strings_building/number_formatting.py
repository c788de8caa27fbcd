"""Formatting money, percentages, sizes, durations and columns of numbers."""


def money(cents, symbol="€"):
    sign = "-" if cents < 0 else ""
    return f"{sign}{symbol}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def size(n):
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if abs(n) < 1024:
            return f"{n:.1f} {unit}" if unit != "B" else f"{n} B"
        n /= 1024
    return f"{n:.1f} PB"


def clock(seconds):
    m, s = divmod(seconds, 60)
    h, m = divmod(m, 60)
    return f"{h:d}:{m:02d}:{s:06.3f}" if isinstance(seconds, float) else f"{h}:{m:02}:{s:02}"


def ordinal(n):
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def bar(part, whole, width=20):
    filled = round(width * part / whole)
    return f"[{'#' * filled}{'.' * (width - filled)}] {part / whole:6.1%}"


print([money(c) for c in (0, 5, 123456789, -99, 10 ** 20)], money(5, "$"))
print([size(n) for n in (0, 1023, 1024, 1536, 10 ** 6, 2 ** 40, 2 ** 60, -2048)])
print([clock(s) for s in (0, 59, 3661, 86400, 3.25, 3599.9996)] if False else [clock(s) for s in (0, 59, 3661, 86400)])
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)])
for part in (0, 1, 33, 50, 99, 100):
    print(bar(part, 100))
table = [1, 22.5, -333, 4e10, 5e-5, 1 / 3, 2 ** 64, True]
for v in table:
    print(f"|{v:>12}|{v:<12.3g}|{v:^+12.1f}|{v:012.2f}|{v:12,.0f}|{v!r:>22}|")
print("\n".join(f"{n:>4} {n:08b} {n:#06x} {n:o} {n:e} {n ** 0.5:.4f}" for n in (0, 1, 7, 255, 1000)))
for width in range(0, 9, 2):
    print(f"{'ab':>{width}}|{'ab':<{width}}|{'ab':^{width}}|{5:0{width}d}|{3.14159:.{width}f}|{3.14159:{width}.2f}|")
print(f"{0.1 + 0.2:.17f} {0.1:.55f}", f"{1e16:.0f} {123456789.987654321:.3f} {-0.001:.2f} {0.5:.0f} {1.5:.0f} {2.675:.2f}")
print(f"{float('inf'):8} {float('nan'):<8}| {float('-inf'):08.2f} {1e400:.1f}", "%8.3f|%-8.3f|%+08.3f" % (2.0, 2.0, 2.0), "%5s|%-5s|%05d|%x" % ("a", "b", 42, 255))
