"""Traceback: assert comparison."""
def f(s):
    assert len(s) > 3, "too short"
f("ab")
