"""A JSON parser and pretty-printer of our own, with positions in its errors."""

import sys


class JsonError(ValueError):
    def __init__(self, message, text, position):
        line = text.count("\n", 0, position) + 1
        column = position - text.rfind("\n", 0, position)
        super().__init__(f"{message} at line {line} column {column}")


class Parser:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    WORDS = {"true": True, "false": False, "null": None}

    def __init__(self, text):
        self.text, self.position = text, 0

    def fail(self, message):
        raise JsonError(message, self.text, self.position)

    def peek(self):
        while self.position < len(self.text) and self.text[self.position] in " \t\r\n":
            self.position += 1
        return self.text[self.position] if self.position < len(self.text) else ""

    def expect(self, char):
        if self.peek() != char:
            self.fail(f"expected {char!r}, found {self.peek() or 'end'!r}")
        self.position += 1

    def parse(self):
        value = self.value()
        if self.peek():
            self.fail("extra data")
        return value

    def value(self):
        char = self.peek()
        if char == "{":
            return self.object()
        if char == "[":
            return self.array()
        if char == '"':
            return self.string()
        if char == "-" or char.isdigit():
            return self.number()
        for word, value in self.WORDS.items():
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        self.fail("expected a value")

    def object(self):
        self.expect("{")
        result = {}
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            if self.peek() != '"':
                self.fail("expected a key")
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.peek() == "}":
                self.position += 1
                return result
            self.expect(",")

    def array(self):
        self.expect("[")
        result = []
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() == "]":
                self.position += 1
                return result
            self.expect(",")

    def string(self):
        self.position += 1
        parts = []
        while True:
            if self.position >= len(self.text):
                self.fail("unterminated string")
            char = self.text[self.position]
            self.position += 1
            if char == '"':
                return "".join(parts)
            if char == "\\":
                escape = self.text[self.position]
                self.position += 1
                if escape == "u":
                    parts.append(chr(int(self.text[self.position : self.position + 4], 16)))
                    self.position += 4
                elif escape in self.ESCAPES:
                    parts.append(self.ESCAPES[escape])
                else:
                    self.fail(f"bad escape {escape!r}")
            else:
                parts.append(char)

    def number(self):
        start = self.position
        is_float = False
        while self.position < len(self.text) and self.text[self.position] in "+-0123456789.eE":
            is_float = is_float or self.text[self.position] in ".eE"
            self.position += 1
        token = self.text[start : self.position]
        try:
            return float(token) if is_float else int(token)
        except ValueError:
            self.position = start
            self.fail(f"bad number {token!r}")


def quote(text):
    out = ['"']
    for char in text:
        if char in '"\\':
            out.append("\\" + char)
        elif char == "\n":
            out.append("\\n")
        elif ord(char) < 32:
            out.append(f"\\u{ord(char):04x}")
        else:
            out.append(char)
    out.append('"')
    return "".join(out)


def dump(value, indent=0):
    pad = "  " * (indent + 1)
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, list):
        if not any(isinstance(v, (list, dict)) for v in value):
            return "[" + ", ".join(dump(v) for v in value) + "]"
        return "[\n" + ",\n".join(pad + dump(v, indent + 1) for v in value) + "\n" + pad[2:] + "]"
    if not value:
        return "{}"
    items = ",\n".join(f"{pad}{quote(k)}: {dump(v, indent + 1)}" for k, v in sorted(value.items()))
    return "{\n" + items + "\n" + pad[2:] + "}"


def summarize(value, counts):
    counts[type(value).__name__] = counts.get(type(value).__name__, 0) + 1
    if isinstance(value, list):
        for item in value:
            summarize(item, counts)
    elif isinstance(value, dict):
        for item in value.values():
            summarize(item, counts)
    return counts


BROKEN = ['{"a": 1,}', "[1, 2", '{"a" 1}', '"abc', "[1 2]", "tru", '{"x": 1.2.3}', "[1], 2", '"\\q"', "", "{1: 2}"]


def main():
    document = Parser(sys.stdin.read()).parse()
    text = dump(document)
    print(text)
    print(Parser(text).parse() == document, summarize(document, {}))
    for broken in BROKEN:
        try:
            print(dump(Parser(broken).parse()))
        except JsonError as e:
            print(f"{broken!r}: {e}")


if __name__ == "__main__":
    main()
