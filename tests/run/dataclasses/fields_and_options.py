from dataclasses import dataclass, field, fields, asdict, replace, KW_ONLY, InitVar, make_dataclass, FrozenInstanceError
@dataclass
class A:
    x: int
    y: int = 2
    z: list = field(default_factory=list, repr=False)
    w: int = field(init=False, default=7)
    _: KW_ONLY
    k: str = 'k'
print(A(1), A(1, 5, [3], k='q'), A(1) == A(1), A(1) != A(2), A.__match_args__, A.__doc__)
for f in (lambda: A(), lambda: A(1,2,3,4), lambda: A(1, q=2), lambda: A(1, x=3), lambda: hash(A(1)), lambda: A(1) < A(2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = ''
print(sorted([V(2), V(1,'z'), V(1)]), {V(1): 1}[V(1)], hash(V(1)) == hash(V(1)))
try: V(1).a = 3
except FrozenInstanceError as e: print(e)
try: del V(1).a
except FrozenInstanceError as e: print(e)
@dataclass
class B(A):
    v: InitVar[int] = 3
    def __post_init__(self, v): self.sum = self.x + v
b = B(10); print(b, b.sum, B(1, v=5).sum)
@dataclass(slots=True)
class S:
    p: float
    q: float = 0.0
s = S(1.5); print(s, S.__slots__, hasattr(s, '__dict__'))
try: s.zz = 1
except AttributeError as e: print(e)
print(asdict(A(1, z=[V(1)])), replace(V(1), b='n'), [f.name for f in fields(A)])
C = make_dataclass('C', [('x', int), ('y', int, field(default=5))]); print(C(1))
for src in (lambda: dataclass(type('Z', (), {'__annotations__': {'a': int, 'b': int}, 'a': 1})), lambda: dataclass(type('Z', (), {'__annotations__': {'a': list}, 'a': []}))):
    try: src()
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Node:
    val: int
    next: 'Node' = None
n = Node(1); n.next = n; print(n)
match V(1,'x'):
    case V(a=1, b=bb): print('m', bb)
