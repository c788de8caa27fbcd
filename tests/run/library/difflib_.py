import difflib

a = "one\ntwo\nthree\nfour\n".splitlines(keepends=True)
b = "ore\ntree\nthree\nfive\nfour\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(a, b, "before", "after", "t1", "t2")), "".join(difflib.context_diff(a, b, fromfile="x", tofile="y")))
print("".join(difflib.ndiff(a, b)))
s = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["a"]), difflib.get_close_matches("aple", ["apple", "maple"], n=1, cutoff=0.5))
print(list(difflib.restore(difflib.ndiff(a, b), 1)) == a, difflib.SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(list(difflib.Differ().compare(["a\n"], ["b\n", "a\n"])), list(difflib.unified_diff(["a"], ["a"])), list(difflib.unified_diff("abc", "abd", lineterm="", n=1)))
print([list(g) for g in s.get_grouped_opcodes(1)])
html = difflib.HtmlDiff().make_table(["a", "b"], ["a", "c"])
print(len(html), "diff_chg" in html)
