"""finally and with run before the traceback is printed."""
# exits


class Guard:
    def __enter__(self):
        print("enter")

    def __exit__(self, *exc):
        print("exit", exc[0].__name__)


def risky():
    with Guard():
        try:
            return {}["missing"]
        finally:
            print("finally")


risky()
