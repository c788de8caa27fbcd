"""Name cards in a Unicode frame; knows how wide characters are on a terminal."""

CARDS = [
    ("Ada Lovelace", "Mathematician", "London", "ada@example.org"),
    ("Łukasz Żółć", "Programista", "Kraków", "lukasz@example.pl"),
    ("村上 花子", "ソフトウェア技師", "東京", "hanako@example.jp"),
    ("Иван Петров", "Инженер", "Москва", "ivan@example.ru"),
    ("Zoë O'Brien-Müller", "Ärztin", "Zürich", "zoe@example.ch"),
    ("Ægir Þórsson", "Sjómaður", "Reykjavík", "aegir@example.is"),
    ("😀 Emoji Person 🐍", "Smiley", "Web", "smile@example.com"),
]

WIDE = ((0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD))


def char_width(char):
    code = ord(char)
    if 0x300 <= code <= 0x36F:
        return 0
    return 2 if any(low <= code <= high for low, high in WIDE) else 1


def width(text):
    return sum(map(char_width, text))


def pad(text, size, align="<"):
    space = size - width(text)
    if space <= 0:
        return text
    if align == "^":
        return " " * (space // 2) + text + " " * (space - space // 2)
    return text + " " * space if align == "<" else " " * space + text


def clip(text, size):
    out, used = [], 0
    for char in text:
        if used + char_width(char) > size - 1:
            return "".join(out) + "…"
        out.append(char)
        used += char_width(char)
    return text


def initials(name):
    return "".join(part[0].upper() for part in name.replace("-", " ").split() if part[0].isalpha())


def card(name, title, city, mail, size=32):
    inner = size - 4
    body = [
        pad(clip(name.upper() if name.isascii() else name, inner), inner, "^"),
        pad(clip(f"«{title}»", inner), inner, "^"),
        "─" * inner,
        pad(clip(city, inner // 2), inner - len(mail) - 1) + " " + mail if len(mail) + width(city) < inner else pad(clip(mail, inner), inner),
        pad(initials(name) or "—", inner, ">"),
    ]
    lines = ["╭" + "─" * (size - 2) + "╮"]
    lines += [f"│ {line} │" for line in body]
    lines.append("╰" + "─" * (size - 2) + "╯")
    return lines


def main():
    for person in CARDS:
        lines = card(*person)
        print("\n".join(lines))
        assert {width(line) for line in lines} == {32}, [width(line) for line in lines]
    for name, *_ in CARDS:
        print(f"{name!r:28} len {len(name):2} width {width(name):2} utf-8 {len(name.encode()):2} reversed {name[::-1]}")
        print("   ", name.casefold(), "|", name.swapcase(), "|", name.title(), "|", ascii(name))
    names = sorted((name for name, *_ in CARDS), key=lambda n: n.casefold())
    print(names)
    print(" ".join(f"{c}=U+{ord(c):04X}" for c in "Łż村Иë😀"))
    table = str.maketrans("ŁłŻżóćëöüÄÆÞð", "LlZzoceouAATd")
    print([name.translate(table) for name, *_ in CARDS[:6]])


if __name__ == "__main__":
    main()
