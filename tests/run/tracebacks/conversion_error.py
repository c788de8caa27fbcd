"""int() of a text that is no number, in the middle of a pipeline of calls."""


def parse(line):
    return [int(field, 10) for field in line.split(",")]


def total(lines):
    return sum(sum(parse(line)) for line in lines)


print(total(["1,2", "3"]))
print("total:", total(["1,2", "3,four", "5"]))
