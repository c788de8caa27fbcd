"""Text for people: wrapping and shortening with every option, pretty printing of nested shapes with widths and depth, and differences of sequences."""
import dataclasses
import difflib
import pprint
import textwrap
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


TEXT = "The quick-brown fox   jumped over the lazy dog--twice. He said: \"well-known e-mail: a@b.org!\"  Then\tit ended.\n\nNew paragraph with a verylongwordthatdoesnotfit anywhere."
for options in ({}, {"width": 20}, {"width": 12, "break_long_words": False}, {"width": 20, "break_on_hyphens": False}, {"width": 24, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 30, "expand_tabs": False, "replace_whitespace": False}, {"width": 30, "drop_whitespace": False}, {"width": 40, "fix_sentence_endings": True}, {"width": 25, "max_lines": 2, "placeholder": " [..]"}, {"width": 20, "tabsize": 2}):
    print(options, textwrap.wrap(TEXT, **options))
attempt("width", lambda: textwrap.wrap("abc", 0))
attempt("placeholder", lambda: textwrap.wrap("hello world", 5, max_lines=1, placeholder="......"))
attempt("indent", lambda: textwrap.wrap("a b", 2, initial_indent="> "))
print(textwrap.shorten("  Hello   wide world! ", 12), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello world", 10, placeholder="…"), repr(textwrap.shorten("abc", 2, placeholder="")), repr(textwrap.fill("a b c d", 3)), textwrap.wrap(""), textwrap.wrap("   "))
print(repr(textwrap.dedent("   a\n     b\n\n   c\n")), repr(textwrap.dedent("\ta\n  b\n")), repr(textwrap.dedent("  a\n \n  b")), repr(textwrap.indent("a\n\n b\n", "> ")), repr(textwrap.indent("a\n\nb", "# ", lambda line: True)))


@dataclasses.dataclass
class Point:
    x: int
    label: str = "point"
    hidden: list = dataclasses.field(default_factory=list, repr=False)


data = {"name": "x" * 30, "list": list(range(40)), "nested": {"tuple": (1, (2, (3, (4,)))), "set": {3, 1, 2}, "frozen": frozenset("b"), "bytes": b"abc" * 20, "none": None}, "text": "words " * 20, 5: [], (1, 2): {}, "points": [Point(1), Point(2, "y" * 60)]}
pprint.pprint(data)
pprint.pprint(data, width=40, indent=2, depth=2)
pprint.pprint(data, compact=True, sort_dicts=False, width=100)
pprint.pprint([Counter("aab"), OrderedDict(a=1, b=[2] * 30), defaultdict(list, a=[1]), deque(range(30), 40), ChainMap({"a": 1}, {"b": 2}), UserDict(a=1), types.SimpleNamespace(a=1, b="x" * 80), types.MappingProxyType({"k": 1}), range(5), 10**40, -1.5, "it's", 'q"q\'', "line\nbreak " * 10, bytearray(b"z" * 70)], width=60)
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).split("=")[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable(object), pprint.saferepr({"b": 1, "a": [(), {}]}), pprint.pformat({1: 2, "a": 3}), pprint.pformat(123456789, underscore_numbers=True), pprint.pformat([[]] * 3, depth=1), pprint.pformat({}), pprint.pformat(()), pprint.pformat((1,)))
attempt("indent", lambda: pprint.PrettyPrinter(indent=-1))
attempt("width", lambda: pprint.PrettyPrinter(width=0))
attempt("depth", lambda: pprint.PrettyPrinter(depth=0))


class Redacting(pprint.PrettyPrinter):
    def format(self, value, context, maxlevels, level):
        if isinstance(value, str) and value.startswith("secret"):
            return "<hidden>", True, False
        return super().format(value, context, maxlevels, level)


Redacting(width=30).pprint({"key": "secret 1", "other": ["secret 2", "plain"] * 3})
a, b = "one\ntwo\nthree\nfour\n".splitlines(True), "zero\none\ntree\nfour\nfive\n".splitlines(True)
print("".join(difflib.ndiff(a, b)), "".join(difflib.unified_diff(a, b, "a.txt", "b.txt", n=1)), "".join(difflib.context_diff(a, b, "a", "b")), list(difflib.unified_diff(["x"], ["x"])), "".join(difflib.restore(difflib.ndiff(a, b), 2)) == "".join(b))
m = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 3), m.quick_ratio() >= m.ratio(), m.find_longest_match(), m.get_matching_blocks(), m.get_opcodes(), [len(g) for g in m.get_grouped_opcodes(1)])
print(difflib.SequenceMatcher(lambda x: x == " ", "ab cd", "abcd").ratio(), difflib.SequenceMatcher(None, [1, 2, 3], [2, 3, 4]).get_opcodes(), difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("wheel", ["well", "while", "wheels"], n=1, cutoff=0.5), list(difflib.Differ().compare(["ab c\n"], ["ab  d\n"])), difflib.IS_LINE_JUNK("  # \n"), difflib.IS_CHARACTER_JUNK("\t"))
attempt("cutoff", lambda: difflib.get_close_matches("a", ["b"], cutoff=2))
attempt("n", lambda: difflib.get_close_matches("a", ["b"], n=0))
attempt("unhashable", lambda: difflib.SequenceMatcher(None, [[1]], [[1]]).ratio())
