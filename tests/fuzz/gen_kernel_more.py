"""More kernels (gen_kernel.py): objects, unions of classes, built-in functions on typed containers, closures, text."""
from gen_kernel import kernel

kernel(3, """
class <o1>:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest
    def total(self):
        n, node = 0, self
        while node is not None:
            n = n + node.value
            node = node.rest
        return n
<k1> = None
for <i1> in range(<count>):
    <k1> = <o1>(<i1> <op> (<int> or 1), <k1>)
try: print(<k1>.total())
except Exception as <k2>: told(<k2>)
<k3> = <k1>
while <k3> is not None and <k3>.rest is not None:
    if <k3>.value <cmp> <small>: <k3>.rest = <k3>.rest.rest
    if <k3>.value == <count>: <k3>.value = <any>
    <k3> = <k3>.rest
try: print(<k1>.total() if <k1> else None)
except Exception as <k2>: told(<k2>)
""")

kernel(3, """
class <o1>:
    def area(self, k): return k * 2
class <o2>(<o1>):
    size = <small>
    def area(self, k): return k + self.size
class <o3>(<o1>):
    def __init__(self): self.size = <num>
    def area(self, k): return super().area(k) + self.size
<n1> = 0
for <i1> in range(8):
    <k1> = (<o1>, <o2>, <o3>)[<i1> % 3]()
    try:
        <n1> += <k1>.area(<i1>)
        if <i1> == <count>: <o2>.size = <any>
        if <i1> == <count>: <o3>.area = <o1>.area
        if <i1> == <count>: <k1>.area = lambda k: <num>; <n1> += <k1>.area(<i1>)
    except Exception as <k2>: told(<k2>)
    print(<n1>, isinstance(<k1>, <o1>), type(<k1>) is <o2>, end=' ')
print()
""")

kernel(3, """
<xs1> = <ints> + [<small>, <edge>]
try:
    print(sum(<xs1>), min(<xs1>), max(<xs1>), any(<xs1>), all(<xs1>), sorted(<xs1>), <xs1>[::-1], <xs1> * 2 == <xs1> + <xs1>)
    <xs1>.<mutate>
    print(sum(<xs1>, <num>), list(map(lambda <k1>: <k1> <op> 3, <xs1>)), [<k2> for <k2> in <xs1> if <k2> <cmp> <small>], <xs1>.index(<xs1>[-1]))
    print(list(zip(<xs1>, <xs1>[1:]))[:3], list(enumerate(<xs1>, <small>))[:3], max(enumerate(<xs1>), key=lambda <k3>: <k3>[1]))
except (TypeError, IndexError, ValueError, ZeroDivisionError) as <k4>: told(<k4>)
print(<xs1>)
""", xs1=("list", "int"))

kernel(3, """
def <h1>(<p1>, <p2>):
    if <p1> <= 0: return <p2>
    <n1> = <h1>(<p1> - 1, <p2> <op> (<p1> or 1))
    return <n1> if <p1> != <count> else <n1> + <num>
for <i1> in (<edge>, <small>, <num>, <any>):
    try: print(<h1>(<count>, <i1>))
    except Exception as <k1>: told(<k1>)
""")

kernel(3, """
def <h1>(<p1>):
    <n1>, <xs1> = 0, []
    while True:
        try:
            <n1> += 1
            if <n1> > <count>: break
            if <n1> % 2: continue
            <xs1>.append(<p1>[<n1>] <op> (<n1> or 1))
        except IndexError:
            <xs1>.append(None)
        except TypeError as <k1>:
            return (<n1>, <xs1>, str(<k1>)[:30])
        finally:
            <n1> += <p1>[0] if <bool> and <p1> else 0
            if <n1> < 0 or <n1> > 20: return <n1>
    return <xs1>
for <i1> in ([1, 2, 3], [0.5] * 5, [], [1, 'a', 2, None], <ints>, [True] * 4, [2**62] * 6):
    try: print(<h1>(<i1>))
    except Exception as <k2>: told(<k2>)
""")

