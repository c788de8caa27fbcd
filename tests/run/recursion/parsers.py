"""Recursive descent: an expression calculator and a nested-list reader."""


class Parser:
    def __init__(self, text):
        self.text, self.position = text, 0

    def peek(self):
        while self.position < len(self.text) and self.text[self.position] == " ":
            self.position += 1
        return self.text[self.position] if self.position < len(self.text) else ""

    def take(self, char):
        if self.peek() == char:
            self.position += 1
            return True
        return False

    def expression(self):
        value = self.term()
        while True:
            if self.take("+"):
                value += self.term()
            elif self.take("-"):
                value -= self.term()
            else:
                return value

    def term(self):
        value = self.factor()
        while True:
            if self.take("*"):
                value *= self.factor()
            elif self.take("/"):
                value /= self.factor()
            else:
                return value

    def factor(self):
        if self.take("-"):
            return -self.factor()
        base = self.atom()
        return base ** self.factor() if self.take("^") else base

    def atom(self):
        if self.take("("):
            value = self.expression()
            if not self.take(")"):
                raise SyntaxError("expected ) at %d" % self.position)
            return value
        self.peek()
        start = self.position
        while self.text[self.position : self.position + 1] in tuple("0123456789."):
            self.position += 1
        token = self.text[start : self.position].strip()
        if not token:
            raise SyntaxError("unexpected %r at %d" % (self.peek(), self.position))
        return float(token) if "." in token else int(token)


def evaluate(text):
    parser = Parser(text)
    value = parser.expression()
    if parser.peek():
        raise SyntaxError("trailing %r" % parser.peek())
    return value


for text in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "-2^2", "7/2", "1.5*4", "2^100", "((((5))))", "1 -", "(1", "1 2", "", "1/0"):
    try:
        print(text, "=", evaluate(text))
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)
