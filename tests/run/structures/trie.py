"""A trie of nested dicts: insert, prefix search, longest prefix, delete."""


class Trie:
    END = object()

    def __init__(self, words=()):
        self.root = {}
        self.count = 0
        for word in words:
            self.add(word)

    def add(self, word, value=True):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        if Trie.END not in node:
            self.count += 1
        node[Trie.END] = value

    def walk(self, prefix):
        node = self.root
        for c in prefix:
            if c not in node:
                return None
            node = node[c]
        return node

    def __contains__(self, word):
        node = self.walk(word)
        return node is not None and Trie.END in node

    def complete(self, prefix):
        node = self.walk(prefix)
        todo = [(prefix, node)] if node is not None else []
        found = []
        while todo:
            word, node = todo.pop()
            for c, child in node.items():
                if c is Trie.END:
                    found.append(word)
                else:
                    todo.append((word + c, child))
        return sorted(found)

    def longest_prefix(self, text):
        node, best = self.root, ""
        for i, c in enumerate(text):
            if c not in node:
                break
            node = node[c]
            if Trie.END in node:
                best = text[: i + 1]
        return best

    def remove(self, word):
        path, node = [], self.root
        for c in word:
            path.append((node, c))
            node = node[c]
        del node[Trie.END]
        self.count -= 1
        for parent, c in reversed(path):
            if parent[c]:
                break
            del parent[c]


t = Trie("car card care cart cat dog do été étage 日本 日本語".split())
print(t.count, "car" in t, "ca" in t, "日本語" in t, "" in t)
print(t.complete("car"), t.complete("d"), t.complete("é"), t.complete("zzz"), len(t.complete("")))
print(t.longest_prefix("cartography"), t.longest_prefix("日本語版"), repr(t.longest_prefix("xyz")))
t.remove("cart")
t.remove("cat")
print(t.complete("ca"), t.count, sorted(t.walk("ca")))
try:
    t.remove("nope")
except KeyError as e:
    print("KeyError", e)
try:
    t.remove("ca")
except KeyError as e:
    print(type(e).__name__)
