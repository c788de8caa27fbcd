#!/usr/bin/env python3
"""Checks that every C file is as clang-format leaves it (where clang-format is installed)."""

import concurrent.futures
import os
import shutil
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDERS = ["frontend", "typeinfer", "codegen", "runtime", "tests"]


def find_c_files():
    for folder in FOLDERS:
        for where, folders, names in os.walk(os.path.join(TOP, folder)):
            folders[:] = [name for name in folders if name != "lib"]
            for name in sorted(names):
                if name.endswith((".c", ".h")):
                    yield os.path.join(where, name)


def is_formatted(path):
    with open(path, "rb") as file:
        text = file.read()
    done = subprocess.run(["clang-format", "--style=file", path], capture_output=True)
    return done.stdout == text


def main():
    files = list(find_c_files())
    if not shutil.which("clang-format"):
        print("clang-format is not installed; nothing checked")
        print("0 passed, 0 failed")
        return 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(is_formatted, files))
    wrong = [path for path, good in zip(files, results) if not good]
    for path in wrong:
        print("%s: not formatted (./dev format)" % os.path.relpath(path, TOP))
    print("%d passed, %d failed" % (len(files) - len(wrong), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
