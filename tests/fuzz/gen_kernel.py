"""Rules for whole small loops of the kinds that typed copies are made for, with their promises broken in the middle.

Each is a text with holes: {name} is a new or chosen name, {int}, {num}, {turn}, ... are drawn anew at each place.
"""
import re

from gen_base import EDGE_INTS, statement

KERNELS = []


def kernel(weight, text, **binds):
    """Registers a text; binds: hole name to the kind that the variable has afterwards."""
    KERNELS.append((weight, text.strip("\n"), binds))


def fill(g, text):
    """The text with its holes filled: a hole NAME1 keeps its value in the whole text, NAME without a digit does not."""
    names = {}

    def value(hole):
        kind = hole.rstrip("0123456789")
        if kind in ("i", "n", "s", "xs", "ys", "d", "o", "h", "k", "p"):
            return g.name(kind)
        if kind == "int":
            return g.expr("int", 2)
        if kind == "edge":
            return "(%d)" % g.pick(EDGE_INTS)
        if kind == "small":
            return str(g.number(-3, 4))
        if kind == "count":
            return str(g.number(2, 7))
        if kind == "float":
            return g.expr("float", 2)
        if kind == "str":
            return g.expr("str", 2)
        if kind == "bool":
            return g.expr("bool", 2)
        if kind == "any":
            return g.pick([g.literal("any"), "2.5", "None", "True", "2**70", "'s'", "(1, 2)", "[3]", "-0.0", "2**63"])
        if kind == "num":
            return g.pick(["1", "2.5", "True", "2**63", "-1", "0.0", "-(2**63)", "3", "0"])
        if kind == "ints":
            return g.expr(("list", "int"), 2)
        if kind == "op":
            return g.pick(["+", "-", "*", "//", "%", "&", "|", "^", "+", "-"])
        if kind == "cmp":
            return g.pick(["<", "<=", ">", ">=", "==", "!="])
        if kind == "jump":
            return g.pick(["break", "continue"])
        if kind == "error":
            return g.pick(["ValueError('k')", "KeyError(1)", "E0('k')", "ZeroDivisionError", "IndexError('x')"])
        if kind == "mutate":
            return g.pick(["append(7)", "pop()", "clear()", "insert(0, 5)", "append(2.5)", "append(None)", "reverse()", "sort()",
                           "extend([1, 2])", "append(2**64)", "append(True)", "__setitem__(0, 'q')", "__delitem__(0)"])
        raise KeyError(hole)

    def replace(match):
        hole = match[1]
        if not hole[-1].isdigit():
            return value(hole)
        if hole not in names:
            names[hole] = value(hole)
        return names[hole]

    return re.sub(r"<(\w+)>", replace, text), names


@statement(16)
def write_kernel(g):
    if g.times > 12 or g.blocks > 4 or len(g.lines) > g.limit or not g.env:
        return False
    while True:
        weight, text, binds = g.pick(KERNELS)
        if g.chance(weight / 4):
            break
    if "global <" in text and g.in_function:
        return False
    g.cost += 60 * g.times
    text, names = fill(g, text)
    for line in text.split("\n"):
        g.write(line)
    for hole, kind in binds.items():
        g.bind(names[hole], kind)
    return True


kernel(4, """
<n1> = <edge>
for <i1> in range(<count>):
    <n1> <op>= (<i1> + <small>) or 1
    if <n1> <cmp> <edge>: <n1> = -<n1>
print(<n1>)
""", n1="int")

kernel(3, """
<n1>, <n2> = <edge>, <small>
while <n2> < <count>:
    <n2> += 1
    <n1> = (<n1> * <n2> + <small>) % (<edge> or 1)
    if <n1> & 1: <n1> >>= <n2> & 3
    else: <n1> = <n1> // (<small> or -1)
print(<n1>, <n2>)
""", n1="int", n2="int")

kernel(3, """
<n1> = <small>
for <i1> in [1, 2, 3, 5, 8]:
    <n1> = <n1> << <i1> * <count>
    <n1> += <i1> if <n1> > 0 else -<i1>
    print(<n1>, -<n1> >> <i1>, ~<n1> // 7, <n1> % -5, end=' ')
print()
""", n1="int")

kernel(4, """
<xs1> = [<small>, <small>, <small>, <small>, <small>]
<n1> = 0
for <i1> in range(len(<xs1>)):
    <n1> += <xs1>[<i1>] * <xs1>[<i1> - 1] - <xs1>[len(<xs1>) - 1 - <i1>]
    if <i1> == <count>: <xs1>.<mutate>
    <xs1>[<i1>] = <n1> <op> (<int> or 3)
print(<n1>, <xs1>)
""", n1="int", xs1=("list", "int"))

