from itertools import groupby

print([(k, list(g)) for k, g in groupby('AAAABBBCCDAABBB')])
print([k for k, g in groupby('AAAABBBCCDAABBB')], [len(list(g)) for k, g in groupby([1, 1, 2, 3, 3, 3])])
data = [('fruit', 'apple'), ('fruit', 'pear'), ('veg', 'leek'), ('fruit', 'fig')]
for key, group in groupby(sorted(data), key=lambda p: p[0]):
    print(key, [name for _, name in group])
g = groupby([1, 1, 2, 2, 3], key=lambda x: x % 2)
k1, first = next(g)
print(k1, next(first))
k2, second = next(g)
print(k2, list(first), list(second))
print(list(groupby([])))
print([(k, sum(1 for _ in v)) for k, v in groupby(range(20), lambda n: n // 7)])
nan = float('nan')
print(len(list(groupby([nan, nan, 1, 1.0, True]))))
try:
    list(groupby([1, 2], key=1))
except TypeError as e:
    print(e)


def runs(text):
    return ''.join(f"{len(list(group))}{char}" for char, group in groupby(text))


print(runs('aaabbc'), runs(''), runs('abc'))
words = ['apple', 'avocado', 'banana', 'blueberry', 'cherry']
print({letter: list(ws) for letter, ws in groupby(words, key=lambda w: w[0])})
