"""In-place operators: fallbacks to the plain ones, to reflected ones, NotImplemented, results of other types, targets."""
class Full:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        self.v = "%s i+ %s" % (self.v, other)
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "plain sub"

    def __imul__(self, other):
        return "not even an instance"

    def __imatmul__(self, other):
        raise ValueError("imatmul")


class Right:
    def __radd__(self, other):
        return "radd %r" % (other,)

    def __rsub__(self, other):
        return "rsub"

    def __rlshift__(self, other):
        return "rlshift"


a = b = Full(1)
a += 2
print(a is b, a.v)
a -= 1
print(a)
b *= 3
print(b)
x = Full(5)
try:
    x @= 1
except ValueError as error:
    print(error, x.v)
for statement in ("y /= 2", "y **= 2", "y <<= 1", "y &= 1", "y %= 1", "y //= 1", "y ^= 1"):
    y = Full(1)
    try:
        exec(statement)
    except TypeError as error:
        print(error)
z = 5
z += Right()
w = "s"
w -= Right()
v = []
v <<= Right()
print(z, w, v)
l = [1]
alias = l
l += (2, 3)
l *= 2
print(alias, l is alias)
l = l + [4]
print(l is alias)
t = (1,)
u = t
t += (2,)
print(t, u)
s = {1}
r = s
s |= {2}
s ^= {1}
print(r, s is r)
d = {"k": [1]}
d["k"] += [2]
d["k"][0] += 10


class Obj:
    n = 1


o = Obj()
o.n += 1
print(d, o.n, Obj.n, vars(o))
calls = []


def index():
    calls.append("index")
    return 0


def container():
    calls.append("container")
    return l


container()[index()] += 5
print(calls, l[0])
i = 10
i -= 3; i *= 2; i //= 3; i **= 2; i %= 7; i <<= 4; i >>= 1; i |= 5; i &= 12; i ^= 1
f = 1.5
f /= 2
f //= 0.25
print(i, f)
