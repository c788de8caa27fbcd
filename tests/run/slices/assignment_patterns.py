"""Slice assignment and deletion in algorithms."""


def rotate(items, k):
    k %= len(items) or 1
    items[:] = items[-k:] + items[:-k]
    return items


def remove_every(items, n):
    del items[n - 1 :: n]
    return items


def interleave(a, b):
    out = [None] * (len(a) + len(b))
    out[::2] = a
    out[1::2] = b
    return out


def josephus(n, k):
    people, order = list(range(1, n + 1)), []
    while people:
        k0 = (k - 1) % len(people)
        order.append(people[k0])
        people[:] = people[k0 + 1 :] + people[:k0]
    return order


def replace_sub(items, old, new):
    i = 0
    while i <= len(items) - len(old):
        if items[i : i + len(old)] == old:
            items[i : i + len(old)] = new
            i += len(new)
        else:
            i += 1
    return items


def chunks(items, n):
    return [items[i : i + n] for i in range(0, len(items), n)]


print(rotate([1, 2, 3, 4, 5], 2), rotate(list("abc"), -1), rotate([], 3), rotate([1], 10))
print(remove_every(list(range(1, 11)), 3), remove_every(list("abcdef"), 2), interleave([1, 2, 3], "ab"), interleave([], []))
print(josephus(7, 3), josephus(5, 2), josephus(1, 9), replace_sub([1, 2, 3, 1, 2], [1, 2], ["x"]), replace_sub(list("aaaa"), ["a"], ["b", "c"]), replace_sub([1, 1, 1], [1, 1], []))
print(chunks([1, 2, 3, 4, 5], 2), chunks("abcdefg", 3), chunks((), 2), chunks(b"wxyz", 3), chunks(range(5), 2))
try:
    interleave([1], [1, 2, 3])
except ValueError as e:
    print(e)
lst = list(range(5))
alias = lst
lst[1:3] = lst
print(lst, alias is lst)
lst[:0] = lst[-2:]
lst[len(lst):] = (n * n for n in range(3))
lst[2:-2] = []
print(lst, lst[:], lst[::-1][1:3], lst[-2:][0])
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[::-1] for row in matrix[::-1]], [row[1:] for row in matrix[1:]], [matrix[i][i] for i in range(3)], [row[:i] + row[i + 1 :] for i, row in enumerate(matrix)])
matrix[1][:] = [0] * 3
matrix[0][1:2] = ["a", "b"]
print(matrix, sum(matrix, [])[::3])
text = "hello world"
print(text[:5][::-1] + text[5:], text[-5:] + text[:5], text[::2] + text[1::2], "".join(text[i : i + 2][::-1] for i in range(0, len(text), 2)), text[text.index("w") :], text[: text.find("zzz")])
