"""Roman numerals both ways, with validation."""

VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not isinstance(n, int):
        raise TypeError(f"expected int, got {type(n).__name__}")
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = []
    for value, letters in VALUES:
        count, n = divmod(n, value)
        out.append(letters * count)
    return "".join(out)


def from_roman(text):
    total, rest = 0, text
    for value, letters in VALUES:
        while rest.startswith(letters):
            total += value
            rest = rest[len(letters) :]
    if rest or not text or to_roman(total) != text:
        raise ValueError(f"not a roman numeral: {text!r}")
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)), max((to_roman(n) for n in range(1, 4000)), key=len))
for bad in (0, 4000, -1, 2.5, "X", None):
    try:
        to_roman(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for bad in ("IIII", "IC", "", "ABC", "VV", "iv", "XM"):
    try:
        print(from_roman(bad))
    except ValueError as e:
        print(e)
