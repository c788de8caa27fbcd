"""Doc of m2."""
import math
counter = 0
names = ['a']
class Error(ValueError):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
class Point:
    """A point."""
    count = 0
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
    def __eq__(self, o):
        return isinstance(o, Point) and (self.x, self.y) == (o.x, o.y)
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def norm(self):
        return math.hypot(self.x, self.y)
    @property
    def double(self):
        return self.x * 2
    @staticmethod
    def origin():
        return Point(0)
    @classmethod
    def make(cls, x):
        return cls(x, x)
class Sub(Point):
    def norm(self):
        return -super().norm()
def bump():
    global counter
    counter += 1
    return counter
def fail(n):
    if n == 0:
        raise Error(7, 'bad')
    fail(n - 1)
def div(a, b):
    return a / b
def grow(xs, d=None, s=None):
    xs.append(len(xs)); xs.sort(reverse=True)
    if d is not None: d['k'] = xs
    if s is not None: s.add(3)
    return xs
def call(f, *args, **kw):
    return f(*args, **kw)
def catch(f):
    try:
        return f()
    except KeyError as e:
        return 'caught', e.args
def gen(n):
    for i in range(n):
        yield i * i
def sum_all(it):
    t = 0
    for x in it:
        t += x
    return t
def adder(n):
    def add(x): return x + n
    return add
def echo(x): return x
def show(*a): print(*a)
