"""Variables shared with closures change type and value under running code."""


def maker():
    n = 1

    def grow():
        nonlocal n
        n = n * 2 ** 20
        return n

    def turn(value):
        nonlocal n
        n = value

    def read():
        return n + n

    return grow, turn, read


grow, turn, read = maker()
print([grow() for _ in range(5)], read())
turn("text")
print(read())
turn([1])
print(read())
turn(2.5)
print(read(), grow())


def loop_with_callback(n, callback):
    total = 0

    def change():
        nonlocal total
        total = total * 3

    for i in range(n):
        total += i
        callback(i, change)
    return total


print(loop_with_callback(5, lambda i, c: None), loop_with_callback(5, lambda i, c: c() if i % 2 else None), loop_with_callback(60, lambda i, c: c()))


def late():
    def show():
        return value * 2

    out = []
    for value in (1, "a", 2.5, 2 ** 63, [0]):
        out.append(show())
    return out


print(late())
counter = 0


def bump(by):
    global counter
    counter += by
    return counter


print([bump(2 ** 61) for _ in range(6)], bump(0.5), type(counter).__name__)
counter = "text"
try:
    bump(1)
except TypeError as e:
    print(e)
print(bump("!"))


def cells_in_loop():
    out = []
    for i in range(3):
        x = i * 2 ** 62

        def f(k=i):
            return x + k

        out.append(f())
    return out, f()


print(cells_in_loop())
