"""raise with classes, instances, from, bare, and wrong things."""


class Custom(Exception):
    pass


for thing in (ValueError, ValueError("msg"), Custom, Custom(1, 2), KeyError("k"), StopIteration(5), SystemError, OSError(2, "No such file"), UnicodeError("u")):
    try:
        raise thing
    except Exception as e:
        print(type(e).__name__, e.args, str(e), repr(e))
for bad in (5, "text", None, int, object()):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise ValueError("a") from KeyError("cause")
except ValueError as e:
    print(repr(e.__cause__), e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("b") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)


def reraise():
    try:
        raise KeyError("original")
    except KeyError:
        raise


try:
    reraise()
except KeyError as e:
    print("re-raised", e)


def reraise_in_call():
    raise


try:
    try:
        raise Custom("x")
    except Custom:
        reraise_in_call()
except Custom as e:
    print("from helper", e)
saved = ValueError("saved")
for _ in range(2):
    try:
        raise saved
    except ValueError as e:
        print(e is saved)
try:
    raise Custom(*range(3))
except Custom as e:
    print(e, e.args, e.args[0])