kernel(4, """
<xs1> = <ints>
<ys1> = <xs1>
try:
    for <n1> in <xs1>:
        if len(<ys1>) > 9: break
        <ys1>.append(<n1> <op> 3)
        if <n1> <cmp> <small>: <ys1>.<mutate>
        elif <bool>: del <ys1>[<small>:<small>]
except (TypeError, ValueError, IndexError) as <k1>:
    told(<k1>)
print(<xs1> == <ys1>, <xs1>)
""", xs1=("list", "int"))

kernel(3, """
<xs1> = [[<small>] * 3 for <i9> in range(3)]
for <i1> in range(3):
    for <i2> in range(3):
        <xs1>[<i1>][<i2>] += <i1> * <i2> <op> <count>
        if <i1> == 1 and <bool>: <xs1>[<i2>] = <xs1>[<i1>]
        if <i1> + <i2> == <count>: <xs1>[<i1>][<i2>] = <any>
print(<xs1>, sum(len(<i9>) for <i9> in <xs1>))
""")

kernel(4, """
<n1> = <num>
for <i1> in [<num>, <num>, <num>, <num>]:
    try:
        <n1> = <n1> <op> <i1>
        <n1> <op>= <small>
    except (TypeError, ZeroDivisionError) as <k1>:
        told(<k1>)
    print(<n1>, type(<n1>).__name__, end=' ')
print()
""")

kernel(4, """
def <h1>(<p1>, <p2>=<num>):
    <n1> = <p1>
    for <i1> in range(<count>):
        <n1> = <n1> + <p2>
        if <i1> == <count>: <n1> = <n1> * 2
    return <n1>
for <i2> in (1, 2.5, 2**62, True, <any>, -(2**63), <num>):
    try: print(<h1>(<i2>), <h1>(<i2>, <i2>), <h1>(<small>, <i2>))
    except Exception as <k1>: told(<k1>)
""")

kernel(4, """
<n1> = <n2> = 0
for <i1> in range(<count>):
    try:
        <n1> += 1
        if <n1> % 3 == <small>: <jump>
        <n2> = <n2> + [5, 7][<i1> - 2]
        if <i1> == <count>: raise <error>
    except (IndexError, ValueError, KeyError) as <k1>:
        told(<k1>)
        <n2> -= <int>
    else:
        <n2> *= 2
    finally:
        <n1> += 10
        print(<n1>, <n2>, end=';')
print(<n1>, <n2>)
""", n1="int", n2="int")

kernel(3, """
def <h1>(<p1>):
    <n1> = 0
    for <i1> in range(<p1>):
        try:
            <n1> += <i1>
            if <i1> == 3: return ('r', <n1>)
            if <i1> == <count>: continue
            if <i1> == <count>: raise <error>
            <n1> += 100
        finally:
            <n1> += 1000
            if <n1> <cmp> <count>000: <jump9>
    return <n1>
try: print([<h1>(<i9>) for <i9> in range(6)])
except Exception as <k1>: told(<k1>)
""".replace("<jump9>", "break"))

kernel(3, """
<d1> = {}
for <s1> in <str> + 'abca':
    <d1>[<s1>] = <d1>.get(<s1>, 0) + 1
    if <s1> == 'c': <d1>[<s1>] = <any>
    if <s1> in 'xyz' and <bool>: del <d1>[<s1>]
try:
    for <k1>, <n1> in <d1>.items():
        if <n1> == 1 and <bool>: <d1>[<k1> * 2] = 5
except (RuntimeError, TypeError) as <k2>: told(<k2>)
print(<d1>)
""", d1=("dict", "str", "int"))

kernel(3, """
<n1> = None
for <i1> in <ints> + [<small>, <edge>]:
    if <n1> is None or <i1> <cmp> <n1>: <n1> = <i1>
    elif <bool>: <n1> = None
print(<n1>)
""", n1=("opt", "int"))

kernel(3, """
def <h1>(<p1>):
    <n1> = <p1>
    def <h2>(<p2>):
        nonlocal <n1>
        <n1> <op>= <p2> or 1
        return <n1>
    <xs1> = [lambda <k1>=<i1>: <k1> + <i1> + <n1> for <i1> in range(3)]
    for <i2> in range(<count>):
        <h2>(<i2>)
        if <i2> == <count>: <n1> = <any>
    return <n1>, [<k2>() for <k2> in <xs1>]
for <i3> in (<edge>, <small>, <num>):
    try: print(<h1>(<i3>))
    except Exception as <k3>: told(<k3>)
""")

