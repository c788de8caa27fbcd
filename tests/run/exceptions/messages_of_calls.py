"""What is said when functions are called with the wrong arguments: all counts, suggestions of names, methods, built-ins."""


def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def opt(a, b=1, c=2):
    pass


def var(a, *b):
    pass


def kw(a, *, b, c):
    pass


def three(a, b, c, d):
    pass


class C:
    def __init__(self, x):
        pass

    def m(self, y):
        pass

    def nothing():
        pass

    @classmethod
    def cm(cls, z):
        pass


class NoInit:
    pass


calls = """none(1)|none(1, 2)|none(a=1)|one()|one(1, 2)|one(b=1)|one(1, a=1)|one(1, b=2)|two()|two(1)|two(b=1)|two(1, 2, 3)|two(1, c=3)
opt()|opt(1, 2, 3, 4)|opt(1, 2, b=3)|opt(d=1)|var()|var(b=1)|kw()|kw(1)|kw(1, b=2)|kw(1, 2, b=1, c=2)|kw(1, 2, 3)|kw(1, b=1, c=2, d=3)
three()|three(1)|three(1, 2)|three(1, 2, 3)|three(*range(5))|C()|C(1, 2)|C(y=1)|C(1).m()|C(1).m(1, 2)|C.m()|C.m(1)|C(1).nothing()|C.cm()|C(1).cm(1, 2)
NoInit(1)|NoInit(x=1)|object(1)|int(1, 2, 3)|int(x=1)|len()|len(1, 2)|len(obj=1)|abs()|abs(1, 2)|print(1, seq=2)|sorted()|sorted([], None)|sorted([], key=1, x=2)
[].append()|[].append(1, 2)|[].insert(1)|[].sort(1)|[].sort(x=1)|{}.get()|{}.get(1, 2, 3)|{}.pop()|"".join()|"".split(1, 2, 3)|isinstance(1)|getattr(1)|range()|range(1, 2, 3, 4)
list(1, 2)|dict(1, 2)|dict(1)|dict([1])|dict([(1, 2, 3)])|set(1, 2)|tuple(1, 2)|str(1, 2, 3, 4)|float(1, 2)|bool(1, 2)|type(1, 2)|type()|super(1, 2, 3)|zip(1)|zip([], strict=1, x=2)
map()|map(1)|filter(1)|enumerate()|enumerate([], 0, 1)|enumerate(x=[])|min()|min(1)|max([], 1, foo=2)|max(1, 2, default=3)|max([])|sum()|sum([], 1, 2)|pow(1)|pow(1, 2, 3, 4)|divmod(1)
round()|round(1, 2, 3)|open()|iter()|iter(1, 2, 3)|next()|hex()|ord()|ord("ab")|chr()|chr(-1)|hash()|id()|callable()|vars(1)|dir(1, 2)|input(1, 2)|compile()|eval()|exec()|slice()|complex(1, 2, 3)|property(1, 2, 3, 4, 5)""".replace("\n", "|").split("|")
for text in calls:
    try:
        eval(text)
        print(text, "ok")
    except Exception as error:
        print(text, "->", type(error).__name__, error)
