"""A trie with ranked completions, wildcard search, deletion, and a spelling corrector by edit distance over it."""
import heapq
from collections import deque


class Trie:
    __slots__ = ("children", "count")

    def __init__(self, words=()):
        self.children, self.count = {}, 0
        for word in words:
            self.add(word)

    def add(self, word, times=1):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.count += times

    def find(self, prefix):
        node = self
        for c in prefix:
            if (node := node.children.get(c)) is None:
                return None
        return node

    def __contains__(self, word):
        node = self.find(word)
        return bool(node and node.count)

    def __iter__(self):
        stack = [("", self)]
        while stack:
            prefix, node = stack.pop()
            if node.count:
                yield prefix
            stack.extend((prefix + c, child) for c, child in sorted(node.children.items(), reverse=True))

    def __len__(self):
        return sum(1 for _ in self)

    def items(self, prefix=""):
        node = self.find(prefix)
        yield from ((prefix + rest, self.find(prefix + rest).count) for rest in node) if node else ()

    def complete(self, prefix, n=3):
        return [w for w, _ in heapq.nsmallest(n, self.items(prefix), key=lambda item: (-item[1], item[0]))]

    def match(self, pattern):
        def search(node, i, path):
            if i == len(pattern):
                if node.count:
                    yield path
            elif pattern[i] == "*":
                yield from search(node, i + 1, path)
                for c, child in node.children.items():
                    yield from search(child, i, path + c)
            elif pattern[i] in ".?":
                for c, child in node.children.items():
                    yield from search(child, i + 1, path + c)
            elif (child := node.children.get(pattern[i])):
                yield from search(child, i + 1, path + pattern[i])
        return sorted(set(search(self, 0, "")))

    def remove(self, word):
        if not word:
            if not self.count:
                raise KeyError
            self.count = 0
        else:
            try:
                child = self.children[word[0]]
                child.remove(word[1:])
            except KeyError:
                raise KeyError(word) from None
            if not child.count and not child.children:
                del self.children[word[0]]

    def near(self, word, limit):
        results, first = [], range(len(word) + 1)

        def walk(node, letter, previous, path):
            row = [previous[0] + 1]
            for i, c in enumerate(word, 1):
                row.append(min(row[i - 1] + 1, previous[i] + 1, previous[i - 1] + (c != letter)))
            if row[-1] <= limit and node.count:
                results.append((row[-1], -node.count, path))
            if min(row) <= limit:
                for c, child in node.children.items():
                    walk(child, c, row, path + c)

        for c, child in self.children.items():
            walk(child, c, first, c)
        return [(w, d) for d, _, w in sorted(results)]

    def levels(self):
        queue, sizes = deque([(self, 0)]), []
        while queue:
            node, depth = queue.popleft()
            if depth == len(sizes):
                sizes.append(0)
            sizes[depth] += 1
            queue.extend((child, depth + 1) for child in node.children.values())
        return sizes


text = "the cat sat on the mat the catalog of cats and the caterpillar that cat chased then they thanked them there"
t = Trie(text.split())
print(len(t), list(t)[:6], "cat" in t, "ca" in t, "" in t, t.find("thx"))
print(t.complete("th"), t.complete("cat", 5), t.complete("zzz"), list(t.items("cat")))
print(t.match("c?t"), t.match("th*"), t.match("*at"), t.match("*a*a*"), t.match("..."), t.match("*")== list(t))
print(t.near("cot", 1), t.near("thay", 2), t.near("caterpiler", 2), t.near("", 2))
print(t.levels())
t.remove("cats")
t.remove("cat")
for gone in ("cat", "xyz", "ca"):
    try:
        t.remove(gone)
    except KeyError as error:
        print("KeyError", error, error.__cause__)
print(t.complete("cat"), len(t), t.levels() == Trie(list(t)).levels())
u = Trie()
u.add("naïve", 2)
u.add("日本語")
u.add("日本")
print(list(u), u.match("日本*"), u.near("naive", 1), [hasattr(u, "__dict__"), Trie.__slots__])
