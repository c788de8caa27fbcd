"""Slices without bounds in loops over ranges."""


def halves(text, n):
    out = []
    for i in range(n):
        part = text[:i]
        rest = text[i:]
        out.append((part, rest))
    return out


def copies(values, n):
    total = 0.0
    for i in range(n):
        values = values[:]
        total += i * 0.5
    return total, values


print(halves("abc", 4))
print(copies([1, 2], 20))