kernel(3, """
def <h1>(<p1>):
    <n1> = <p1>
    try:
        while <n1> < <p1> + <count>:
            <n2> = yield <n1>
            <n1> += 1 if <n2> is None else <n2>
    except ValueError as <k1>:
        yield ('caught', <n1>)
    finally:
        print('closed', <n1>, end=' ')
<o1> = <h1>(<edge>)
try: print(next(<o1>), <o1>.send(<small>), next(<o1>), <o1>.send(<any>), <o1>.throw(<error>), list(<o1>))
except Exception as <k2>: told(<k2>)
<o1>.close()
print(list(<h1>(<small>))[:9])
""")

kernel(3, """
def <h1>(<p1>):
    <n1> = 0
    for <i1> in <p1>:
        <n1> += <i1>
        yield <n1>
    return <n1>
def <h2>(<p2>):
    <n2> = yield from <h1>(<p2>)
    yield <n2> * 2
try:
    for <i2> in <h2>([1, 2, <edge>, <num>, <any>]):
        print(<i2>, end=' ')
        if <bool>: break
except Exception as <k1>: told(<k1>)
""")

kernel(3, """
class <o1>:
    def __init__(self, v): self.v = v; self.c = 0
    def step(self, a): self.c += 1; return self.v + a
    @property
    def twice(self): return self.v * 2
class <o2>(<o1>):
    def step(self, a): return super().step(a) - 1
<n1> = 0
<xs1> = [<o1>(<edge>), <o2>(<small>), <o1>(<num>)]
for <i1> in range(9):
    <k1> = <xs1>[<i1> % 3]
    try:
        <n1> = <k1>.step(<i1>) + <k1>.twice
        <k1>.v = <n1> <op> (<i1> or 1)
        if <i1> == <count>: <o1>.step = lambda self, a: <num>
        if <i1> == <count>: <k1>.step = lambda a: <any>
        if <i1> == <count>: <k1>.v = <any>
        if <i1> == <count>: del <k1>.c
    except Exception as <k2>: told(<k2>)
    print(<n1>, end=' ')
print([(<k3>.v, getattr(<k3>, 'c', None)) for <k3> in <xs1>])
""")

kernel(2, """
<xs1> = <ints> + [3, 1, 2]
<ys1> = []
def <h1>(<p1>):
    <ys1>.append(<p1>)
    if len(<ys1>) == <count>: <xs1>.append(0) if <bool> else t(1, 1 // <small>)
    return -<p1> <op> (<small> or 1)
try: <xs1>.sort(key=<h1>)
except Exception as <k1>: told(<k1>)
print(<xs1>, <ys1>, sorted(<xs1>, key=lambda <k2>: (<k2> % 2 if isinstance(<k2>, int) else 0)) if <bool> else '')
""")

kernel(2, """
<n1>, <xs1> = 1, [0, 1, 2, 3]
try:
    t(1, <xs1>)[t(2, <n1>)] = t(3, <int>)
    t(4, <xs1>)[t(5, <small>)] <op>= t(6, <small>) or 1
    <n1>, <xs1>[<n1>], *<ys1> = t(7, 2), t(8, <num>), 5, 6
    <n1> = <xs1>[<n1>] = <small>
    print(t(1, <small>) < t(2, <small>) <cmp> t(3, <num>), t(4, 0) or t(5, <int>) and t(6, ''))
    <xs1>[0], <xs1>[-1] = <xs1>[-1], <xs1>[0]
except Exception as <k1>: told(<k1>)
print(<n1>, <xs1>)
""", xs1=("list", "int"))

kernel(2, """
def <h1>(*<p1>, <p2>=<num>, **<p3>):
    <n1> = <p2>
    for <i1> in <p1>: <n1> = <n1> + <i1>
    for <i2>, <i3> in <p3>.items(): <n1> = <n1> * <i3>
    return <n1>
try: print(<h1>(), <h1>(1, <num>), <h1>(*<ints>, <p2>=<small>), <h1>(<p2>=2, a=<num>, b=<small>), <h1>(*[<any>], **{'z': <num>}))
except TypeError as <k1>: told(<k1>)
""")

