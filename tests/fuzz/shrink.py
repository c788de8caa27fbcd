#!/usr/bin/env python3
"""Reduces a program on which CPython and Coachwhip differ, keeping a difference of the same kind.

usage: shrink.py [--mode MODE] [--compiler PATH] [-o OUT] SEED|FILE

Delta debugging on the syntax tree: statements are dropped in chunks, blocks replaced by what is in them, expressions
by their parts or by constants, until nothing more can go. Every candidate runs under CPython first.
"""
import argparse
import ast
import copy
import os
import sys
import tempfile
import warnings

import generate
from outcome import MODES, difference, run_compiled, run_python
from run_programs import TOP, diff_lines

BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
CONSTANTS = (0, 1, "", None)


class Shrinker:
    """The smallest program so far (a tree) and the test that a candidate must pass."""

    def __init__(self, text, test, patience, output=None):
        self.tree = ast.parse(text)
        self.output = output
        self.test, self.patience = test, patience
        self.tried = {ast.unparse(self.tree)}
        self.checks = 0

    def accepts(self):
        """The tree as it is now still shows the difference."""
        try:
            text = ast.unparse(ast.fix_missing_locations(self.tree))
            compile(text, "candidate", "exec")
        except (SyntaxError, ValueError, TypeError, AttributeError, KeyError):
            return False
        if text in self.tried or self.checks >= self.patience:
            return False
        self.tried.add(text)
        self.checks += 1
        if not self.test(text):
            return False
        if self.output:  # so that nothing is lost when it is stopped
            with open(self.output, "w", encoding="utf-8") as file:
                file.write(text + "\n")
        return True

    def attempt(self, owner, field, value):
        """Sets a field of a node, for good if the difference stays."""
        old = getattr(owner, field)
        setattr(owner, field, value)
        if self.accepts():
            return True
        setattr(owner, field, old)
        return False

    def nodes(self):
        return list(ast.walk(self.tree))

    # Statements

    def drop_statements(self):
        changed = False
        for node in self.nodes():
            for field in BODIES:
                if isinstance(getattr(node, field, None), list):
                    changed |= self.drop_from(node, field)
        return changed

    def drop_from(self, node, field):
        """Drops chunks of a list of statements, big ones first."""
        changed = False
        size = len(getattr(node, field))
        while size:
            place = 0
            while place < len(getattr(node, field)):
                items = getattr(node, field)
                rest = items[:place] + items[place + size:]
                if not rest and field == "body" and not isinstance(node, ast.Module):
                    rest = [ast.Pass()]
                if self.attempt(node, field, rest):
                    changed = True
                else:
                    place += size
            size //= 2
        return changed

    def unwrap_statements(self):
        """Puts the statements of a block in its place."""
        changed = False
        for node in self.nodes():
            for field in BODIES:
                place = 0
                while isinstance(getattr(node, field, None), list) and place < len(getattr(node, field)):
                    items = getattr(node, field)
                    for inner in self.insides(items[place]):
                        if self.attempt(node, field, items[:place] + inner + items[place + 1:]):
                            changed = True
                            break
                    place += 1
        return changed

    @staticmethod
    def insides(statement):
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.ExceptHandler, ast.match_case)):
            return []
        found = [getattr(statement, f, None) for f in ("body", "orelse", "finalbody")]
        found += [h.body for h in getattr(statement, "handlers", [])] + [c.body for c in getattr(statement, "cases", [])]
        if isinstance(statement, (ast.Assign, ast.Return, ast.AugAssign)) and statement.value:
            found.append([ast.Expr(statement.value)])
        return [f for f in found if isinstance(f, list) and f]

    # Expressions

    def simplify_expressions(self):
        changed = False
        for node in self.nodes():
            for field, value in ast.iter_fields(node):
                if isinstance(value, ast.expr) and not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
                    changed |= self.simplify(node, field)
                elif isinstance(value, list) and value and isinstance(value[0], (ast.expr, ast.keyword, ast.comprehension, ast.arg)):
                    changed |= self.drop_from(node, field) if field not in ("ops",) else False
                    changed |= self.simplify_items(node, field)
        return changed

    def replacements(self, value):
        """Smaller expressions for this one: its parts, their parts, constants."""
        parts = [n for n in ast.iter_child_nodes(value) if isinstance(n, ast.expr)]
        parts += [n for p in parts for n in ast.iter_child_nodes(p) if isinstance(n, ast.expr)]
        parts += [i for c in ast.iter_child_nodes(value) if isinstance(c, (ast.comprehension, ast.keyword))
                  for i in ast.iter_child_nodes(c) if isinstance(i, ast.expr)]
        if isinstance(value, ast.JoinedStr):
            parts = [p.value for p in value.values if isinstance(p, ast.FormattedValue)]
        parts = [p for p in parts if not isinstance(getattr(p, "ctx", None), (ast.Store, ast.Del))]
        if isinstance(value, ast.Constant):
            if isinstance(value.value, int) and abs(value.value) > 10:
                parts.append(ast.Constant(value.value // 2))
            return parts + ([ast.Constant(c) for c in (0, 1) if isinstance(value.value, int) and value.value not in (0, 1)])
        return parts + ([] if isinstance(value, ast.Name) else [ast.Constant(c) for c in CONSTANTS])

    def simplify(self, node, field):
        for value in self.replacements(getattr(node, field)):
            if self.attempt(node, field, value):
                return True
        return False

    def simplify_items(self, node, field):
        changed = False
        for place, value in enumerate(getattr(node, field)):
            if isinstance(value, ast.expr) and not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
                for new in self.replacements(value):
                    items = list(getattr(node, field))
                    items[place] = new
                    if self.attempt(node, field, items):
                        changed = True
                        break
        return changed

    # Definitions

    def simplify_definitions(self):
        """Drops annotations, defaults, decorators, handler names, parameters together with their arguments."""
        changed = False
        for node in self.nodes():
            for field in ("annotation", "returns", "type", "name", "msg", "cause", "guard"):
                if getattr(node, field, None) is not None and isinstance(node, (ast.arg, ast.FunctionDef, ast.ExceptHandler, ast.Assert, ast.Raise,
                                                                                ast.match_case)):
                    changed |= isinstance(node, ast.FunctionDef) <= (field == "returns") and self.attempt(node, field, None)
            if isinstance(node, ast.FunctionDef):
                for place in range(len(node.args.args) - 1, -1, -1):
                    changed |= self.drop_parameter(node, place)
        return changed

    def drop_parameter(self, func, place):
        saved = copy.deepcopy(self.tree)
        name = func.name
        args = func.args
        from_end = len(args.args) - place
        if from_end <= len(args.defaults):
            del args.defaults[len(args.defaults) - from_end]
        method = bool(args.args and args.args[0].arg == "self")
        dropped = args.args.pop(place).arg
        for call in self.nodes():
            if isinstance(call, ast.Call):
                called = getattr(call.func, "id", getattr(call.func, "attr", None))
                if called == name and 0 <= place - method < len(call.args):
                    del call.args[place - method]
                if called == name:
                    call.keywords = [k for k in call.keywords if k.arg != dropped]
        if self.accepts():
            return True
        self.tree = saved
        return False

    def run(self):
        changed = True
        while changed and self.checks < self.patience:
            changed = self.drop_statements()
            changed |= self.unwrap_statements()
            if not changed or len(ast.unparse(self.tree)) < 6000:
                changed |= self.simplify_expressions()
                changed |= self.simplify_definitions()
        return ast.unparse(self.tree) + "\n"


def make_test(compiler, python, mode, timeout, kind=None):
    """(the test of a candidate, what it has seen): a candidate passes if it differs in the same way."""
    folder = tempfile.TemporaryDirectory(prefix="cwshrink-")
    path = os.path.join(folder.name, "program.py")
    seen = {"kind": kind, "folder": folder, "lines": []}

    def test(text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        expected = run_python(python, path, 5)
        if expected.status == "timeout" or b" at 0x" in expected.stdout:  # an address differs always
            return False
        actual = run_compiled(compiler, mode, path, timeout)
        found = difference(expected, actual)
        if seen["kind"] is None:
            seen["kind"] = found
        if not found or found != seen["kind"]:
            return False
        seen["lines"] = diff_lines(expected, actual)
        return True

    return test, seen


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="a seed or a file")
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    parser.add_argument("--compiler", help="default: the build folder's")
    parser.add_argument("--python", default=os.environ.get("PYTHON3", sys.executable))
    parser.add_argument("--mode", default="run", choices=MODES)
    parser.add_argument("--timeout", type=float, default=10)
    parser.add_argument("--patience", type=int, default=4000, help="candidates to try at most")
    parser.add_argument("-o", "--output", help="default: standard output")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.program.isdigit():
        text = generate.program(int(options.program))
    else:
        with open(options.program, encoding="utf-8") as file:
            text = file.read()
    compiler = os.path.abspath(options.compiler or os.path.join(options.build, "coachwhip"))
    test, seen = make_test(compiler, options.python, options.mode, options.timeout)
    if not test(ast.unparse(ast.parse(text)) + "\n"):
        print("no difference", file=sys.stderr)
        return 1
    shrinker = Shrinker(text, test, options.patience, options.output)
    small = shrinker.run()
    print("%d candidates, difference: %s" % (shrinker.checks, seen["kind"]), file=sys.stderr)
    print("\n".join(seen["lines"]), file=sys.stderr)
    with open(options.output, "w", encoding="utf-8") if options.output else sys.stdout as file:
        file.write(small)
    return 0


if __name__ == "__main__":
    sys.exit(main())
