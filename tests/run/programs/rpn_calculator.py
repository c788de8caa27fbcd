"""A reverse Polish calculator with named variables and error messages."""
import math


class CalculatorError(Exception):
    pass


class Calculator:
    def __init__(self):
        self.stack, self.variables = [], {"pi": math.pi}
        self.binary = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "^": lambda a, b: a ** b, "max": max, "min": min}
        self.unary = {"neg": lambda a: -a, "sqrt": math.sqrt, "!": math.factorial, "abs": abs}

    def pop(self):
        if not self.stack:
            raise CalculatorError("stack is empty")
        return self.stack.pop()

    def feed(self, word):
        if word in self.binary:
            b, a = self.pop(), self.pop()
            self.stack.append(self.binary[word](a, b))
        elif word in self.unary:
            self.stack.append(self.unary[word](self.pop()))
        elif word == "dup":
            self.stack += [self.pop()] * 2
        elif word == "swap":
            self.stack += [self.pop(), self.pop()]
        elif word == "sum":
            self.stack = [sum(self.stack)]
        elif word.startswith("="):
            self.variables[word[1:]] = self.stack[-1]
        elif word in self.variables:
            self.stack.append(self.variables[word])
        else:
            try:
                self.stack.append(int(word))
            except ValueError:
                try:
                    self.stack.append(float(word))
                except ValueError:
                    raise CalculatorError(f"unknown word {word!r}") from None

    def run(self, line):
        self.stack.clear()
        for word in line.split():
            self.feed(word)
        return self.stack


c = Calculator()
for line in ("1 2 +", "5 1 2 + 4 * + 3 -", "2 100 ^", "10 3 /", "7 2 // 7 2 %", "20 !", "25 !", "2 sqrt =root dup *", "root pi *", "1 2 3 4 sum", "3 4 swap -", "-2.5 abs neg", "1 2 max 3 min", "1 0 /", "+", "1 foo", "-1 sqrt", "1.5 !", "-1 !", "2 0.5 ^", "1e3 1 +", ""):
    try:
        print(f"{line:22} = {c.run(line)}")
    except (CalculatorError, ArithmeticError, ValueError, TypeError) as e:
        print(f"{line:22} ! {type(e).__name__}: {e}")
