"""A tokenizer for a small language, table-driven, with a shunting-yard evaluator on top."""

import sys

KEYWORDS = {"let", "print", "if", "else", "while", "end"}
OPERATORS = ["==", "!=", "<=", ">=", "**", "//", "+", "-", "*", "/", "%", "<", ">", "=", "(", ")", ","]
PRECEDENCE = {"==": 1, "!=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "//": 3, "%": 3, "neg": 4, "**": 5}


class Token:
    __slots__ = ("kind", "text", "line", "column")

    def __init__(self, kind, text, line, column):
        self.kind, self.text, self.line, self.column = kind, text, line, column

    def __repr__(self):
        return f"{self.line}:{self.column} {self.kind} {self.text!r}"


class LexError(Exception):
    pass


def tokenize(source):
    line, start, i = 1, 0, 0
    while i < len(source):
        c = source[i]
        column = i - start + 1
        if c == "\n":
            yield Token("newline", c, line, column)
            line += 1
            i += 1
            start = i
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(source) and source[i] != "\n":
                i += 1
        elif c.isdigit():
            j = i
            while j < len(source) and (source[j].isdigit() or source[j] == "."):
                j += 1
            yield Token("number", source[i:j], line, column)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(source) and (source[j].isalnum() or source[j] == "_"):
                j += 1
            word = source[i:j]
            yield Token("keyword" if word in KEYWORDS else "name", word, line, column)
            i = j
        elif c == '"':
            j = source.find('"', i + 1)
            if j < 0:
                raise LexError(f"{line}:{column}: unterminated string")
            yield Token("string", source[i + 1 : j], line, column)
            i = j + 1
        else:
            for op in OPERATORS:
                if source.startswith(op, i):
                    yield Token("operator", op, line, column)
                    i += len(op)
                    break
            else:
                raise LexError(f"{line}:{column}: unexpected {c!r}")


def to_postfix(tokens):
    output, stack = [], []
    previous = None
    for token in tokens:
        text = token.text
        if token.kind in ("number", "name", "string"):
            output.append(token)
        elif text == "(":
            stack.append("(")
        elif text == ")":
            while stack and stack[-1] != "(":
                output.append(stack.pop())
            if not stack:
                raise SyntaxError(f"{token.line}:{token.column}: unmatched )")
            stack.pop()
        else:
            unary = text == "-" and (previous is None or previous.kind == "operator" and previous.text != ")")
            op = "neg" if unary else text
            if op not in PRECEDENCE:
                raise SyntaxError(f"{token.line}:{token.column}: unexpected {text!r}")
            while stack and stack[-1] != "(" and not unary:
                top = PRECEDENCE[stack[-1]]
                if top > PRECEDENCE[op] or top == PRECEDENCE[op] and op != "**":
                    output.append(stack.pop())
                else:
                    break
            stack.append(op)
        previous = token
    while stack:
        op = stack.pop()
        if op == "(":
            raise SyntaxError("unmatched (")
        output.append(op)
    return output


BINARY = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
}


def evaluate(postfix, variables):
    stack = []
    for item in postfix:
        if isinstance(item, Token):
            if item.kind == "number":
                stack.append(float(item.text) if "." in item.text else int(item.text))
            elif item.kind == "string":
                stack.append(item.text)
            elif item.text in variables:
                stack.append(variables[item.text])
            else:
                raise NameError(f"{item.line}:{item.column}: {item.text} is not defined")
        elif item == "neg":
            stack.append(-stack.pop())
        else:
            b, a = stack.pop(), stack.pop()
            stack.append(BINARY[item](a, b))
    if len(stack) != 1:
        raise SyntaxError("malformed expression")
    return stack[0]


def run(source):
    variables, line = {}, []
    for token in list(tokenize(source)) + [Token("newline", "\n", 0, 0)]:
        if token.kind != "newline":
            line.append(token)
            continue
        if not line:
            continue
        try:
            if line[0].text == "let":
                variables[line[1].text] = evaluate(to_postfix(line[3:]), variables)
            elif line[0].text == "print":
                print(evaluate(to_postfix(line[1:]), variables))
            else:
                raise SyntaxError(f"{line[0].line}:{line[0].column}: what is {line[0].text!r}?")
        except (SyntaxError, NameError, ArithmeticError, TypeError, IndexError) as e:
            print(f"{type(e).__name__}: {e}")
        line = []
    return variables


def main():
    source = sys.stdin.read()
    tokens = list(tokenize(source))
    counts = {}
    for token in tokens:
        counts[token.kind] = counts.get(token.kind, 0) + 1
    print(len(tokens), "tokens", dict(sorted(counts.items())))
    for token in tokens[:8]:
        print(token)
    print(run(source))
    for bad in ('x = "open', "a ? b", "let y = 3 $ 4"):
        try:
            print(list(tokenize(bad)))
        except LexError as e:
            print("LexError:", e)


if __name__ == "__main__":
    main()
