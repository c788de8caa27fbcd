"""Format specifications of floats: precision, alternate form, z, grouping, special values, percent, general."""
import math

values = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1234567.891, 1e-7, 1.5e300, 5e-324, 99.995, 0.5, 2.5, math.inf, -math.inf, math.nan]
specs = ["", "e", "E", "f", "F", "g", "G", "n", "%", ".0f", ".1f", ".3e", ".3g", ".10g", "#.3g", "#.0f", "#.0e", ",.2f", "_.1f", "+.1f", " .1f", "010.2f", "<10.1f", "^+12.1f", "z.0f", "z.1f", ".0%", "=+10.1f", ".3", ".0", "+", "12"]
for v in values:
    print(v, [format(v, s) for s in specs])
for spec in ("d", "x", "s", "c", ".2d", "..2", ".", ",_f", "f5", ".-1f", "5.f", "zz", "b", "%%", "1.2.3f", "ff"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as error:
        print(spec, error)
print(format(0.1, ".20f"), format(0.1, ".55f"), format(1e22, ".0f"), format(123456789.0, ","), format(1e16, ""), format(1e15, ""), format(0.0001, ""), format(0.00001, ""), "%.3f" % 2.0005, f"{1e100:.0f}"[:10], format(1.5, "z"), format(-0.001, "z.2f"), format(0.00012345, ".2g"), format(123456, ".2g"))
