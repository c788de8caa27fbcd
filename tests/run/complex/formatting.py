"""Format specifications for complex numbers."""

for z in (3 + 4j, -1.5 - 0.25j, 1e10j, 0j, complex(1e-7, 123456.789)):
    print(f"{z}", f"{z:.2f}", f"{z:.3g}", f"{z:e}", f"[{z:>20}] [{z:<20}] [{z:^20.1f}]")
    print("%s %r" % (z, z), "{} {!r}".format(z, z), format(z, ""))
for spec in ("d", "%", "010"):
    try:
        print(format(1 + 2j, spec))
    except ValueError as e:
        print(spec, e)
try:
    "%f" % 1j
except TypeError as e:
    print(e)


def mandelbrot(c, limit=50):
    z = 0j
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-6, 7, 2):
    print("".join("*" if mandelbrot(complex(x / 12, y / 6)) == 50 else "." for x in range(-24, 12)))


def dft(values):
    n = len(values)
    root = 2.718281828459045 ** (-2j * 3.141592653589793 / n)
    return [sum(v * root ** (j * k) for k, v in enumerate(values)) for j in range(n)]


print([f"{z:.3f}" for z in dft([1, 2, 3, 4])])
print(sum([1j, 2, 0.5]), sum([1 + 1j] * 3), 3 + 4j in [5, 3 + 4j], max([3 + 4j, 1j], key=abs))
