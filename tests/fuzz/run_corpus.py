"""Feeds the broken inputs of make_corpus.py to "coachwhip check": no crash, no hang, a message with each error.

usage: run_corpus.py --build FOLDER [COUNT]
"""
import os
import subprocess
import sys
import tempfile

import make_corpus


def check(compiler, path):
    """What is wrong about the compiler's behaviour, or None."""
    try:
        run = subprocess.run([compiler, "check", path], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "hangs"
    if run.returncode < 0 or run.returncode > 2:
        return f"exit status {run.returncode}: {run.stderr[-300:].decode('utf-8', 'replace')}"
    if run.returncode and not run.stderr.strip():
        return "fails without a message"
    if b"Sanitizer" in run.stderr or b"runtime error" in run.stderr:
        return run.stderr[:300].decode("utf-8", "replace")
    return None


def main(args):
    compiler = os.path.join(os.path.abspath(args[args.index("--build") + 1]), "coachwhip")
    count = 90 if os.environ.get("COACHWHIP_QUICK") else 600
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        make_corpus.main(folder, count)
        names = sorted(os.listdir(folder))
        for name in names:
            problem = check(compiler, os.path.join(folder, name))
            if problem:
                failed += 1
                print(f"{name}: {problem}")
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
