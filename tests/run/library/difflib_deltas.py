"""difflib: ratios, opcodes, unified and context diffs, ndiff with hints, restore, close matches, junk, HTML, three-way merge on top."""
import difflib
from difflib import Differ, SequenceMatcher, context_diff, get_close_matches, ndiff, restore, unified_diff

a = "one\ntwo\nthree\nfour\nfive\n".splitlines(True)
b = "ore\ntree\nfour\nfive\nsix\n".splitlines(True)
s = SequenceMatcher(None, a, b)
print(s.get_opcodes(), s.get_matching_blocks(), round(s.ratio(), 4), s.quick_ratio() >= s.ratio(), list(s.get_grouped_opcodes(1)))
print("".join(unified_diff(a, b, "old", "new", "d1", "d2", n=1)), "".join(context_diff(a, b, n=0)), sep="\n")
delta = list(ndiff(a, b))
print("".join(delta), "".join(restore(delta, 1)) == "".join(a), "".join(restore(delta, 2)) == "".join(b))
print("".join(Differ().compare(["  1. Beautiful is\tbetter\n", "same\n"], ["  1. Beautiful  is better\n", "same\n", "new\n"])))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("wheel", ["will", "heel"], n=1, cutoff=0.5), get_close_matches("x", []), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_LINE_JUNK("#\n"))
j = SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(j.ratio(), 3), j.find_longest_match(0, 7, 0, 7), j.bjunk, [tuple(m) for m in j.get_matching_blocks()], SequenceMatcher(None, "x" * 300, "x" * 300).bpopular, SequenceMatcher(None, "x" * 300, "x" * 300, autojunk=False).ratio())
m = SequenceMatcher()
m.set_seq2("abxcd")
print([(w, round((m.set_seq1(w) or m).ratio(), 2)) for w in ("abcd", "xabcd", "", "dcba")])
table = difflib.HtmlDiff(wrapcolumn=20).make_table(["a", "b" * 30], ["a", "c"], context=True, numlines=1)
print(table.count("<tr>"), "diff_chg" in table or "diff_sub" in table, list(unified_diff([], [])), list(unified_diff(["x"], ["y"], lineterm="")), list(difflib.diff_bytes(unified_diff, [b"\xff"], [b"a"], lineterm=b"")))
for call in (lambda: get_close_matches("a", ["b"], n=0), lambda: get_close_matches("a", ["b"], cutoff=2), lambda: list(restore(["  x"], 3)), lambda: list(difflib.diff_bytes(unified_diff, ["s"], [b"a"])), lambda: SequenceMatcher(None, [[1]], [[2]]).ratio()):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def merge(base, ours, theirs):
    edits = sorted((i1, i2, who, new[j1:j2]) for who, new in (("o", ours), ("t", theirs)) for tag, i1, i2, j1, j2 in SequenceMatcher(None, base, new).get_opcodes() if tag != "equal")
    out, at = [], 0
    for i1, i2, who, text in edits:
        if i1 < at:
            out.append(f"CONFLICT {who}:{''.join(text)}")
            continue
        out += base[at:i1] + text
        at = i2
    return out + base[at:]


print(merge(list("abcdef"), list("aXcdef"), list("abcdYf")), merge(list("abc"), list("aXc"), list("aYc")))
