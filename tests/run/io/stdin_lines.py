"""Reading sys.stdin in several ways."""
import sys

print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline()))
first = next(sys.stdin)
print(repr(first))
numbers = []
for line in sys.stdin:
    line = line.strip()
    if line == "end":
        break
    if line:
        numbers.append([int(x) for x in line.split()])
print(numbers, [sum(row) for row in numbers], list(zip(*numbers)))
rest = sys.stdin.read()
print(repr(rest), rest.split())
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin), sys.stdin.readlines())
