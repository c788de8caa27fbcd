"""Descriptors and __setattr__ given to a class after instances of it were made."""


class B: pass
class A(B):
    def __init__(self): self.x = 1
    def bump(self): self.x = self.x + 1; return self.x
print(A().bump())
B.x = property(lambda s: 10, lambda s, v: print("set", v))
print(A().bump(), A().__dict__)
del B.x
print(A().bump())
def sa(self, n, v):
    print("setattr", n, v); object.__setattr__(self, n, v)
B.__setattr__ = sa
print(A().bump())
class C(A): pass
print(C().bump(), C().__dict__)
