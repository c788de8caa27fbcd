"""f-strings: nested quotes and braces, = forms, conversions, nested specifications, lambdas, walrus, escapes, order."""
x, name, w = 3.14159, "é", 10
d = {"k": [1, 2], "a b": "q"}
print(f"{x}", f"{x=}", f"{x = }", f"{x=:.2f}", f"{x = !r:>10}", f"{name=!a}", f"{d['k'][0]}", f"{d['a b']!r:>{w}}", f"{x:{w}.{2}f}", f"{'nested ' + f'{name}'}", f"{{}}", f"{{{x:.1f}}}", f"{x!s:.4}")
print(f"{(lambda v: v * 2)(5)}", f"{(y := 5)}", y, f"{[i for i in range(3)]}", f"{ {1: 2}[1] }", f"{'a' if x > 3 else 'b'}", f"{x:}", f"{'':>3}|", f"{1,2}", f"{*d['k'],}", f"{-x:+.0f}", f"{not x}", f"{x > 3 and name}", f"{'{'}", f"{'}'}")
print(f"""multi
{x:.3f} {
    name
} line""", f"a" "b" f"{1}" "{not}", rf"\n{x:.0f}\d", f"\x41\u00e9\N{BULLET}{1}\t|", f"{3!r}{4!s}", f"{d!r:.5}", f'{d["k"]}')
log = []


def t(v):
    log.append(v)
    return v


print(f"{t(1)} {t(2):{t(3)}} {t(4)!r}", log)


class F:
    def __format__(self, spec):
        return "<" + spec + ">"

    def __repr__(self):
        return "F()"


print(f"{F()}", f"{F():abc}", f"{F():{'dyn'}}", f"{F()!r}", f"{F()=}", f"{F()=:x}", f"{F():{{}}}" if False else f"{F():%H:%M}", f"{F():a{1}b{2}}")
for source in ("f'{}'", "f'{ }'", "f'{x'", "f'}'", "f'{x!z}'", "f'{x!}'", "f'{a b}'", "f'{lambda x: 1}'", "f'{*x}'", "f'{yield}'", "f'{x:d'", "f'{#}'", "f'{=}'", "f'{!r}'", "f'{x=!}'", "f'{undefined}'", "f'{1/0}'", "f'{x:q}'", "f'{x!s:d}'"):
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, type(error).__name__)
