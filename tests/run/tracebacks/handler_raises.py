"""An exception inside an except clause inside a finally."""
# exits


def process():
    try:
        raise KeyError("first")
    except KeyError as e:
        try:
            raise ValueError("second")
        finally:
            print("cleaning", e)


try:
    process()
except ValueError as e:
    print("caught", e, repr(e.__context__))
process()
