"""Traceback: thrown before start."""
def f():
    yield 1
g = f()
g.throw(ValueError("in"))
