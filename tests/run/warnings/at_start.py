# stderr
# What CPython's compiler warns of is shown before the program runs.
x = 5
if x is 1: pass
if x is not "a" and x is ():
    pass
assert (x, "msg")
s = "\d"
def f():
    return "abc" (1)
def g():
    return [1, 2] ["a"], {1}[0], [1][1, 2], (lambda: 0)[0], "x"["y"]
print(x)
