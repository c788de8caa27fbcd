#!/usr/bin/env python3
"""Checks that every C file is as clang-format leaves it (where clang-format is installed).

Files found good are remembered in the build folder by a hash of their text and of .clang-format.
"""

import argparse
import concurrent.futures
import hashlib
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


def digest(path, style):
    with open(path, "rb") as file:
        return hashlib.sha256(style + file.read()).hexdigest()[:24]


def is_formatted(path):
    with open(path, "rb") as file:
        text = file.read()
    done = subprocess.run(["clang-format", "--style=file", path], capture_output=True)
    return done.stdout == text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(TOP, "build"))
    options = parser.parse_args()
    if not shutil.which("clang-format"):
        print("clang-format is not installed; nothing checked")
        print("0 passed, 0 failed")
        return 0
    with open(os.path.join(TOP, ".clang-format"), "rb") as file:
        style = file.read()
    memory = os.path.join(options.build, "tests-cache", "formatted")
    known = set()
    if os.path.exists(memory):
        with open(memory) as file:
            known = set(file.read().split())
    files = {path: digest(path, style) for path in find_c_files()}
    unknown = [path for path, key in files.items() if key not in known]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(is_formatted, unknown))
    wrong = [path for path, good in zip(unknown, results) if not good]
    os.makedirs(os.path.dirname(memory), exist_ok=True)
    with open(memory, "w") as file:
        file.write("\n".join(key for path, key in files.items() if path not in wrong))
    for path in wrong:
        print("%s: not formatted (./dev format)" % os.path.relpath(path, TOP))
    print("%d passed, %d failed" % (len(files) - len(wrong), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
