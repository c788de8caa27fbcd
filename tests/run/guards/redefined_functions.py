"""Globals, builtins and methods are replaced while functions that use them run."""


def helper(x):
    return x + 1


def work(n):
    global helper
    out = []
    for i in range(n):
        if i == 2:
            helper = lambda x: x * 100
        if i == 4:
            helper = str
        out.append(helper(i))
    return out


print(work(6))


def uses_len(items):
    return len(items)


print(uses_len([1, 2]))
real_len = len
len = lambda x: "shadowed"
print(uses_len([1, 2]))
del len
print(uses_len([1, 2]), real_len("abc"))


class Counter:
    def __init__(self):
        self.n = 0

    def step(self):
        self.n += 1
        return self.n


def run(counter, times):
    seen = []
    for i in range(times):
        if i == 2:
            Counter.step = lambda self: "class replaced"
        if i == 4:
            counter.step = lambda: "instance replaced"
        if i == 6:
            del counter.step
        seen.append(counter.step())
    return seen


print(run(Counter(), 8))
print(Counter().step())
CONSTANT = 10


def read_constant():
    return CONSTANT * 2


print(read_constant())
CONSTANT = "ab"
print(read_constant())
CONSTANT = 2.5
print(read_constant())
del CONSTANT
try:
    read_constant()
except NameError as e:
    print(e)
CONSTANT = [1]
print(read_constant())
import builtins

builtins.CONSTANT_IN_BUILTINS = 7


def read_builtin():
    return CONSTANT_IN_BUILTINS


print(read_builtin())
CONSTANT_IN_BUILTINS = "global wins"
print(read_builtin())
