def show(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: sorted([1, 'a']))
show(lambda: sorted([1, None, 2]))
show(lambda: [3, 1].sort(lambda x: x))
show(lambda: sorted([1], foo=1))
show(lambda: sorted())
show(lambda: sorted(1))
show(lambda: sorted([1, 2], key=5))
show(lambda: sorted([1, 2], reverse='x'))
show(lambda: sorted([2, 1], reverse=1))
show(lambda: sorted([{}, {}]))
show(lambda: sorted([1j, 2j]))
l = [3, 2, 1]


def key(x):
    l.append(x)
    return x


show(lambda: l.sort(key=key))
print(l)
l = [5, 4, 3]


def peek(x):
    print(len(l), end=' ')
    return x


l.sort(key=peek)
print(l)


class Bad:
    def __lt__(self, other):
        raise ValueError('no order')


show(lambda: sorted([Bad(), Bad()]))
x = [3, 1, 2]


def fails(v):
    if v == 2:
        raise KeyError(v)
    return v


show(lambda: x.sort(key=fails))
print(x)
words = 'The quick brown fox Jumps over the lazy dog'.split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), min(words, key=len), max(words, key=lambda w: w[-1]))
print(sorted(sorted(words), key=len))
nums = [5, 3, 8, 1]
copy = nums[:]
nums.sort()
nums.reverse()
print(nums, copy, sorted(copy, key=lambda n: -n), list(reversed(copy)))
matrix = [[3, 1], [2, 2], [1, 3]]
matrix.sort(key=sum)
print(matrix, sorted(matrix, key=lambda r: r[1]))
