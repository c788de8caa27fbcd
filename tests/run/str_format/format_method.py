"""str.format: positions, keywords, attributes, items."""

print("{} {} {}".format(1, "two", 3.0), "{0} {1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=[2]), "{0} {k}".format(5, k=6))
print("{:>8}|{:<8}|{:^8}|{:*^8}".format("a", "b", "c", "d"), "{:05d} {:+d} {:,}".format(42, 42, 1234567))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}".format("x"), "{{}} {{{}}}".format(1))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print("{0.x}, {0.y}; {p.x}".format(Point(1, 2), p=Point(3, 4)), "{0[0]} {0[1]} {d[key]} {d[other key]}".format([7, 8], d={"key": "v", "other key": "w"}))
print("{:{}}|{:{w}.{p}f}".format("a", 5, 3.14159, w=8, p=2), "{0:{1}{2}}".format(5, "0", 3), "{:.3}".format("abcdef"), "{:.2f}".format(2))
print("{a}{b}".format_map({"a": 1, "b": 2}), "{0.__class__.__name__}".format(5), "{0[a][1]}".format({"a": [1, 2]}))
for template, args in (("{} {}", (1,)), ("{2}", (1,)), ("{x}", ()), ("{", ()), ("}", ()), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{0.z}", (1,)), ("{0[5]}", ([1],)), ("{!x}", (1,)), ("{:d}", ("a",)), ("{0[a]}", ([1],)), ("{!}", (1,))):
    try:
        print(template.format(*args))
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(template, type(e).__name__, e)


class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{a} {b}".format_map(Default(a=1)), format("x", ">4"), format([1]), format(None))
row = "{:<10}|{:>6}|{:^7}"
for item in (("apple", 1.5, True), ("kiwi", 22, False)):
    print(row.format(item[0], item[1], str(item[2])))
