"""Sorting records by several keys."""


class Record:
    def __init__(self, name, age, score):
        self.name, self.age, self.score = name, age, score


def make(n):
    records = []
    seed = 2024
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        age = seed // 65536 % 80
        seed = (seed * 1103515245 + 12345) % 2147483648
        score = seed / 2147483648.0
        records.append(Record("name%d" % (seed // 65536 % 1000), age, score))
    return records


def main():
    records = make(200000)
    check = 0
    for _ in range(2):
        by_age = sorted(records, key=lambda r: r.age)
        by_name = sorted(by_age, key=lambda r: (r.name, -r.age))
        by_score = sorted(by_name, key=lambda r: r.score, reverse=True)
        check += by_age[1000].age + len(by_name[5000].name) + by_score[10].age
    numbers = sorted(int(r.score * 1000000) for r in records)
    print(check, by_name[777].name, by_name[777].age, "%.6f" % by_score[3].score, numbers[100], numbers[-100])


if __name__ == "__main__":
    main()
