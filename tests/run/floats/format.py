"""Format specifications for floats."""

values = [0.0, 1.0, -1.5, 3.14159265, 1234567.891, 1e-7, 1e20, 0.000123456, float("inf"), float("nan")]
for v in values:
    print(f"{v:f} {v:.2f} {v:.0f} {v:10.3f}|{v:<10.3f}|{v:^10.3f}|{v:+.1f}|{v: .1f}|{v:010.2f}")
    print(f"{v:e} {v:.2e} {v:E} {v:g} {v:.3g} {v:G} {v:.10g} {v:#g} {v:%} {v:.1%}")
    print("%f %.2f %8.3f %-8.2f| %+.1e %g %G %05.1f %r %s" % ((v,) * 10))
print(f"{1234567.891:,.2f} {1234567.891:_.1f} {1e15:,} {0.5:,}")
print(f"{2.0} {2.0:.3} {2.5:.1} {100000.0:.3} {1e10:} {1.5:5} {1.5:<5}| {1.5:*>8}")
print(f"{-0.0:f} {-0.0:.0f} {-0.4:.0f} {0.5:.0f} {1.5:.0f} {2.5:.0f}")
print(f"{1e-10:.3f} {123.456:.0e} {123.456:#.0f} {5.0:#.0e} {123456789.0:g} {1234567.0:g}")
width, precision = 12, 4
print(f"{3.14159265:{width}.{precision}f}|{3.14159265:<{width}.{precision}}|", "%*.*f" % (width, precision, 2.71828))
print(format(2.5), format(2.5, ""), format(1e300, ".3e"), "{:.3f} {:>8}".format(1.23456, 2.5))
for spec in ("d", "x", "s", "5.2.1", "c"):
    try:
        format(1.5, spec)
    except ValueError as e:
        print(spec, e)
print(f"{1e22:.0f} {2**53+0.0:.1f} {1e308:.3f}"[:60], "%.3d" % 7.9)
