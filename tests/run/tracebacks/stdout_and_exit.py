"""sys.exit inside nested calls: status, no traceback."""
# exits
import sys


def leave(code):
    try:
        print("leaving", code)
        sys.exit(code)
    finally:
        print("cleanup")


def caught():
    try:
        sys.exit("message")
    except SystemExit as e:
        print("caught", e.code)


caught()
leave(3)
