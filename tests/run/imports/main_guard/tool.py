ran_as_main = __name__ == "__main__"


def compute(n):
    return sum(range(n))


def main():
    print("tool main", compute(10))


if __name__ == "__main__":
    print("never printed here")
    main()
