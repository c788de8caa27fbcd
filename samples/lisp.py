"""A Lisp interpreter after Norvig's lispy: reader, environments, special forms, lambdas, tail calls."""

import sys


class LispError(Exception):
    pass


class Symbol(str):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError("undefined: " + name)


class Lambda:
    def __init__(self, parameters, body, env):
        self.parameters, self.body, self.env = parameters, body, env

    def bind(self, args):
        if len(args) != len(self.parameters):
            raise LispError(f"expected {len(self.parameters)} arguments, got {len(args)}")
        return Env(self.parameters, args, self.env)


def tokenize(text):
    tokens, i = [], 0
    while i < len(text):
        c = text[i]
        if c in " \n\t":
            i += 1
        elif c in "()'":
            tokens.append(c)
            i += 1
        elif c == ";":
            while i < len(text) and text[i] != "\n":
                i += 1
        elif c == '"':
            end = text.index('"', i + 1)
            tokens.append(text[i : end + 1])
            i = end + 1
        else:
            start = i
            while i < len(text) and text[i] not in " \n\t()';":
                i += 1
            tokens.append(text[start:i])
    return tokens


def read(tokens):
    if not tokens:
        raise LispError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        items = []
        while tokens and tokens[0] != ")":
            items.append(read(tokens))
        if not tokens:
            raise LispError("missing )")
        tokens.pop(0)
        return items
    if token == ")":
        raise LispError("unexpected )")
    if token == "'":
        return [Symbol("quote"), read(tokens)]
    if token.startswith('"'):
        return token[1:-1]
    if token in ("#t", "#f"):
        return token == "#t"
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            pass
    return Symbol(token)


def to_text(x):
    if x is True:
        return "#t"
    if x is False:
        return "#f"
    if isinstance(x, list):
        return "(" + " ".join(map(to_text, x)) + ")"
    if isinstance(x, Symbol):
        return str(x)
    if isinstance(x, str):
        return '"' + x + '"'
    if isinstance(x, Lambda):
        return "#<lambda of " + str(len(x.parameters)) + ">"
    return str(x)


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            branch = 2 if evaluate(x[1], env) is not False else 3
            if branch == len(x):
                return []
            x = x[branch]
        elif head == "define":
            if isinstance(x[1], list):
                env[x[1][0]] = Lambda(x[1][1:], x[2:], env)
            else:
                env[x[1]] = evaluate(x[2], env)
            return None
        elif head == "set!":
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif head == "lambda":
            return Lambda(x[1], x[2:], env)
        elif head == "let":
            names, values = [b[0] for b in x[1]], [evaluate(b[1], env) for b in x[1]]
            env = Env(names, values, env)
            for part in x[2:-1]:
                evaluate(part, env)
            x = x[-1]
        elif head == "begin":
            for part in x[1:-1]:
                evaluate(part, env)
            x = x[-1]
        elif head in ("and", "or"):
            value = head == "and"
            for part in x[1:]:
                value = evaluate(part, env)
                if (value is False) == (head == "and"):
                    break
            return value
        else:
            function = evaluate(head, env)
            args = [evaluate(arg, env) for arg in x[1:]]
            if not isinstance(function, Lambda):
                if not callable(function):
                    raise LispError("not a function: " + to_text(function))
                return function(*args)
            env = function.bind(args)
            for part in function.body[:-1]:
                evaluate(part, env)
            x = function.body[-1]


def call(function, *args):
    if isinstance(function, Lambda):
        env = function.bind(args)
        value = None
        for part in function.body:
            value = evaluate(part, env)
        return value
    return function(*args)


def product(*args):
    result = 1
    for a in args:
        result *= a
    return result


def car(x):
    if not isinstance(x, list) or not x:
        raise LispError("car of " + to_text(x))
    return x[0]


def display(*args):
    print(*(a if isinstance(a, str) else to_text(a) for a in args))


def standard_env():
    env = Env()
    env.update(
        {
            "+": lambda *a: sum(a),
            "-": lambda a, *b: a - sum(b) if b else -a,
            "*": product,
            "/": lambda a, b: a // b if isinstance(a, int) and isinstance(b, int) and a % b == 0 else a / b,
            "mod": lambda a, b: a % b,
            "<": lambda a, b: a < b,
            ">": lambda a, b: a > b,
            "<=": lambda a, b: a <= b,
            "=": lambda a, b: a == b,
            "not": lambda a: a is False,
            "car": car,
            "cdr": lambda x: x[1:],
            "cons": lambda a, b: [a] + b,
            "list": lambda *a: list(a),
            "null?": lambda x: x == [],
            "length": len,
            "append": lambda *a: sum(a, []),
            "map": lambda f, x: [call(f, v) for v in x],
            "filter": lambda f, x: [v for v in x if call(f, v) is not False],
            "apply": lambda f, x: call(f, *x),
            "display": display,
            "range": lambda a, b: list(range(a, b)),
        }
    )
    return env


PROGRAM = """
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1)))))
(fact 10)
(fact 30)
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(map fib (range 0 15))
(define (compose f g) (lambda (x) (f (g x))))
((compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) 4)
(define (count n) (if (= n 0) 'done (count (- n 1))))
(count 5000)   ; tail calls need no stack
(let ((x 2) (y 3.5)) (* x y))
(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(begin (counter) (counter) (counter))
(define (quicksort l)
  (if (null? l) '()
    (let ((p (car l)) (rest (cdr l)))
      (append (quicksort (filter (lambda (x) (< x p)) rest))
              (list p)
              (quicksort (filter (lambda (x) (not (< x p))) rest))))))
(quicksort '(3 1 4 1 5 9 2 6 5 3 5))
(display "hello" 'world (list 1 2.5 #t '(a "b")))
(and 1 2 #f 3)
(or #f 7)
(/ 7 2)
(/ 8 2)
(lambda (a b) a)
(car '())
(undefined-thing 1)
(1 2)
(fact 1 2)
(+ 1 "a")
"""


def run(text, env):
    tokens = tokenize(text)
    while tokens:
        expression = read(tokens)
        try:
            value = evaluate(expression, env)
        except (LispError, TypeError) as e:
            print("error:", e)
            continue
        if value is not None:
            print(to_text(value))


def main():
    env = standard_env()
    run(PROGRAM, env)
    for line in sys.stdin:
        try:
            run(line, env)
        except LispError as e:
            print("error:", e)


if __name__ == "__main__":
    main()
