"""Every method of str with many receivers and arguments, errors and their messages included."""

texts = ["", "a", "abc", "Hello World", "  pad \t\n", "a,b,,c", "éàü", "ß", "ΑΣ", "日本語", "😀x", "ﬁne", "123", "١٢٣", "½",
         "a\tb\tc", "one\ntwo\r\nthree\x0bfour\u2028five", "it's", "+5", "-42", "İI", "ǆǅ", "aaa", "mississippi", "\u0345Σ",
         "é" * 3, "_id9", "9id", "\xa0", "\ud800"]


def attempt(f, *args, **kwargs):
    try:
        return ascii(f(*args, **kwargs))
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


for name in ("upper lower title capitalize swapcase casefold isalpha isalnum isascii isdecimal isdigit isnumeric isidentifier "
             "islower isupper istitle isspace isprintable splitlines split strip lstrip rstrip expandtabs").split():
    print(name, *[attempt(getattr(t, name)) for t in texts])

for name in "find rfind index rindex count startswith endswith partition rpartition removeprefix removesuffix split rsplit strip".split():
    for part in ["", "a", "ss", "é", "日", ",", " ", "World", "😀", 1, None, b"a"]:
        print(name, ascii(part), *[attempt(getattr(t, name), part) for t in texts[:24:2]])

for name in "find rfind index count startswith endswith".split():
    for start, end in [(0, 3), (1, None), (-2, 10), (5, 2), (None, -1), (100, 200), ("x", 1), (0, 1.5), (10 ** 30, 0)]:
        print(name, start, end, *[attempt(getattr(t, name), "s", start, end) for t in ["mississippi", "s", "", "éss日s"]])

for width in [0, 1, 5, 8, -3, True, "x", None, 2.0]:
    for name in "center ljust rjust zfill".split():
        print(name, width, *[attempt(getattr(t, name), width) for t in ["", "ab", "-7", "+x", "日本"]])
for fill in ["*", "é", "😀", "", "ab", 5, None, b"x"]:
    print(ascii(fill), *[attempt(getattr("ab", name), 7, fill) for name in "center ljust rjust".split()])

for old, new in [("a", "b"), ("a", ""), ("", "-"), ("ss", "S"), ("é", "e"), ("e", "é"), ("日", "😀"), ("aa", "aaaa"), (1, "a"), ("a", None)]:
    for count in [-1, 0, 1, 2, 100]:
        print(ascii(old), ascii(new), count, *[attempt(t.replace, old, new, count) for t in ["mississippi", "aaaa", "éeé", "日本", ""]])

for args in [(), (None,), (" ",), ("s", 1), (None, 1), ("s", 0), ("",), (1,), ("s", "x"), ("s", 1, 2)]:
    print(args, attempt("a s b  s c".split, *args), attempt("a s b  s c".rsplit, *args))
print(attempt("a b c".split, maxsplit=1), attempt("a b c".rsplit, sep=" ", maxsplit=1), attempt("a".split, limit=1))
for keep in (False, True, 1, 0, "x"):
    print(keep, attempt(texts[16].splitlines, keep), attempt(texts[16].splitlines, keepends=keep))
for size in (0, 1, 4, 8, -1, "x"):
    print(size, attempt("a\tbc\t\td\n\te".expandtabs, size), attempt("a\tb".expandtabs, tabsize=size))
for key in [0, -1, 2, 99, "x", 1.0, None, True, slice(1, 3), slice(None, None, -1), slice(5, 0, -2), slice(0, 3, 0), slice("a", 2)]:
    print(key, attempt("mississippi".__getitem__, key), attempt("日本語é".__getitem__, key))
for n in [0, 1, 3, -1, True, 1.5, "x", None]:
    print(n, attempt(lambda: "ab" * n), attempt(lambda: n * "é"))
for other in ["b", "", 1, None, b"x", [1]]:
    print(other, attempt(lambda: "a" + other), attempt(lambda: other in "abc"), attempt(lambda: "a" < other), attempt(lambda: "a" == other))
for items in [[], ["a"], ["a", "b"], ("é", "日", ""), "xyz", [1], ["a", None], 5, {"k": 1}, iter(["q", "r"])]:
    print(attempt("-".join, items), end=" ")
print()
for table in [{97: "b"}, {97: None}, {97: 0x1F600}, {97: 10 ** 9}, {97: -1}, {97: 1.5}, [1, 2], str.maketrans("abc", "xyz"), str.maketrans("a", "b", "c"), 5]:
    print(attempt("abcab".translate, table))
for args in [("ab", "c"), ("ab", 1), (1,), ({"ab": 1},), ({"a": 1, 5: 2},), ({1.5: 1},), ("a", "b", 1), ()]:
    print(attempt(str.maketrans, *args))
