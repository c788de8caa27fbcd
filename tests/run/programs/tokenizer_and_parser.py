"""A small language: tokens by regular expressions, precedence climbing, closures as compiled code, errors with positions."""
import operator
import re

TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<name>[a-z_]\w*)|(?P<op>\*\*|[-+*/%()=,]|<=|<|>))")
BINARY = {"<": (1, operator.lt), "<=": (1, operator.le), ">": (1, operator.gt), "+": (2, operator.add), "-": (2, operator.sub), "*": (3, operator.mul), "/": (3, operator.truediv), "%": (3, operator.mod), "**": (5, operator.pow)}


class ParseError(SyntaxError):
    pass


def tokens(text):
    at = 0
    while at < len(text.rstrip()):
        m = TOKEN.match(text, at)
        if not m:
            raise ParseError(f"unexpected {text[at:].strip()[0]!r} at {at}")
        yield m.lastgroup, m.group(m.lastgroup), m.start(m.lastgroup)
        at = m.end()
    yield "end", "", at


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.i = 0

    def take(self, value=None):
        kind, text, at = self.tokens[self.i]
        if value is not None and text != value:
            raise ParseError(f"expected {value!r} at {at}, got {text or 'end'!r}")
        self.i += 1
        return kind, text

    def peek(self):
        return self.tokens[self.i][1]

    def expression(self, level=0):
        left = self.atom()
        while (op := self.peek()) in BINARY and BINARY[op][0] > level:
            self.take()
            strength, f = BINARY[op]
            right = self.expression(strength - (op == "**"))
            left = (lambda a, b, f: lambda env: f(a(env), b(env)))(left, right, f)
        return left

    def atom(self):
        kind, text = self.take()
        if kind == "num":
            value = float(text) if "." in text else int(text)
            return lambda env: value
        if text == "-":
            inner = self.expression(4)
            return lambda env: -inner(env)
        if text == "(":
            inner = self.expression()
            self.take(")")
            return inner
        if kind == "name":
            if self.peek() != "(":
                return lambda env: env[text]
            self.take("(")
            args = []
            while self.peek() != ")":
                args.append(self.expression())
                if self.peek() == ",":
                    self.take(",")
            self.take(")")
            return lambda env: env[text](*(a(env) for a in args))
        raise ParseError(f"unexpected {text or 'end'!r}")


env = {"x": 5, "max": max, "pi": 3.14}
for source in ("1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * -x", "max(1, x * 2, 3) % 4", "10 / 4 - 1", "x < 6", "1 +", "(1", "1 $ 2", "y + 1", "max(", "1 / 0", "5(", "x x", "pi * x ** 2"):
    try:
        p = Parser(source)
        code = p.expression()
        p.take("")
        print(source, "=", code(env))
    except ParseError as error:
        print(source, "!", error.msg)
    except (KeyError, ZeroDivisionError) as error:
        print(source, "!!", repr(error))
