# Dicts, sets, slices, text and built-in methods in functions whose types settle, and what does not fit them.
import builtins


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def tally(numbers):
    seen = {}
    for n in numbers:
        if n in seen:
            seen[n] += 1
        else:
            seen[n] = 1
    return seen


def lookup(d, k):
    try:
        return d[k]
    except KeyError as e:
        return ("missing", e.args)


def member(s, x):
    return x in s, x not in s


class Bad:
    def __eq__(self, other):
        raise ValueError("no comparison")

    def __hash__(self):
        return hash("bad")


class Default(dict):
    def __missing__(self, key):
        return "default " + str(key)


def dicts():
    print(count(["a", "b", "a", "ab" * 3, "ababab"]), count([1, 2, 1, -1, -2, 2**61 - 1, 0, 2**61, 2**70, 2**70]))
    print(tally([5, 3, 5, 1]), tally([1, True, 1.0, 2.0, 2]), tally(range(20))[7])
    big = {}
    for i in range(1000):
        big[i * 7919 % 1009] = i
    big[3.0] = "float"
    big[True] = "bool"
    print(len(big), big[3], big[1], big.get(5000), big.get(5000, -1), 3 in big, 5000 in big, 1008 in big)
    print(lookup({"a": 1}, "a"), lookup({"a": 1}, "b"), lookup({1: 2}, 1), lookup({1: 2}, 9), lookup({}, ""))
    print(lookup(Default(a=1), "zz"), lookup({(1, 2): 3}, (1, 2)), lookup({None: 1}, None))
    print(member({1, 2}, 1), member({"x": 1}, "x"), member("hello", "ell"), member("hello", "x"), member([1], 1))
    print(member({1: 0}, 1.0), member({"é", "b"}, "é"), member("añb", "ñ"), member("abc", ""), member({}, 1))
    for d, k in (({}, []), ({Bad(): 1}, "bad"), (set(), [1]), ("abc", 1), ({1}, {2}), ({frozenset([2])}, {2})):
        try:
            print(member(d, k))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    d = {Bad(): 1}
    for key in ("bad", "good"):
        try:
            print(d.get(key, "none"), key in d)
            d[key] = 2
            print(len(d))
        except ValueError as e:
            print(e)


def head(text, n):
    return text[:n], text[n:], text[-n:], text[1:n], text[n:2], text[:], text[: -1]


def slices():
    print(head("hello world", 4), head("", 3), head("añb€", 2), head("x", 0), head("abc", -5))
    print(head([1, 2, 3, 4, 5], 2), head([], 1), head([True, False], 1), head(["a", None], 2**40))
    print(head((1, 2, 3), 1), head(b"bytes", 2), head(range(9), 3))
    text = "abc"
    print(text[None:None], text[::2], text[::-1], text[0:2:1], text[True:])
    try:
        print(text["a":])
    except TypeError as e:
        print(e)


def classify(text):
    commas = ones = empty = same = 0
    last = ""
    for c in text:
        if c == ",":
            commas += 1
        if "1" == c:
            ones += 1
        if c != "":
            empty += 1
        if c == last:
            same += 1
        last = c
    return commas, ones, empty, same


def texts():
    print(classify("1,1,,11é€€é𝔸𝔸"))
    parts = []
    for i in range(120, 135):
        parts.append(chr(i) + str(i) + repr(str(i)) + str(i / 2) + str(i > 125) + str([i]) + repr(None))
    print("|".join(parts))
    word = "Hello"
    print(word.upper(), word.lower(), word.replace("l", "L"), word.find("l"), word.startswith("He"), word.split("l"))
    print(word.center(11, "*"), "a,b,c".split(","), "x".join(["1", "2"]), "%s!" % word, word.encode(), word.count("l"))
    for bad in (lambda: word.upper(1), lambda: word.replace("a"), lambda: word.nothing(), lambda: chr(-1),
                lambda: "".join([1]), lambda: word.split(sep=1), lambda: str(b"a", "utf-8", "strict", 4)):
        try:
            print(bad())
        except (TypeError, AttributeError, ValueError) as e:
            print(type(e).__name__, e)
    print(word.split(sep="l", maxsplit=1), [w.strip() for w in " a , b ".split(",")])
    grown = ""
    for i in range(300):
        grown += str(i % 10)
        kept = grown
        grown += ","
    print(len(grown), kept[-5:], grown[-5:], grown.count(","), grown[100] == ",", grown[101] == ",")


class Shout(str):
    def upper(self):
        return "mine " + str.upper(self)

    def __str__(self):
        return "str of Shout"


def upper_all(words):
    return [w.upper() for w in words]


def others():
    print(upper_all(["a", "b"]), upper_all([Shout("a"), "b"]), str(Shout("x")), repr(Shout("x")))
    numbers = [3, 1, 2]
    print(sum(numbers), max(numbers), sorted(numbers), list(reversed(numbers)), len(numbers), any(numbers), tuple(numbers))
    numbers.insert(1, 9)
    numbers.extend([4])
    print(numbers.index(9), numbers.count(3), numbers.pop(0), numbers.copy(), numbers)
    s = {1, 2}
    s.add(3)
    s.discard(1)
    print(s, s.union({9}), len(s), bool(s), {}.keys(), {1: 2}.items(), list({1: 2}.values()))


def text_of(x):
    return str(x)


def replaced():
    print(text_of(5), text_of("s"))
    original = builtins.str
    builtins.str = lambda x: "replaced"
    try:
        print(text_of(5))
    finally:
        builtins.str = original
    print(text_of(6))


dicts()
slices()
texts()
others()
replaced()