kernel(2, """
<s1> = <str> + 'ab é12'
<xs1> = []
for <i1>, <k1> in enumerate(<s1>):
    if <k1>.isdigit(): <xs1>.append(int(<k1>) <op> 3)
    elif <k1> <cmp> 'b': <xs1>.append(ord(<k1>))
    elif <k1> == ' ': <xs1>.append(<k1>)
    else: <xs1> += [<s1>[-<i1>], <s1>[:<i1>].upper()][:1]
print(<xs1>, ''.join(map(str, <xs1>)), <s1>[::-2], <s1>.find('b'), <s1> < <str>, <s1> * <small> == '')
""", s1="str")

kernel(2, """
def <h1>():
    <n1> = <small>
    <xs1> = []
    def <h2>(<p1>):
        nonlocal <n1>
        <n1> = <n1> <op> (<p1> or 1)
        <xs1>.append(<n1>)
        return <h2> if len(<xs1>) < <count> else None
    <k1> = <h2>
    for <i1> in range(9):
        if <k1> is None: break
        <k1> = <k1>(<i1> if <i1> != <count> else <num>)
    return <n1>, <xs1>
try: print(<h1>(), <h1>())
except Exception as <k2>: told(<k2>)
""")

kernel(2, """
<n1> = <edge>
<xs1> = []
for <i1> in (0, 1, 2, 31, 32, 62, 63, 64, 65, -1):
    try: <xs1> += [<n1> >> <i1>, <n1> << <i1>, <n1> // (1 << <i1>), <n1> % -(2 << <i1>), -<n1> // 3 ** <i1>, (<n1> ^ <i1>) & -<n1>, ~<n1> | <i1>]
    except (ValueError, TypeError) as <k1>: told(<k1>)
print(<xs1>, [<k2> for <k2> in <xs1> if -2**63 <= <k2> < 2**63].count(<n1>))
""")

kernel(2, """
<n1>, <n2> = <num>, <num>
for <i1> in range(<count>):
    <n1>, <n2> = <n2>, <n1> + <n2>
    <n2> = <n2> / 2 if <i1> == <count> else <n2> * <small>
    if isinstance(<n1>, int) and <n1> <cmp> <edge>: <n1> = -<n1>
    elif isinstance(<n2>, float): <n2> = round(<n2>, 2) if <n2> == <n2> else 0
print(<n1>, <n2>, <n1> == <n2>, <n1> <cmp> <n2>, divmod(<n1>, 7), pow(<n2>, 2))
""")

kernel(2, """
<xs1> = [[], [<small>], [<small>, <num>]]
<ys1> = <xs1>[1]
for <k1> in <xs1>:
    <k1>.append(len(<k1>) <op> 2)
    if len(<k1>) == <count>: <k1>.append(<any>)
    if <bool>: <xs1>[<small> % 3] = <ys1>
print(<xs1>, <ys1> is <xs1>[1], [sum(isinstance(<i1>, int) for <i1> in <k2>) for <k2> in <xs1>], <xs1>[0] < <xs1>[2] if <bool> else '')
""")

kernel(2, """
def <h1>(<p1>, <p2>):
    for <i1> in <p1>:
        <n1> = yield <i1> <op> (<p2> or 1)
        if <n1> is not None: <p2> = <n1>
        if <i1> == <count>: return 'early'
    return <p2>
def <h2>(<p3>):
    <n2> = yield from <h1>(<p3>, 2)
    <n3> = yield from (<i2> * 2 for <i2> in <p3>)
    return (<n2>, <n3>)
for <i3> in ([1, 2, 3], range(<count>), (1.5, <num>), <ints>, [<any>]):
    try:
        <o1> = <h2>(<i3>)
        <xs1> = [next(<o1>)]
        for <i4> in range(4): <xs1>.append(<o1>.send(<i4> if <i4> != <count> else <num>))
    except StopIteration as <k1>: print('stop', <k1>.value, end=' ')
    except Exception as <k2>: told(<k2>)
    print(<xs1>)
    <o1>.close()
""".replace("print(<xs1>)\n    <o1>.close()", "<o1>.close()"))

