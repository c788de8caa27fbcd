#!/usr/bin/env python3
"""Compares --emit=scopes with CPython's symtable over Python files and folders (default: the standard library).

    tests/frontend/compare_scopes.py [--build DIR] [PATH...]

Blocks, their lines, every name with what it is (local, cell, free, ...) and how it occurs must be equal; for files that
CPython's symbol table refuses, message and line. Files that do not parse are left out, and those whose __future__
imports are wrong, which another pass of the compiler reports.
"""

import argparse
import ast
import os
import subprocess
import sys
import warnings

import _symtable

SCOPES = ["unknown", "local", "global", "implicit", "free", "cell"]
FLAGS = ["global", "assigned", "param", "nonlocal", "used", "free", "free_class", "imported", "annotated", "iteration"]
KINDS = {
    _symtable.TYPE_FUNCTION: "function",
    _symtable.TYPE_CLASS: "class",
    _symtable.TYPE_MODULE: "module",
}


def dump_block(block, indent, lines):
    nested = " nested" if block.nested else ""
    lines.append("%*s%s %s %d%s" % (indent, "", KINDS[block.type], block.name, block.lineno, nested))
    for name, flags in sorted(block.symbols.items(), key=lambda item: item[0].encode("utf-8", "surrogatepass")):
        words = [word for bit, word in enumerate(FLAGS) if flags & 1 << bit]
        scope = SCOPES[flags >> _symtable.SCOPE_OFF & _symtable.SCOPE_MASK]
        lines.append("%*s%s: %s" % (indent + 2, "", name, " ".join([scope] + words)))
    for child in block.children:
        dump_block(child, indent + 4, lines)


def expected_dump(path):
    """What should be printed; None: the file does not parse."""
    with open(path, "rb") as file:
        source = file.read()
    try:
        ast.parse(source, path)
    except (SyntaxError, ValueError):
        return None
    try:
        top = _symtable.symtable(source, path, "exec")
    except SyntaxError as error:
        if "future" in error.msg or error.msg == "not a chance":
            return None
        return ["error %s: %s" % (error.lineno, error.msg)]
    lines = []
    dump_block(top, 0, lines)
    return lines


def actual_dump(compiler, path):
    done = subprocess.run([*compiler, path], capture_output=True, timeout=60)
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "surrogateescape").splitlines()
    first = done.stderr.decode("utf-8", "replace").splitlines()[0]
    parts = first[len(path) + 1:].split(":", 3)
    return ["error %s: %s" % (parts[0], parts[-1].strip().removeprefix("SyntaxError: "))]


def find_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["/usr/lib/python3.11"])
    parser.add_argument("--build", default="build")
    parser.add_argument("--command", help="program that prints the scopes of its last argument")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    compiler = options.command.split() if options.command else [os.path.join(options.build, "coachwhip"), "--emit=scopes"]
    compared = skipped = different = 0
    for path in find_files(options.paths):
        expected = expected_dump(path)
        if expected is None:
            skipped += 1
            continue
        compared += 1
        actual = actual_dump(compiler, path)
        if actual == expected:
            continue
        different += 1
        for number, (line, wanted) in enumerate(zip(actual + ["<end>"], expected + ["<end>"]), 1):
            if line != wanted:
                print("%s: line %d: %r, expected %r" % (path, number, line, wanted))
                break
    print("%d files compared, %d different, %d do not parse" % (compared, different, skipped))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
