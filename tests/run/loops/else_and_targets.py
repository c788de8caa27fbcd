"""for and while with else, targets of every kind, changed sequences, nested breaks and continues."""
def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            result = "at %d" % i
            break
    else:
        result = "absent"
    return result


print(find("abc", "b"), find("abc", "z"), find([], 1))
n = 10
while n > 5:
    n -= 3
    if n == 100:
        break
else:
    print("while else", n)
while True:
    break
else:
    print("never")
for x in []:
    pass
else:
    print("empty else")
l, d = [0, 0], {}
for l[0] in range(3):
    pass
for d["k"], (a, *b) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(d, a, b, end="; ")
print(l)
for i in range(3):
    for j in range(3):
        if j == i:
            break
        if i == 2 and j == 1:
            continue
        print(i, j, end=" ")
    else:
        print("no break", i)
        continue
    print("broke", i, end=" ")
    if i == 1:
        continue
print()
items = [1, 2, 3, 4]
for x in items:
    if x % 2:
        items.remove(x)
print(items)
grow = [1]
for x in grow:
    if len(grow) < 5:
        grow.append(x * 2)
print(grow, x)
for i in range(5):
    i += 10
print(i)
for i in range(0):
    pass
print(i)
for s in ("for x in 5: pass", "for a, b in [1]: pass", "for a, b in ['abc']: pass", "while undefined_thing: pass", "for f() in []: pass", "for x in [1]:\n    del x\nprint(x)"):
    try:
        exec(s, {})
    except (TypeError, ValueError, NameError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" (")[0])


def gen_loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield "f%d" % i
    else:
        yield "else"


print(list(gen_loop()), [i for i in range(3) for i in range(i)])
total = 0
for a in range(1, 30):
    for b in range(a, 30):
        c2 = a * a + b * b
        c = int(c2**0.5)
        if c * c == c2 and c < 30:
            total += c
            if a == 20:
                break
print(total)
