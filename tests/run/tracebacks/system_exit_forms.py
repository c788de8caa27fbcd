"""SystemExit caught, with codes of all kinds; the last one leaves with text."""
import sys

for code in (None, 0, 3, True, "text", [1, 2], 2.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), error.code, error.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)


def leave():
    try:
        raise SystemExit("good", "bye")
    finally:
        print("finally runs")


leave()
