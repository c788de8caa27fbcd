"""Loops that read lists while they append to another one, which may be the same."""


def sums(values, out):
    for i in range(len(values)):
        out.append(values[i] + values[i - 1])
    return out


def fibonacci(n):
    out = [0, 1]
    for i in range(n):
        out.append(out[i] + out[i + 1])
    return out


def letters(text, values, out):
    for i in range(len(text)):
        if text[i] == "a":
            out.append(max(values[i], i, 3))
        elif text[i] > "c":
            out.append(min(values[i], ord(text[i])))
        else:
            out.append(len(text))
    return out


def replaced(values, n):
    other = [7]
    for i in range(n):
        other.append(values[i])
        if i == 2:
            other = values
    return values, other


def kinds(values, out):
    for i in range(3):
        out.append(values[i])
    return out


def grown(values, limit):
    """Ends because the list that it reads is the one that it appends to."""
    i = 0
    same = values
    for i in range(limit):
        if values[i] > 50:
            break
        same.append(values[i] * 2)
    return i, values


print(sums([1, 2, 3], []), sums([1.5, 2.5], [9.0]), sums([1, 2, 3], ["a"]))
items = [1, 2, 3]
print(sums(items, items))
print(fibonacci(15), fibonacci(95)[-1])
print(letters("abcdé", [5, 1, 2, 3, 4000], []), letters("", [], [1]))
try:
    letters("abcde", [5, 1], [])
except IndexError as error:
    print(error)
print(replaced([1, 2, 3, 4], 4))
print(kinds([1, 2, 3], [0.5]), kinds([True, False, True], [1]), kinds(["x", 2, None], []))
print(grown([1, 3], 100))
numbers = [1]
print(kinds([2 ** 62, 2 ** 63, 5], numbers), numbers)
