#!/usr/bin/env python3
"""Writes random programs: valid, deterministic, soon at their end. The same seed gives the same program.

usage: generate.py SEED...      prints the programs

What a program may do stands in the rules of gen_expr, gen_container (expressions), gen_stmt, gen_flow (statements) and
gen_def (definitions). Uncaught exceptions are part of the game; addresses, times and the order of strings in sets are not.
"""
import sys

import gen_container  # noqa: F401  (registers rules)
import gen_flow  # noqa: F401
import gen_kernel_more  # noqa: F401
from gen_base import Writer
from gen_def import class_statement, function, generator, recursive
from gen_expr import call_text

# The line of an UnboundLocalError is not told: CPython's superinstructions make it that of the store before.
PRELUDE = """\
import math
from dataclasses import dataclass, field

class E0(Exception):
    pass

class E1(E0, ValueError):
    pass

class Guard:
    def __init__(self, label, quiet):
        self.label, self.quiet = label, quiet
    def __enter__(self):
        print('enter', self.label)
        return self.label
    def __exit__(self, kind, error, trace):
        print('exit', self.label, kind and kind.__name__)
        return self.quiet and not isinstance(error, E0)

def t(label, value):
    print('t%d' % label, end=' ')
    return value

def w(n):
    if n != n or n - n != 0: return n
    return n if -LIMIT < n < LIMIT else n % MODULUS

def told(error):
    lines, trace = [], error and error.__traceback__
    while trace and len(lines) < 9:
        lines.append(trace.tb_lineno)
        trace = trace.tb_next
    if isinstance(error, UnboundLocalError): lines = lines[:-1]
    text = str(error)
    print(type(error).__name__, text[:150], lines, type(error and error.__context__).__name__)
"""


def global_variables(g):
    for _ in range(g.number(0, 5)):
        name, kind = g.name("G"), g.any_kind(1)
        g.write("%s = %s" % (name, g.literal(kind)))
        g.globals[name] = kind
        g.module_names.add(name)


def definitions(g):
    for _ in range(g.number(1, 4)):
        g.pick([function] * 5 + [class_statement] * 3 + [generator] * 2 + [recursive])(g)


def attempt(g, text):
    """text as a statement whose errors are told; sometimes they are not caught."""
    if g.chance(0.02):
        g.write(text)
        return
    g.block("try:", g.write, text)
    g.block("except Exception as error:", g.write, "told(error)")


def calls(g):
    """Each function a few times, the last time with arguments of other kinds."""
    for func in g.funcs:
        for turn in range(g.pick([1, 1, 2, 3])):
            wild, g.wild = g.wild, 0.3 if turn == 2 else g.wild
            attempt(g, "print(%s)" % call_text(g, func, 1))
            g.wild = wild
    for func in g.gens:
        attempt(g, "print(list(%s))" % call_text(g, func, 1))


def overflow_of_stack(g):
    """Unbounded recursion, caught."""
    name = g.name("o")
    step = g.pick(["%s(n + 1) + 1", "[%s(n + 1)]", "max(%s(n + 1), n)", "%s(str(n))", "sum([%s(n) for n in [n]])", "next(%s(n) for _ in [n])"])
    g.block("def %s(n):" % name, g.write, "return " + step % name)
    g.block("try:", g.write, "print(%s(0))" % name)
    g.block("except RecursionError as error:", g.write, "print('deep', error.args[0][:32])")


def program(seed):
    """The text of one program."""
    g = Writer(seed)
    g.lines += (PRELUDE.replace("LIMIT", g.pick(["10**18", "(2**63 - 1)", "2**70", "10**40", "2**31"]))
                .replace("MODULUS", g.pick(["1000003", "(2**61 - 1)", "(2**31 - 1)"]))).split("\n")
    global_variables(g)
    definitions(g)
    g.env, g.own = dict(g.globals), set(g.globals)
    if g.chance(0.5):
        g.limit = len(g.lines) + 25
        for _ in range(g.number(1, 4)):
            if g.chance(0.9):
                g.guarded += 1
                g.block("try:", g.statements, g.number(1, 4))
                g.guarded -= 1
                g.block("except Exception as error:", g.write, "told(error)")
            else:
                g.statements(1)
        g.module_names.update(g.own)
    g.globals = {n: k for n, k in g.env.items() if n in g.globals}
    for _ in range(g.number(1, 2)):
        function(g)
    g.env, g.own, g.cost = dict(g.globals), set(g.globals), 0
    calls(g)
    if g.chance(0.04):
        overflow_of_stack(g)
    if g.globals:
        g.write("print(%s)" % ", ".join("sorted(%s, key=repr)" % n if k[0] == "set" else n for n, k in g.globals.items()))
    return "\n".join(g.lines) + "\n"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for seed in sys.argv[1:]:
        sys.stdout.write(program(int(seed)))


if __name__ == "__main__":
    main()
