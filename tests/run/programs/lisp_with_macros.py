"""A small Lisp: reader with quotes and strings, closures, tail calls in a loop, varargs, let over lambda, macros with quasiquote, and errors with places."""
import math
import operator
import re
from functools import reduce


class Symbol(str):
    __slots__ = ()


class LispError(Exception):
    pass


TOKEN = re.compile(r"""\s*(?:;[^\n]*\s*)*(?:(?P<open>[(\[])|(?P<close>[)\]])|(?P<quote>'|`|,@|,)|(?P<string>"(?:\\.|[^"\\])*")|(?P<atom>[^\s()\[\]'`,"]+)|(?P<bad>.))?""", re.S)
QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote"), ",@": Symbol("splice")}


def tokens(text):
    at = 0
    while at < len(text):
        found = TOKEN.match(text, at)
        at = found.end()
        if found.lastgroup:
            yield found.lastgroup, found[found.lastgroup], text.count("\n", 0, found.start(found.lastgroup)) + 1


def parse(stream, closer=None):
    items = []
    for kind, text, line in stream:
        if kind == "open":
            items.append(parse(stream, ")" if text == "(" else "]"))
        elif kind == "close":
            if text != closer:
                raise LispError(f"line {line}: unexpected {text}")
            return items
        elif kind == "quote":
            items.append(QUOTES[text])
            continue
        elif kind == "string":
            items.append(text[1:-1].encode().decode("unicode_escape"))
        elif kind == "bad":
            raise LispError(f"line {line}: bad character {text!r}")
        else:
            for convert in (int, float, Symbol):
                try:
                    items.append(convert(text))
                    break
                except ValueError:
                    pass
        while len(items) > 1 and isinstance(items[-2], Symbol) and items[-2] in QUOTES.values() and type(items[-2]) is Symbol and items[-2] is not items[-1]:
            last = items.pop()
            items.append([items.pop(), last])
    if closer:
        raise LispError(f"end of text, {closer} missing")
    return items


class Scope(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise LispError(f"unbound {name}")


class Function:
    def __init__(self, params, body, scope, macro=False):
        self.params, self.body, self.scope, self.macro = params, body, scope, macro

    def bind(self, args):
        names = list(self.params)
        if "." in names:
            n = names.index(".")
            if len(args) < n:
                raise LispError(f"at least {n} arguments needed, {len(args)} given")
            return Scope(names[:n] + names[n + 1:], [*args[:n], list(args[n:])], self.scope)
        if len(names) != len(args):
            raise LispError(f"{len(names)} arguments needed, {len(args)} given")
        return Scope(names, args, self.scope)

    def __call__(self, *args):
        return run(self.body, self.bind(args))


def quasi(x, scope):
    if not isinstance(x, list):
        return x
    if x and x[0] == "unquote":
        return evaluate(x[1], scope)
    out = []
    for item in x:
        if isinstance(item, list) and item and item[0] == "splice":
            out.extend(evaluate(item[1], scope))
        else:
            out.append(quasi(item, scope))
    return out


def run(body, scope):
    for form in body[:-1]:
        evaluate(form, scope)
    return evaluate(body[-1], scope)


def evaluate(x, scope):
    while True:
        if isinstance(x, Symbol):
            return scope.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case []:
                return []
            case ["quote", value]:
                return value
            case ["quasiquote", form]:
                return quasi(form, scope)
            case ["if", test, yes, *no]:
                x = yes if evaluate(test, scope) not in (False, [], None) else no[0] if no else []
                continue
            case ["define", [name, *params], *body]:
                scope[name] = Function(params, body, scope)
                return name
            case ["define", name, value]:
                scope[name] = evaluate(value, scope)
                return name
            case ["macro", [name, *params], *body]:
                scope[name] = Function(params, body, scope, macro=True)
                return name
            case ["set!", name, value]:
                scope.find(name)[name] = evaluate(value, scope)
                return []
            case ["lambda", params, *body]:
                return Function(params, body, scope)
            case ["let", bindings, *body]:
                scope = Scope([n for n, _ in bindings], [evaluate(v, scope) for _, v in bindings], scope)
                body[:-1] and run(body[:-1], scope)
                x = body[-1]
                continue
        function = evaluate(x[0], scope)
        if isinstance(function, Function) and function.macro:
            x = function(*x[1:])
            continue
        args = [evaluate(a, scope) for a in x[1:]]
        if isinstance(function, Function):
            scope = function.bind(args)
            run(function.body[:-1] + [[]], scope)
            x = function.body[-1]
            continue
        if not callable(function):
            raise LispError(f"{show(function)} is no function")
        return function(*args)


def show(x):
    match x:
        case list():
            return f"({' '.join(map(show, x))})"
        case bool():
            return "#t" if x else "#f"
        case Symbol():
            return str.__str__(x)
        case str():
            return '"%s"' % x.replace('"', '\\"')
        case Function():
            return "<macro>" if x.macro else f"<lambda/{len(x.params)}>"
    return str(x)


world = Scope()
world.update({Symbol(k): v for k, v in {"+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: a - sum(b) if b else -a, "/": operator.truediv, "<": operator.lt, "=": operator.eq, ">": operator.gt, "mod": operator.mod, "list": lambda *a: list(a), "head": lambda l: l[0], "tail": lambda l: l[1:], "cons": lambda a, b: [a, *b], "empty?": lambda l: l == [], "map": lambda f, *l: list(map(f, *l)), "fold": lambda f, start, l: reduce(f, l, start), "apply": lambda f, l: f(*l), "text": lambda *a: "".join(x if isinstance(x, str) else show(x) for x in a), "#t": True, "#f": False, "expt": pow, "sqrt": math.sqrt, "len": len}.items()})
PROGRAM = r"""
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20) (fact 30)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 20000 0)
(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (counter) (counter)
(macro (unless test . body) `(if ,test () (let () ,@body))) (unless (< 2 1) 1 2 "three") (unless #t boom)
(macro (swap! a b) `(let ((tmp ,a)) (set! ,a ,b) (set! ,b tmp))) (define x 1) (define y '(2 b)) (swap! x y) (list x y)
(define (compose . fs) (fold (lambda (f g) (lambda (x) (f (g x)))) (lambda (x) x) fs)) ((compose sqrt (lambda (v) (+ v 5)) fact) 4)
(map (lambda (a b) [list b a 'sym]) '(1 2) (list "p" "q\n")) (apply + (map * '(1 2 3) '(4 5 6)))
`(1 ,(+ 1 1) ,@(map fact '(3 4)) (nested ,(head '(z)))) '(quote a) ''a `x () (text "a" 1 '(b "c"))
(define (primes n) (let ((sieve (lambda (k found) (if (> k n) found (sieve2 k found))))) (sieve 2 ()))) primes swap! (expt 2 100) 1.5e3 -7 (/ 7 2)
"""
for form in parse(tokens(PROGRAM)):
    print(show(evaluate(form, world)))
for text in ("(fact)", "(undefined 1)", "(1 2)", "((lambda (a . r) r))", "(head ())", "(/ 1 0)", "(+ 1 \"a\")", "(", ")", "\n(list 1]", "\"open", "(set! q 1)", "(fact \"a\")", "(primes 5)"):
    try:
        for form in parse(tokens(text)):
            print(show(evaluate(form, world)))
    except (LispError, ArithmeticError, TypeError, IndexError) as error:
        print(repr(text), type(error).__name__, error)
