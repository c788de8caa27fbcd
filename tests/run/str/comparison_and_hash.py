"""Comparing and hashing of str across widths, subclasses with other types, and what cannot be compared."""
words = ["a", "A", "aa", "", "é", "日", "😀", "\ud7ff", "\uffff", "\U00010000", "ab", "b", "Z", "z"]
print([ascii(w) for w in sorted(words)])
print("a" < "b" <= "b" < "c", "a" < "é" < "日" < "😀", "" < "a", "abc" < "abd", "abc" < "abcd", "\uffff" < "\U00010000", max(words), min(words, key=len) == "")


class Loud(str):
    def __eq__(self, other):
        return str.lower(self) == str.lower(other) if isinstance(other, str) else NotImplemented

    def __hash__(self):
        return hash(str.lower(self))


a, b = Loud("ABC"), "abc"
print(a == b, b == a, a != b, {a: 1}.get("abc"), {"abc": 2}.get(Loud("abc")), a in ["x", "abc"], "abc" in [a], hash(a) == hash(b))
for left, right in (("a", 1), ("a", b"a"), ("a", None), ("a", ["a"]), ("a", 1.5)):
    print(left == right, left != right, end=" ")
    for op in ("<", "<=", ">", ">="):
        try:
            eval("left %s right" % op)
        except TypeError as error:
            print(error, end="; ")
    print()
print(hash("a") == hash("".join(["a"])), hash("") == hash(str()), len({"é", "e\u0301"}), "é" == "e\u0301", "ab" is "a" "b", sorted({"b", "a"}), "x" in {"x"}, "a".__lt__(1), "a".__eq__(1), "a".__ne__("b"))
