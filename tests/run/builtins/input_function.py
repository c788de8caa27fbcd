"""input() with and without prompt until the end of input."""

name = input()
print("hello", name)
number = int(input("number? "))
print(number * 2)
print(repr(input()), repr(input("prompt>")))
lines = []
while True:
    try:
        lines.append(input())
    except EOFError as e:
        print(type(e).__name__, e)
        break
print(lines, len(lines))
try:
    input("again? ")
except EOFError:
    print("still at the end")
total = 0
for line in lines:
    try:
        total += float(line)
    except ValueError as e:
        print(e)
print(total)
