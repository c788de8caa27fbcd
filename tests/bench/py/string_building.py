"""Building, splitting and joining text."""


def build(n):
    text = ""
    for i in range(n):
        text += str(i % 1000)
        text += ","
    return text


def transform(text):
    out = []
    for part in text.split(","):
        if part and part[-1] == "7":
            out.append(part + "!")
        elif part:
            out.append(part.replace("1", "one").upper())
    return "-".join(out)


def reverse_words(text):
    result = []
    word = ""
    for c in text:
        if c == "-":
            result.append(word)
            word = ""
        else:
            word = c + word
    result.append(word)
    return " ".join(result)


def main():
    total = 0
    for i in range(18):
        text = build(300000)
        changed = transform(text)
        total += len(text) + len(changed)
    back = reverse_words(changed)
    print(total, len(back), back[:30], changed.count("ONE"), changed.count("!"))


if __name__ == "__main__":
    main()
