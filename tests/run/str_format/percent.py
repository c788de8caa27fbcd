"""The % operator."""

print("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (1, -2, 3), "%5d|%-5d|%05d|%+d" % (1, 2, 3, 4), "%x %X %o %#x" % (255, 255, 8, 255))
print("%f %.2f %8.3f %-8.1f| %e %G" % (1.5, 2.345, 3.14159, 2.5, 12345.678, 1e-10), "%c%c" % ("a", 98), "%%", "100%%" % ())
print("%s" % 5, "%s" % (5,), "%s" % [1, 2], "%s %s" % ("a", (1, 2)), "%(a)s %(b)05d %(a)r" % {"a": "x", "b": 7}, "%s" % None, "%s" % {"a": 1})
print("%10s|%-10s|%.3s|%10.2s|" % ("abc", "abc", "abcdef", "abcdef"), "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159))
print("% d % d" % (5, -5), "%#o %#X" % (8, 255), "%d" % 3.99, "%d" % True, "%.0f %.0f" % (0.5, 1.5), "%5.1f%%" % 99.55, "%g" % 1e6, "%g" % 1e5)
for template, values in (("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%s", ()), ("%q", 1), ("%", 1), ("%(a)s", {"b": 1}), ("%(a)s", 1), ("%c", "ab"), ("%c", -1), ("abc", 1), ("%x", 1.5), ("%f", "a"), ("%(a", {}), ("%*d", ("a", 1))):
    try:
        print(template % values)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(template, values, type(e).__name__, e)
print("abc" % {}, "abc" % [], "%s and %s" % ("a", "b"), "%s" % "tuple", "%d items at %.2f" % (3, 9.99))


class C:
    def __str__(self):
        return "str of C"

    def __repr__(self):
        return "repr of C"

    def __mod__(self, other):
        return "mod"


print("%s %r" % (C(), C()), C() % 5, "%-12s|" % C(), "%(x)s" % {"x": C()})
