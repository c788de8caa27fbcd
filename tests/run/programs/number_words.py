"""Numbers in words, and words back to numbers."""

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion"]


def below_thousand(n):
    words = []
    if n >= 100:
        words += [ONES[n // 100], "hundred"]
        n %= 100
    if n >= 20:
        words.append(TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else ""))
    elif n or not words:
        words.append(ONES[n])
    return words


def to_words(n):
    if n < 0:
        return "minus " + to_words(-n)
    if n < 1000:
        return " ".join(below_thousand(n))
    groups = []
    while n:
        n, rest = divmod(n, 1000)
        groups.append(rest)
    if len(groups) > len(SCALES):
        raise OverflowError(f"too large: {len(groups)} groups")
    parts = []
    for scale, group in reversed(list(zip(SCALES, groups))):
        if group:
            parts.append(" ".join(below_thousand(group) + [scale]).strip())
    return " ".join(parts)


def from_words(text):
    total = group = 0
    sign = 1
    for word in text.replace("-", " ").split():
        if word == "minus":
            sign = -1
        elif word == "hundred":
            group *= 100
        elif word in SCALES:
            total += group * 1000 ** SCALES.index(word)
            group = 0
        elif word in TENS:
            group += TENS.index(word) * 10
        else:
            group += ONES.index(word)
    return sign * (total + group)


for n in (0, 7, 13, 20, 42, 100, 101, 999, 1000, 1001, 12345, 10 ** 6, 2 ** 31, -2 ** 63, 10 ** 24 + 5, 123456789012345678901234567):
    words = to_words(n)
    print(n, words, from_words(words) == n)
print(all(from_words(to_words(n)) == n for n in range(3000)), sum(len(to_words(n).replace(" ", "")) for n in range(1, 100)))
for bad in (lambda: to_words(10 ** 27), lambda: from_words("one zillion"), lambda: to_words("x")):
    try:
        print(bad())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
