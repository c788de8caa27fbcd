"""A doubly linked list with the protocol of a sequence."""


class Node:
    def __init__(self, value):
        self.value, self.next, self.prev = value, None, None


class LinkedList:
    def __init__(self, items=()):
        self.head = self.tail = None
        self.size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            node.prev, self.tail.next = self.tail, node
            self.tail = node
        self.size += 1

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __reversed__(self):
        node = self.tail
        while node:
            yield node.value
            node = node.prev

    def __len__(self):
        return self.size

    def find(self, index):
        if index < 0:
            index += self.size
        if not 0 <= index < self.size:
            raise IndexError("linked list index out of range")
        node = self.head
        for _ in range(index):
            node = node.next
        return node

    def __getitem__(self, index):
        return self.find(index).value

    def __setitem__(self, index, value):
        self.find(index).value = value

    def __delitem__(self, index):
        node = self.find(index)
        before, after = node.prev, node.next
        if before:
            before.next = after
        else:
            self.head = after
        if after:
            after.prev = before
        else:
            self.tail = before
        self.size -= 1

    def __repr__(self):
        return f"LinkedList({list(self)!r})"

    def reverse(self):
        node = self.head
        while node:
            node.next, node.prev = node.prev, node.next
            node = node.prev
        self.head, self.tail = self.tail, self.head


l = LinkedList([1, "two", 3.0])
l.append(None)
print(l, len(l), l[0], l[-1], list(reversed(l)), "two" in l)
del l[1]
l[0] = [1]
print(l)
l.reverse()
print(l, sum(len(str(v)) for v in l))
del l[0], l[-1]
print(l, len(l))
del l[0]
print(l, bool(l), l.head, l.tail)
for bad in (0, -1, 5):
    try:
        l[bad]
    except IndexError as e:
        print(e)
