"""f-strings."""

name, n, x, items = "Ada", 42, 3.14159, [1, 2]
print(f"{name} {n} {x} {items} {name!r} {name!s} {name!a} {'é'!a}")
print(f"{name:>10}|{name:<10}|{name:^10}|{name:*^9}|{n:5}|{n:<5}|{x:.2f}|{x:8.3f}|{n:x}|{n:08b}")
print(f"{n + 1} {n * 2:04d} {items[0]} {items[-1]!r:>4} {len(name)} {name.upper()} {{literal}} {{{n}}}")
print(f"{n=} {name=} {x=:.1f} {n + 1=} { n * 2 = :>5} {name=!s}")
width, digits = 12, 3
print(f"{x:{width}.{digits}f}|{name:{'>'}{width}}|{n:{'0'}{4}}|{x!r:{width}}|")
print(f"{'nested ' + f'{n}'} {f'{name}':>5}", f"{(lambda v: v * 2)(n)} {[i * i for i in range(3)]} {dict(a=1)['a']}")
print(f"{None} {True} {(1, 2)} { {1: 2} } {set()} {b'x'} {1j}", f"{n:,} {1234567:,} {0.5:%} {n!s:>5}")
print(
    f"multi {n} "
    "plain {n} "
    f"line {name}"
)
print(f"""triple {n}
 {name}""", rf"raw \n {n}", f"\n{n}\t{name}".split(), f"\x41{n}\N{BULLET}", F"{n}", fR"\{n}")
print(f"{n if n > 3 else 0} {n and name} {not n} {n == 42} {n != 3} {n >= 1}", f"{'a' if n else 'b'}")
print(f"", f"{''}", f"{name}{name}", f"{'{'}{'}'}", f"{chr(65)}")


class P:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"


p = P()
print(f"{p} {p:abc} {p!s} {p!r:>3} {p!s:^5}|{p:{n}.{name}}", f"{p=}")
for call in (lambda: f"{n:s}", lambda: f"{name:d}", lambda: f"{items:>5}", lambda: f"{None:5}", lambda: f"{undefined}"):
    try:
        print(call())
    except (ValueError, TypeError, NameError) as e:
        print(type(e).__name__, e)
