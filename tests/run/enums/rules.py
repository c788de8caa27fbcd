# Every rule of enums: what is refused and how, values, names, aliases, bits
import enum
from enum import *


class C(Enum):
    A = 1
    B = 2

    def f(self):
        return 1

    @property
    def p(self):
        return 5


class F(Flag):
    A = 1
    B = 2
    D = 4


class IF(IntFlag):
    A = 1
    B = 2


CASES = [
    'class X(C): Z=1',
    'class X(Enum):\n mro=1',
    'class X(Enum):\n _bad_=1',
    'class X(Enum):\n A=1\n A=2',
    "class X(Enum):\n _order_='B A'\n A=1\n B=2",
    'class X(ReprEnum): pass',
    'class X(Enum):\n A=1\n def _generate_next_value_(*a): 1\n',
    'C.A=3',
    'del C.A',
    'C(1,2)',
    'C(9)',
    "C['q']",
    '5 in C',
    'C.A < C.B',
    'F(8)',
    'F(-9)',
    "F('x')",
    'F.A|1',
    '1|F.A',
    '1 in F.A',
    'F.A in 1',
    'C.q',
    'C.A.q',
    "class X(Flag):\n A='x'\n B=auto()",
    "class X(Enum):\n A='x'\n B=auto()\nprint(X.B)",
    'class X(StrEnum):\n A=1',
    'C.A.name=3',
    'C.A.value=1',
    'class X(Enum):\n A=auto()\n def _generate_next_value_(*a): return 1',
    "class X(Enum):\n _ignore_='A'\n A=1\nprint(list(X))",
    "class X(Enum):\n A=1\n _ignore_='A'",
    "Enum('Y','a b c', start=5).c",
    "print(list(Enum('Y',{'a':1,'b':2})))",
    "print(Enum('Y',()) )",
    "print(IntEnum('Y','a b').a+1)",
    "print(Enum('Y', [('a',3)], module='m', qualname='q.Y'))",
    'class X(Enum): \n A=1\n class B: pass\nprint(X.B)',
    "unique(Enum('Y',{'a':1,'b':1}))",
    "verify(UNIQUE)(Enum('Y',{'a':1,'b':1}))",
    "verify(CONTINUOUS)(Enum('Y',{'a':1,'b':4}))",
    "verify(CONTINUOUS)(Flag('Y',{'a':1,'b':4}))",
    "verify(NAMED_FLAGS)(Flag('Y',{'a':1,'b':14}))",
    "verify(NAMED_FLAGS)(Flag('Y',{'a':1,'b':14,'c':6}))",
    'print(Enum(5))',
    'class X(Enum):\n A=1\n @classmethod\n def _missing_(cls, v): return 5\nX(9)',
    'class X(Enum):\n A=1\n @classmethod\n def _missing_(cls, v): raise KeyError(3)\nX(9)',
    "print(Flag('Z','a b c',boundary=KEEP)(9))",
    "print(Flag('Z','a b c',boundary=EJECT)(9))",
    "print(Flag('Z','a b c',boundary=CONFORM)(9))",
    "EnumType('q',(),{})",
    'print(repr(FlagBoundary.KEEP), repr(STRICT), EnumCheck.UNIQUE, repr(UNIQUE))',
    "class X(int, Enum):\n A='7'\nprint(repr(X.A), X.A, format(X.A))",
    'class X(float, Enum):\n A=1.5\nprint(repr(X.A), X.A, format(X.A))',
    'print(C.name)',
    "class X(Enum):\n name='x'\n value=3\nprint(X.name, X.name.name, X.value.value)",
    'C.A.__class__.B.A',
    'class X(Enum):\n A=1,2\n def __init__(self,a,b): self.s=a+b\nprint(X.A.s, X.A)',
    'class X(bytes, Enum):\n A=(1,)\n def __new__(cls, v):\n  o=bytes.__new__(cls,[v]); o._value_=v; return o\nprint(repr(X.A), X(1))',
    'class X(C2:=Enum):\n pass\nprint(X.__members__, len(X), bool(X))',
    'import abc',
    'for x in reversed(C): print(x)',
    'print(F.A|F.B, repr(F(0)), F(0), len(F(7)), list(F(5)), F(5).name, F(0).name)',
    'print(Flag.__contains__(F(3),F.A))',
    'class X(Flag):\n A=3\n B=1\nprint(list(X), X(3), repr(X(2)), X.A)',
    'print(F(7).__iter__, C.A._sort_order_, C.A.__objclass__)',
    'print(global_enum(C).A.__repr__())',
    "print(enum.bin(10), enum.bin(-10), enum.bin(-10, 8), enum.bin(0), enum.show_flag_values(5))",
    "class X(Enum):\n _A=1\n __b=2\n c=3\nprint(list(X), X._X__b)",
    "class X(Enum):\n A=1\n f=lambda self: 3\n B=nonmember(3)\n C=member(len)\nprint(list(X), X.A.f(), X.B)",
]
for case in CASES:
    try:
        exec(case)
    except Exception as e:
        print(repr(case), "->", type(e).__name__, e, "|", repr(e.__cause__), "|", repr(e.__context__))
    else:
        print(repr(case), "ok")

print(C.A.B, C.A.__reduce_ex__(2), dir(C), dir(C.A), list(C.__dict__))
print(F(3).__reduce_ex__(2), IF(9).__reduce_ex__(2), dir(F), dir(F.A))
print(IntFlag._boundary_, Flag._boundary_, repr(IF(9)), IF(8), repr(IF(-1)), ~IF.A, repr(~IF(0)), F(7) & ~F.A)
print([name for name in IntEnum.__dict__], [name for name in StrEnum.__dict__])


class Base:
    def __init_subclass__(cls):
        print("subclass", getattr(cls, "X", None))


class Sub(Base, Enum):
    X = "x"


class Late(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name, start, count, last_values

    A = auto()
    B = "b"
    C = auto()
    D = (auto(), 5)


print([m.value for m in Late])
Made = Enum("Made", "a b")
print(Made.__module__, Made.__qualname__, Made.a)


@enum.global_enum
class G(IntFlag):
    ONE = 1
    TWO = 2
    BOTH = 3


print(ONE, repr(ONE | TWO), repr(G(0)), BOTH)
