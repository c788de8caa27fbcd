"""Module globals as hot counters: ints that grow, become floats, lists and are deleted."""

hits = 0
log = []
ratio = 1
names = {}


def hit(n):
    global hits
    for _ in range(n):
        hits += 1
    return hits


def scale(by):
    global ratio
    ratio = ratio * by
    return ratio


def record(x):
    log.append(x)
    names[len(log)] = x
    return len(log)


print(hit(10), hit(5), hits)
hits = 2 ** 63 - 3
print(hit(5))
hits = 0.5
print(hit(2))
hits = True
print(hit(2))
print([scale(b) for b in (2, 3, 2 ** 62, 0.5, 1j)])
print([record(v) for v in ("a", 1, None)], log, names)
log = (1, 2)
try:
    record("x")
except AttributeError as e:
    print(e)
log = []
print(record("fresh"), log, names)
del hits
try:
    hit(1)
except NameError as e:
    print(e)
hits = "text"
try:
    hit(1)
except TypeError as e:
    print(e)


def define():
    global defined_later
    defined_later = [1, 2, 3]


try:
    defined_later
except NameError as e:
    print(e)
define()
print(defined_later, sum(defined_later))
i = 0
while i < 3:
    i = i + 1
    if i == 2:
        i = i + 0.5
print(i)
total = 0
for total in range(3):
    pass
print(total)
a = b = 2 ** 62
a += b
b -= 2 ** 63
print(a, b, a + b)


class Config:
    level = 1


def level():
    return Config.level * 2


print(level())
Config.level = "ab"
print(level())
Config.level = 2 ** 62
print(level())
del Config.level
try:
    level()
except AttributeError as e:
    print(e)
