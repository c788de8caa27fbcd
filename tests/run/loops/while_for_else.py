"""else clauses of loops, break, continue, nesting."""


def search(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            print("found at", i, end=" ")
            break
    else:
        print("not found", end=" ")
        return -1
    return i


print(search([5, 6, 7], 6), search([], 1), search("abc", "z"))
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    print(n, end=" ")
else:
    print("while done")
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
print(n)
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print((i, j), end=" ")
    else:
        print("inner else never")
else:
    print("outer else")
for i in []:
    pass
else:
    print("empty else")
while False:
    pass
else:
    print("while false else")


def find_prime(limit):
    for n in range(limit, 1, -1):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                break
        else:
            return n


print(find_prime(100), find_prime(30), find_prime(2))
for i in range(5):
    print(i, end=" ")
    i = 10
print(i)
total = count = 0
for x in [1, 2, 3], (4,), range(5, 7):
    for y in x:
        total += y
        count += 1
print(total, count)
i = 0
while i < 10:
    i += 1
    if i % 2:
        continue
    if i > 7:
        break
    print(i, end=",")
print(i)
def early():
    for i in range(10):
        while True:
            if i == 3:
                return i
            break
print(early())
