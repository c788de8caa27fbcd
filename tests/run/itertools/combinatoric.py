from itertools import combinations, combinations_with_replacement, permutations, product

print(list(product('ab', [1, 2])), list(product()), list(product([1, 2], repeat=2)), list(product([], [1])))
print(list(permutations('abc')), list(permutations('abc', 2)), list(permutations([1, 2], 3)), list(permutations([], 0)))
print(list(combinations('abcd', 2)), list(combinations([1, 2, 3], 0)), list(combinations([1], 2)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement([], 1)))
print(sum(1 for _ in product(range(10), repeat=3)), sum(1 for _ in permutations(range(7))), sum(1 for _ in combinations(range(12), 5)))
for call in (lambda: product([1], repeat=-1), lambda: product(1), lambda: permutations([1], -1),
             lambda: permutations([1], 'a'), lambda: combinations([1], -1), lambda: combinations([1]),
             lambda: combinations_with_replacement([1], -2), lambda: product([1], r=1)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
digits = [int(''.join(p)) for p in permutations('1234', 3) if int(''.join(p)) % 7 == 0]
print(digits)
print([c for c in combinations(range(1, 10), 3) if sum(c) == 15])
send = next(p for p in permutations(range(10), 4) if p[0] * 1000 + p[1] * 100 + p[2] * 10 + p[3] == 9567)
print(send)


class Pools:
    def __iter__(self):
        return iter('xy')


print(list(product(Pools(), repeat=2)))
