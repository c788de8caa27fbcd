from itertools import count, cycle, repeat, islice, takewhile

print(list(islice(count(10), 5)), list(islice(count(2.5, 0.5), 4)), list(islice(count(5, -2), 4)))
print(count(3), count(1, 2), count(1.5, 0.5), count(step=3), repeat('x'), repeat(1, 3))
c = count(2**63 - 2)
print([next(c) for _ in range(4)])
print(list(islice(cycle('abc'), 8)), list(cycle([])), list(repeat(7, 3)), list(repeat(1, -5)))
print(list(zip(count(), 'abc')), sum(takewhile(lambda x: x < 100, (n * n for n in count()))))
r = repeat('y', 4)
next(r)
print(r, r.__length_hint__(), list(map(pow, range(5), repeat(2))))
for bad in (lambda: count('a'), lambda: repeat(), lambda: repeat(1, 'a'), lambda: cycle(3), lambda: cycle()):
    try:
        bad()
    except TypeError as e:
        print(e)
a = count(1, 3)
print(next(a), next(a), a)
it = cycle(iter([1, 2]))
print([next(it) for _ in range(5)])
