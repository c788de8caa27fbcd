"""Traceback: raise again."""
class MyError(Exception):
    pass
def f():
    try:
        raise MyError("one", 2)
    except MyError:
        raise
def h():
    try:
        f()
    except MyError as e:
        raise e
h()
