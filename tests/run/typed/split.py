# Variables that are assigned anew, with another type, for the rest of a block or of the function.


def words(text):
    text = text.strip()
    text = text.split(",")
    text = [t.upper() for t in text]
    text = len(text), text
    return text


def default(items=None, sep=","):
    items = items or [1, 2]
    sep = sep * 2
    items = sep.join(str(i) for i in items)
    return items


def loops(lines):
    total = 0
    for line in lines:
        line = line.strip()
        if not line:
            continue
        line = line.split()
        if line[0] == "stop":
            break
        line = [int(x) for x in line]
        total += sum(line)
    else:
        line = None
    return total, line


def handled(x):
    try:
        x = int(x)
        x = 10 // x
        x = [x]
    except ValueError:
        return "value", x
    except ZeroDivisionError:
        return "zero", x
    finally:
        print("finally", x)
    return x


def carried(n):
    x = 1
    while n:
        y = x
        x = str(y)
        x = len(x) + n
        n -= 1
    return x, y


def unset(flag):
    x = 1
    x = "s"
    if flag:
        del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def seen(a):
    a = a + 1
    before = dict(locals())
    a = str(a)
    b = a + "!"
    return before, sorted(locals().items(), key=lambda pair: pair[0])


def broken(values):
    for v in values:
        v = v * 2
        if v > 4:
            v = "big"
            break
        v = float(v)
    return v


def nested(values):
    out = []
    for row in values:
        row = [x + 1 for x in row]
        for x in row:
            x = x / 2
            out.append(x)
        row = tuple(row)
        out.append(row)
    return out, row, x


def produce(x):
    x = x + 1
    yield x
    x = "s%d" % x
    yield x
    x = [x]
    yield x


class Account:
    def __init__(self, amount):
        amount = float(amount)
        self.amount = amount
        amount = "%.2f" % amount
        self.text = amount


def failing(x):
    x = x + 1
    x = str(x)
    return int(x + "z")


for i in range(2):
    print(words(" a,b "), default(), default([3], "-"))
    print(loops(["1 2", "", "3"]), loops(["4", "stop", "5"]))
    for v in ("5", "x", "0", 2):
        print(handled(v))
    print(carried(3), unset(False), unset(True), seen(1))
    print(broken([1, 2]), broken([1, 5]), nested([[1, 2], [3]]))
    print(list(produce(1)), Account("3").text, Account(2).amount)
    try:
        failing(1)
    except ValueError as e:
        print(e)