kernel(2, """
<xs1> = [True, False] * 2
for <i1> in range(len(<xs1>)):
    <xs1>[<i1>] = <i1> <cmp> <small> or <xs1>[<i1> - 1]
    if <i1> == <count>: <xs1>[0] = <any>
print(<xs1>, sum(<n9> is True for <n9> in <xs1>), <xs1>.count(1))
""".replace("<n9>", "<i9>"))

kernel(2, """
<xs1> = [0.5 * <i9> for <i9> in range(5)]
<n1> = 0.0
for <i1>, <n2> in enumerate(<xs1>):
    <n1> += <n2> / (<i1> or <float> or 1.0)
    <xs1>[<i1>] = <n1> if <i1> <cmp> <count> else int(<n1>)
    if <i1> == <count>: <xs1>.<mutate>
    if len(<xs1>) > 12: break
print(<xs1>, <n1>, <n1> // 1 if <n1> == <n1> else '')
""")

kernel(2, """
<n1> = <edge>
for <n1> in range(<n1>, <n1> + <count>):
    if <bool>: <n1> += 1
    print(<n1>, <n1> - <edge>, abs(<n1>), -<n1>, <n1> * <small>, <n1> // -1, <n1> % -3, end='|')
else:
    print('done', <n1>)
""", n1="int")

kernel(2, """
<s1> = <str> + 'héxyz'
<n1> = 5381
for <i1> in range(len(<s1>)):
    <n1> = (<n1> * 33 ^ ord(<s1>[<i1>])) & 0xFFFFFFFF
    if <s1>[<i1>] <cmp> 'm': <s1> = <s1>[:<i1>] + chr(97 + <n1> % 26) + <s1>[<i1> + 1:]
    if <s1>[<i1>:<i1> + 2] == 'xy': <n1> += <edge>
print(<n1>, <s1>)
""", n1="int", s1="str")

kernel(2, """
<n1> = 0
for <i1> in range(<count>):
    for <i2> in range(<i1>, <count>):
        if <i2> == <count>: break
        <n1> += <i1> * <i2>
        if <n1> % 7 == 5: continue
        <n1> -= <small>
    else:
        <n1> += 1000
        if <bool>: continue
    if <n1> > 5000: break
else:
    <n1> = -<n1>
print(<n1>)
""", n1="int")

kernel(2, """
def <h1>(<p1>, <p2>): return <p1> + <p2>
def <h2>(<p3>):
    <n1> = 0
    for <i1> in range(6):
        <n1> = <h3>(<n1>, <p3>)
        if <i1> == <count>: <h5>
    return <n1>
<h3> = <h1>
try: print(<h2>(1), <h2>(<num>))
except Exception as <k1>: told(<k1>)
""".replace("<h5>", "<n1> = str(<n1>) if <bool> else <n1> + 0.5"))

kernel(2, """
<xs1> = []
for <i1> in range(<count>):
    <xs1>.append((<i1>, <num>))
    <n1>, <n2> = <xs1>[-1] if <i1> <cmp> <small> else (<i1>, <small>)
    try: <xs1>[<i1>] = (<n1> <op> <n2>, <n1>)
    except (ZeroDivisionError, TypeError) as <k1>: told(<k1>)
print(<xs1>, {<k9>: <k8> for <k8>, <k9> in <xs1>}, max(<xs1>, key=lambda <k7>: (str(<k7>[0]), <k7>[1])))
""")

kernel(2, """
<d1> = {<i9>: <i9> * <small> for <i9> in range(<count>)}
<n1> = 0
try:
    for <k1> in <d1>:
        <n1> += <d1>[<k1>] <op> (<k1> or 1)
        <d1>[<k1>] = <n1>
        if <k1> == <count>: <d1>[<any>] = <num>
        elif <k1> == <count>: del <d1>[<k1>]
except (RuntimeError, TypeError) as <k2>: told(<k2>)
print(<n1>, <d1>, <d1>.get(<small>), <d1>.get(1.0), True in <d1>)
""", d1=("dict", "int", "int"))


kernel(1, """
for <i1> in (float('nan'), float('inf'), -0.0, 1e308, <float>):
    for <i2> in (float('nan'), -float('inf'), 0.0, -1, 2**70, <num>):
        try: print(<i1> <op> <i2> if <count> > 3 else <i1> * <i2>, <i1> <cmp> <i2>, <i1> < <i2> <cmp> <float>, min(<i1>, <i2>), max(<i2>, <i1>), end=' ')
        except (TypeError, ZeroDivisionError, OverflowError) as <k1>: told(<k1>)
print()
""")
