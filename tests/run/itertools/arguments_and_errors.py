"""Arguments of the functions of itertools: keywords, counts, wrong types, and iterators that fail midway."""
import itertools as it


def failing(n):
    for i in range(n):
        yield i
    raise ValueError("source failed")


cases = """it.accumulate([1, 2], lambda a, b: a * b, initial=5)|it.accumulate([])|it.accumulate([], initial=1)|it.accumulate([1], func=None)|it.chain(1)|it.chain([1], 2)|it.chain.from_iterable([[1], [2]])
it.chain.from_iterable(5)|it.chain.from_iterable([1])|it.combinations([1, 2, 3], r=2)|it.combinations([1], -1)|it.combinations([1], "a")|it.combinations([1])|it.combinations_with_replacement("ab", 2)
it.compress("abc", [1, 0, 1])|it.compress(data="abc", selectors=(0, 1))|it.compress(5, 5)|it.count(1, 2, 3)|it.count("a")|it.count(step="x")|it.cycle(5)|it.dropwhile(None, [0, 1])|it.dropwhile(1)
it.filterfalse(None, [0, 1, "", 2])|it.filterfalse(lambda x: x > 1, [1, 2])|it.groupby([1, 1, 2], key=lambda x: -x)|it.groupby()|it.groupby(5)|it.islice([1, 2, 3], 2)|it.islice([1, 2, 3, 4], 1, None, 2)
it.islice([1], -1)|it.islice([1], 0, -1)|it.islice([1], 0, 1, 0)|it.islice([1], "a")|it.islice([1])|it.islice([1], None)|it.islice([1], 1, 2, 3, 4)|it.pairwise("abcd")|it.pairwise(5)|it.permutations("abc", 2)
it.permutations("abc", None)|it.permutations("ab", 3)|it.permutations("ab", -1)|it.permutations("ab", "x")|it.product("ab", repeat=2)|it.product("ab", repeat=-1)|it.product("ab", repeat="x")|it.product()|it.product(5)
it.product("ab", times=2)|it.repeat(5, 3)|it.repeat(5, times=2)|it.repeat(5, -1)|it.repeat(5, "x")|it.repeat()|it.starmap(max, [(1, 2), [3, 4]])|it.starmap(max, [1])|it.starmap(None, [(1,)])|it.takewhile(bool, [1, 2, 0, 3])
it.tee([1, 2], 3)|it.tee([1], -1)|it.tee(5)|it.zip_longest("ab", "c", fillvalue="-")|it.zip_longest("ab", 5)|it.zip_longest("a", fill=1)|it.zip_longest()|it.chain(failing(2))|it.accumulate(failing(3))|it.islice(failing(1), 5)|it.pairwise(failing(2))|it.zip_longest("abc", failing(1))""".replace("\n", "|").split("|")
for text in cases:
    try:
        value = eval(text)
        got = []
        try:
            for item in value:
                got.append(item if not text.startswith("it.groupby") else (item[0], list(item[1])))
        except Exception as error:
            got.append("%s: %s" % (type(error).__name__, error))
        print(text, "=", got if not text.startswith("it.tee") else [list(x) for x in value])
    except Exception as error:
        print(text, "->", type(error).__name__, error)
