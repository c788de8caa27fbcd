"""copy.copy and copy.deepcopy."""
import copy


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __eq__(self, other):
        return isinstance(other, Node) and vars(self) == vars(other)


class Custom:
    def __init__(self):
        self.copies = 0

    def __copy__(self):
        c = Custom()
        c.copies = self.copies + 1
        return c

    def __deepcopy__(self, memo):
        c = Custom()
        c.copies = self.copies + 100
        return c


original = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
shallow, deep = copy.copy(original), copy.deepcopy(original)
original[1].append("new")
original[2]["k"].append("new")
original[3][1].append("new")
print(shallow, deep, shallow[1] is original[1], deep[1] is original[1], sep="\n")
tree = Node(1, [Node(2), Node(3, [Node(4)])])
twin = copy.deepcopy(tree)
flat = copy.copy(tree)
print(twin == tree, twin is tree, flat.children is tree.children)
twin.children[0].value = "x"
print(twin == tree, tree.children[0].value)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again, again[1] is again, again is loop)
c = Custom()
print(copy.copy(c).copies, copy.deepcopy([c, c])[0].copies, copy.copy(copy.copy(c)).copies)
for atom in (1, "a", None, 2.5, (1, 2), print, Node, True, 2 ** 70, frozenset([1]), b"x", range(3)):
    print(copy.copy(atom) is atom, copy.deepcopy(atom) is atom, end=" ")
print()
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared, copy.copy({"a": shared})["a"] is shared, copy.copy({1, 2}) == {1, 2}, copy.deepcopy(bytearray(b"ab")))