kernel(2, """
class <o1>:
    __slots__ = ('a', 'b')
    count = 0
    def __init__(self, a, b=<num>):
        self.a, self.b = a, b
        <o1>.count += 1
    def __add__(self, other): return <o1>(self.a + other.a, self.b <op> (other.b or 1)) if isinstance(other, <o1>) else NotImplemented
    def __eq__(self, other): return isinstance(other, <o1>) and (self.a, self.b) == (other.a, other.b)
    def __lt__(self, other): return self.a < other.a
    def __repr__(self): return f'<{self.a}/{self.b}>'
    def __iter__(self): return iter((self.a, self.b))
    def __bool__(self): return self.a <cmp> self.b
    @classmethod
    def make(cls, *args): return cls(*args)
    @staticmethod
    def twice(x): return x + x
<k1> = <o1>(<small>)
for <i1> in range(<count>):
    try:
        <k1> = <k1> + <o1>.make(<i1>, <num>)
        if <i1> == <count>: <k1> += <any>
        if <i1> == <count>: del <k1>.b
        <n1>, <n2> = <k1>
        print(<k1>, <k1> == <o1>(<i1>), <k1> < <o1>(<small>), not <k1>, <o1>.twice(<n1>), <o1>.count)
    except Exception as <k2>: told(<k2>)
""")

kernel(2, """
<d1> = {}
for <i1>, <k1> in enumerate([1, 2, 1, 3, <small>, <num>, 'x', <any>, 1.0, True]):
    try:
        if <k1> not in <d1>: <d1>[<k1>] = []
        <d1>[<k1>].append(<i1>)
        <d1>.setdefault(<i1> % 3, []).extend([<i1>] * (<i1> % 2))
        if <i1> == <count>: <d1>.pop(<k1>)
    except TypeError as <k2>: told(<k2>)
print(<d1>, len(<d1>), sum(len(<k3>) for <k3> in <d1>.values()), list(<d1>)[-1], {**<d1>, 5: 0} == <d1>)
""")

kernel(2, """
def <h1>(<p1>):
    match <p1>:
        case int(<n1>) if <n1> <cmp> <small>: return <n1> + 1
        case bool() | None: return 'flag'
        case float(<n1>) | (<n1>, _): return [<n1>]
        case [<n1>, *<xs1>]: return <n1>, len(<xs1>)
        case {'k': <n1>, **<xs1>}: return <n1>, <xs1>
        case str() as <n1>: return <n1>[::-1]
    return 'none'
print([<h1>(<i1>) for <i1> in (<small>, <num>, True, None, 1.5, (<small>, 2), [1, 2, 3], {'k': <num>, 'j': 1}, <str>, <any>, 2**70, [])])
""")

kernel(2, """
<n1> = 0
def <h1>():
    global <n1>
    <n1> = <n1> <op> 3 if <n1> != <count> else <num>
    return <n1>
try:
    for <i1> in range(<count>):
        <n1> += <i1>
        if <h1>() == <n1>: <n1> += 10
        print(<n1>, end=' ')
except Exception as <k1>: told(<k1>)
print(<n1>)
""".replace("global <n1>", "global <n9>").replace("<n1>", "<n9>"))

kernel(2, """
<xs1> = [<small>] * 4
<ys1> = [0.0] * 3
<xs2> = [False] * 3
for <i1> in range(6):
    try:
        <xs1>[<i1>] = <ys1>[<i1> % 3] = <xs2>[<i1> % 3] = <num> if <i1> == <count> else <i1>
        <xs1>[<i1> - 6] <op>= <i1> + 1
        <xs1>[1:2], <ys1>[<small>:] = <ys1>[:1], [<i1>]
        <ys1>.insert(<i1>, <xs1>[-1])
    except (IndexError, ZeroDivisionError, TypeError) as <k1>: told(<k1>)
print(<xs1>, <ys1>, <xs2>, <xs1> < <ys1>, <xs1> + <ys1> == <ys1> + <xs1>)
""")
