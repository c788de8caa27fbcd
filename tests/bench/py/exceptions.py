"""Raising and catching through a few frames."""


class Refused(Exception):
    def __init__(self, n):
        self.n = n


def check(n):
    if n % 3 == 0:
        raise Refused(n)
    if n % 7 == 0:
        raise ValueError("seven")
    return n


def middle(n):
    try:
        return check(n) + 1
    finally:
        pass


def outer(n):
    return middle(n) * 2


def main():
    good = refused = seven = 0
    for i in range(2500000):
        try:
            good += outer(i)
        except Refused as e:
            refused += e.n
        except ValueError:
            seven += 1
    print(good, refused, seven)


if __name__ == "__main__":
    main()
