"""A toy language: lexer, Pratt parser, compiler to bytecode, a stack machine with frames, a disassembler and errors with lines."""
import re
from dataclasses import dataclass, field


class ToyError(Exception):
    pass


TOKENS = re.compile(r"(?P<ws>[ \t]+|#.*)|(?P<nl>\n)|(?P<num>\d+)|(?P<name>[a-z_]\w*)|(?P<op>==|<=|[-+*/%<>=(){},!])")
PREC = {"==": 1, "<": 2, ">": 2, "<=": 2, "+": 3, "-": 3, "*": 4, "/": 4, "%": 4}


def lex(text):
    line, at = 1, 0
    while at < len(text):
        m = TOKENS.match(text, at)
        if m is None:
            raise ToyError(f"line {line}: bad character {text[at]!r}")
        at = m.end()
        if m.lastgroup == "nl":
            line += 1
        elif m.lastgroup != "ws":
            yield m.lastgroup, m[0], line
    yield "end", "", line


@dataclass
class Code:
    name: str
    params: list
    ops: list = field(default_factory=list)
    lines: list = field(default_factory=list)

    def emit(self, op, arg=None, line=0):
        self.ops.append((op, arg))
        self.lines.append(line)
        return len(self.ops) - 1

    def patch(self, at):
        self.ops[at] = self.ops[at][0], len(self.ops)

    def __str__(self):
        return "\n".join([f"{self.name}({', '.join(self.params)}):", *(f"  {i:2} {op:<6} {'' if arg is None else arg}".rstrip() for i, (op, arg) in enumerate(self.ops))])


class Compiler:
    def __init__(self, text):
        self.tokens = list(lex(text))
        self.at, self.functions = 0, {}
        self.code = Code("main", [])

    @property
    def tok(self):
        return self.tokens[self.at]

    def accept(self, text):
        if self.tok[1] == text:
            self.at += 1
            return True

    def expect(self, what):
        kind, text, line = self.tok
        if what not in (kind, text):
            raise ToyError(f"line {line}: expected {what}, found {text or 'end'}")
        self.at += 1
        return text

    def program(self):
        while self.tok[0] != "end":
            self.statement()
        self.code.emit("push", 0)
        self.code.emit("ret")
        return self.code, self.functions

    def block(self):
        self.expect("{")
        while not self.accept("}"):
            self.statement()

    def statement(self):
        line = self.tok[2]
        c = self.code
        if self.accept("def"):
            name = self.expect("name")
            self.expect("(")
            params = []
            while not self.accept(")"):
                params.append(self.expect("name"))
                self.accept(",")
            outer, self.code = c, Code(name, params)
            self.functions[name] = self.code
            self.block()
            self.code.emit("push", 0)
            self.code.emit("ret")
            self.code = outer
        elif self.accept("while"):
            top = len(c.ops)
            self.expression()
            out = c.emit("jz", line=line)
            self.block()
            c.emit("jmp", top)
            c.patch(out)
        elif self.accept("if"):
            self.expression()
            out = c.emit("jz", line=line)
            self.block()
            if self.accept("else"):
                end = c.emit("jmp")
                c.patch(out)
                self.block()
                out = end
            c.patch(out)
        elif self.accept("return"):
            self.expression()
            c.emit("ret", line=line)
        elif self.accept("print"):
            self.expression()
            c.emit("print", line=line)
        elif self.tok[0] == "name" and self.tokens[self.at + 1][1] == "=":
            name = self.expect("name")
            self.at += 1
            self.expression()
            c.emit("store", name, line)
        else:
            self.expression()
            c.emit("pop", line=line)

    def expression(self, level=0):
        kind, text, line = self.tok
        self.at += 1
        c = self.code
        if kind == "num":
            c.emit("push", int(text), line)
        elif kind == "name" and self.accept("("):
            n = 0
            while not self.accept(")"):
                self.expression()
                n += 1
                self.accept(",")
            c.emit("call", (text, n), line)
        elif kind == "name":
            c.emit("load", text, line)
        elif text == "(":
            self.expression()
            self.expect(")")
        elif text in "-!" and text:
            self.expression(5)
            c.emit("neg" if text == "-" else "not", line=line)
        else:
            raise ToyError(f"line {line}: unexpected {text or 'end'}")
        while (p := PREC.get(self.tok[1], 0)) > level:
            op, line = self.tok[1:]
            self.at += 1
            self.expression(p)
            c.emit("bin", op, line)


BINARY = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__, "%": int.__mod__, "<": lambda a, b: int(a < b), ">": lambda a, b: int(a > b), "<=": lambda a, b: int(a <= b), "==": lambda a, b: int(a == b)}


def run(text, limit=5000):
    main, functions = Compiler(text).program()
    stack, frames, out, steps = [], [[main, 0, {}]], [], 0
    while True:
        frame = frames[-1]
        code, pc, env = frame
        op, arg = code.ops[pc]
        frame[1] += 1
        steps += 1
        try:
            if steps > limit:
                raise ToyError("too many steps")
            match op:
                case "push": stack.append(arg)
                case "pop": stack.pop()
                case "load":
                    for scope in (env, frames[0][2]):
                        if arg in scope:
                            stack.append(scope[arg])
                            break
                    else:
                        raise ToyError(f"no variable {arg}")
                case "store": env[arg] = stack.pop()
                case "bin":
                    b, a = stack.pop(), stack.pop()
                    stack.append(BINARY[arg](a, b))
                case "neg": stack.append(-stack.pop())
                case "not": stack.append(int(not stack.pop()))
                case "jmp": frame[1] = arg
                case "jz":
                    if not stack.pop():
                        frame[1] = arg
                case "print": out.append(stack.pop())
                case "call":
                    name, n = arg
                    if name not in functions:
                        raise ToyError(f"no function {name}")
                    if len(functions[name].params) != n:
                        raise ToyError(f"{name} takes {len(functions[name].params)}, not {n}")
                    if len(frames) > 50:
                        raise ToyError("stack overflow")
                    args = stack[len(stack) - n:]
                    del stack[len(stack) - n:]
                    frames.append([functions[name], 0, dict(zip(functions[name].params, args))])
                case "ret":
                    frames.pop()
                    if not frames:
                        return out, steps
        except (ToyError, ZeroDivisionError) as error:
            trail = " < ".join(f"{f[0].name}:{f[0].lines[f[1] - 1]}" for f in reversed(frames[-3:]))
            raise ToyError(f"{error} at {trail}") from error


FIB = "def fib(n) { if n < 2 { return n } else { return fib(n-1) + fib(n-2) } }\nprint fib(11) # comment\n"
print(*Compiler(FIB).program(), sep="\n") if False else print(Compiler(FIB).program()[1]["fib"])
print(run(FIB, 10**6))
for text in ("i = 0\ns = 0\nwhile i < 10 {\n i = i + 1\n if i % 3 == 0 { s = s + i * i }\n}\nprint s\nprint -s + !0 * 2 <= 5", "print 2 - 3 - 4 * (1 + 1)", "x = 5\ndef f(a) { x = a return x }\nprint f(9)\nprint x", "print 1 / 0", "def f(n) { return f(n + 1) }\nf(1)", "print y", "f(1)", "def f(a) { return a }\nf(1, 2)", "while 1 { }", "print (1", "x = $", "if 1 { print 1", "1 +", "print 3 }"):
    try:
        print(run(text))
    except ToyError as error:
        print("error:", error, type(error.__cause__).__name__)
