"""Traceback: non ascii source."""
é = "ünï"
def f(x): return é + x * (1 if é else 2) + "ß" @ x
f("ü")
