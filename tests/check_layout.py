#!/usr/bin/env python3
"""Keeps the shape of the tree: #include lines point one way, and every source file is in its folder's list.

A file that is not listed is not built, or (headers, .def files) missing from "make dist". And no file is tracked
that a test program left behind.
"""

import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Folder: the folders whose headers it may include. What compiler and runtime share is in SHARED: headers and tables that
# describe the interface between them and depend on nothing.
MAY_INCLUDE = {
    "frontend": {"frontend"},
    "typeinfer": {"typeinfer", "frontend"},
    "codegen": {"codegen", "typeinfer", "frontend", "runtime"},
    "runtime": {"runtime"},
}
SHARED = {"runtime/abi.h", "runtime/exceptions.def"}


def find_sources(folder):
    found = []
    for where, _, names in os.walk(os.path.join(TOP, folder)):
        found += [os.path.relpath(os.path.join(where, name), TOP) for name in names if re.search(r"\.([ch]|def)$", name)]
    return sorted(found)


def find_wrong_includes(path):
    """The #include lines of path that point against the direction."""
    folder = path.split("/")[0]
    wrong = []
    with open(os.path.join(TOP, path), errors="replace") as file:
        for number, line in enumerate(file, 1):
            match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            target = match and match[1].split("/")[0]
            if target in MAY_INCLUDE and target not in MAY_INCLUDE[folder] and match[1] not in SHARED:
                wrong.append("%s:%d: %s may not include %s" % (path, number, folder, match[1]))
    return wrong


# What stands at the top beside the folders, and what a folder of test programs consists of.
AT_TOP = {".clang-format", ".gitignore", "ARCHITECTURE.md", "HACKING.md", "LICENSE", "Makefile.am", "README.md",
          "configure.ac", "dev"}
PROGRAM_FILES = (".py", ".stdin", ".args")


def find_strays():
    """The tracked files that belong to nothing; none where this is no checkout."""
    listed = subprocess.run(["git", "-C", TOP, "ls-files"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    strays = []
    for path in listed.stdout.splitlines():
        if "/" not in path:
            stray = path not in AT_TOP
        else:
            stray = path.startswith(("tests/run/", "tests/regress/")) and not path.endswith(PROGRAM_FILES)
        if stray:
            strays.append("%s: part of no program; what a test leaves behind is not tracked" % path)
    return strays


def main():
    passed, problems = 0, []
    for folder in MAY_INCLUDE:
        with open(os.path.join(TOP, folder, "local.mk")) as file:
            fragment = file.read()
        for path in find_sources(folder):
            # Made by the build when it runs inside the tree.
            if path.startswith("runtime/lib/"):
                continue
            wrong = find_wrong_includes(path)
            if path not in fragment.split() and path != "codegen/main.c":
                wrong.append("%s: not listed in %s/local.mk" % (path, folder))
            problems += wrong
            passed += not wrong
    for name in sorted(os.listdir(os.path.join(TOP, "runtime", "lib"))):
        path = "runtime/lib/" + name
        if name.endswith(".py") and path not in fragment.split():
            problems.append("%s: not listed in runtime/local.mk" % path)
    problems += find_strays()
    for problem in problems:
        print(problem)
    print("%d passed, %d failed" % (passed, len(problems)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
