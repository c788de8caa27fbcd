"""Compares the errors of broken programs with CPython's.

usage: compare_errors.py ASTDUMP [-v] [FILE]

FILE (default: broken.txt beside this script) holds snippets, each closed by a line "%%"; one that begins with
"repr:" is a Python string literal. Compared are the exception's class and message, and its line, offset,
end_lineno and end_offset. A message that differs fails the test unless ACCEPTED names the snippet: what later
versions of Python allow.
"""
import ast
import os
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from compare_ast import Tool  # noqa: E402

warnings.simplefilter("ignore")


ACCEPTED = {
    'f"{a:{b:{c}}}"',  # nested format specifications: PEP 701
    'f"{a b" f"c}"',  # a string within the replacement field: PEP 701
}
if sys.version_info < (3, 11, 7):
    ACCEPTED.add("x\x00")  # 3.11.2 raises ValueError, 3.11.7 SyntaxError as we do


def read_snippets(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for text in file.read().split("\n%%\n"):
            if text.startswith("repr:"):
                yield ast.literal_eval(text[5:])
            elif text:
                yield text


def expected_error(source):
    """What astdump should print for the source."""
    try:
        compile(source, "<unknown>", "exec", dont_inherit=True)
    except SyntaxError as error:
        places = [error.lineno or 0, error.offset or 0, error.end_lineno or 0, error.end_offset or 0]
        return [type(error).__name__, error.args[0]] + [str(place) for place in places]
    except (ValueError, MemoryError, RecursionError) as error:
        return [type(error).__name__, str(error)]
    return ["accepted"]


def main(args):
    if sys.version_info[:2] != (3, 11):
        print("skipped: this needs CPython 3.11\n0 passed, 0 failed")
        return 0
    tool = Tool([args[0], "--check", "--many"])
    verbose = "-v" in args
    files = [arg for arg in args[1:] if arg != "-v"]
    path = files[0] if files else os.path.join(os.path.dirname(os.path.abspath(__file__)), "broken.txt")
    total = messages = places = failed = 0
    for source in read_snippets(path):
        expected = expected_error(source)
        got = tool.ask(source.encode("utf-8", "surrogatepass")).rstrip("\n").split("|")
        total += 1
        same_message = got[:2] == expected[:2] or (expected[0] == "MemoryError" and got[0] == "MemoryError")
        messages += same_message
        places += got == expected
        failed += not same_message and source not in ACCEPTED
        if got != expected and (verbose or not same_message):
            print(f"{source[:300]!r}\n  CPython: {'|'.join(expected)}\n  ours:    {'|'.join(got)[:200]}")
    print(f"{total} snippets, {messages} equal messages, {places} with equal places")
    print(f"{total - failed} passed, {failed} failed")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
