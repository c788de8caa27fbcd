# Classes that get __bool__ or __len__ when functions that ask for the truth of their instances were compiled.
class C:
    def __init__(self, n): self.n = n
class D(C): pass
def t(o): return "T" if o else "F"
def w(n):
    r=[]
    for i in range(n):
        c = C(i)
        if i == 2: C.__bool__ = lambda self: False
        r.append("T" if c else "F")
        r.append(t(c)); r.append(not D(1))
    return r
print(w(5))
class E:
    def __init__(self, n): self.n = n
def same(a, b): return a == b
print(same(E(1), E(1)))
E.__eq__ = lambda s, o: True
print(same(E(1), E(1)))
def ln(n):
    e = E(1)
    out = []
    for i in range(n):
        if i == 1: E.__len__ = lambda self: 0
        out.append(bool(e)); out.append(1 if e else 0)
        while e:
            out.append("w"); break
        out.append(e and 3)
    return [x if not isinstance(x, E) else "E" for x in out]
print(ln(3))


class Plain:
    pass


class Empty:
    def __len__(self):
        return 0


class Below(Plain):
    def __init__(self, n):
        self.n = n


def turned(n):
    out = []
    for i in range(n):
        o = Below(i)
        if i == 1:
            o.__class__ = Empty
        out.append("true" if o else "false")
    return out


def based(n):
    out = []
    for i in range(n):
        o = Below(i)
        if i == 1:
            Below.__bases__ = (Empty,)
        out.append("true" if o else "false")
    return out


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def total(node):
    result = 0
    while node:
        result += node.value
        if node.value == 3:
            Node.__bool__ = lambda self: self.value != 2
        node = node.next
    return result


try:
    print(turned(3))
    print(based(3))
except TypeError as e:
    print(e)
print(total(Node(5, Node(4, Node(3, Node(1, Node(2, Node(9))))))))
