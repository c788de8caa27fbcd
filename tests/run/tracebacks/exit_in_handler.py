"""sys.exit in an exception handler: no traceback, the exit status only."""
import sys


def main():
    try:
        int("x")
    except ValueError as error:
        print("error:", error)
        sys.exit(3)
    finally:
        print("finally")


main()
print("never")
