"""Text to numbers and back by hand: parsing, rounding, grouping, spelling."""


def parse_int(text):
    text = text.strip()
    sign, digits = (-1, text[1:]) if text[:1] == "-" else (1, text.lstrip("+"))
    if not digits:
        raise ValueError("no digits in " + repr(text))
    value = 0
    for c in digits:
        if not "0" <= c <= "9":
            raise ValueError(f"bad digit {c!r} in {text!r}")
        value = value * 10 + ord(c) - 48
    return sign * value


def group(n, size=3, sep=","):
    text = str(abs(n))
    parts = []
    while text:
        text, part = text[:-size], text[-size:]
        parts.append(part)
    return ("-" if n < 0 else "") + sep.join(reversed(parts))


def add_strings(a, b):
    out, carry, i = [], 0, 1
    while i <= max(len(a), len(b)) or carry:
        total = carry + (int(a[-i]) if i <= len(a) else 0) + (int(b[-i]) if i <= len(b) else 0)
        out.append(str(total % 10))
        carry = total // 10
        i += 1
    return "".join(reversed(out))


def multiply_strings(a, b):
    digits = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            digits[i + j] += int(x) * int(y)
    for k in range(len(digits) - 1):
        digits[k + 1] += digits[k] // 10
        digits[k] %= 10
    return "".join(map(str, reversed(digits))).lstrip("0") or "0"


def fraction(a, b, limit=30):
    whole, rest = divmod(a, b)
    seen, digits = {}, ""
    while rest and rest not in seen and len(digits) < limit:
        seen[rest] = len(digits)
        digit, rest = divmod(rest * 10, b)
        digits += str(digit)
    if rest in seen:
        at = seen[rest]
        digits = digits[:at] + "(" + digits[at:] + ")"
    return f"{whole}.{digits}" if digits else str(whole)


for t in ("42", " -7 ", "+15", "99999999999999999999", "", "-", "1a", "٣"):
    try:
        print(repr(t), parse_int(t))
    except ValueError as e:
        print(e)
print(group(0), group(999), group(1000), group(-1234567), group(2 ** 70), group(123456789, 4, "_"))
print(add_strings("999", "1"), add_strings("0", "0"), int(add_strings(str(2 ** 80), str(3 ** 50))) == 2 ** 80 + 3 ** 50, multiply_strings("12", "34"), multiply_strings("0", "5"), int(multiply_strings(str(7 ** 40), str(9 ** 30))) == 7 ** 40 * 9 ** 30)
print([fraction(a, b) for a, b in ((1, 3), (1, 7), (5, 2), (4, 2), (22, 7), (1, 6), (1, 97))])
