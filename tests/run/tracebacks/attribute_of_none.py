"""A chain of attributes and calls where one in the middle is None."""


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def find(self, value):
        node = self
        while node and node.value != value:
            node = node.next
        return node


chain = Node(1, Node(2, Node(3)))
print(chain.find(2).next.value, chain.find(9))
print(chain.find(3).value + chain.find(1).next.next.value, chain.find(4).value.real)
