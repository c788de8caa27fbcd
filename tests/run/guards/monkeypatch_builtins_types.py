"""Builtins replaced through the builtins module and by local names."""
import builtins


def work(items):
    return sum(items), len(items), max(items), sorted(items), [abs(x) for x in items], isinstance(items, list), str(items[0]), int("7"), list(range(3)), print.__name__


original = work([3, -1])
print(original)
real_sum, real_range = builtins.sum, builtins.range
builtins.sum = lambda items: "patched sum"
print(work([3, -1])[0])
builtins.sum = real_sum
print(work([3, -1]) == original)
sum = lambda items: "global sum"
print(work([3, -1])[0])
del sum
print(work([3, -1])[0])


def with_local_names(max, *, len=lambda x: -1):
    abs = str
    return max, len([1]), abs(-5)


print(with_local_names(9), with_local_names(1, len=len))
count = 0
real_print = print


def counting_print(*args, **kwargs):
    global count
    count += 1
    real_print("[%d]" % count, *args, **kwargs)


builtins.print = counting_print
print("through the patched print")


def show(x):
    print(x)


show(5)
builtins.print = real_print
show(6)
range = lambda n: ["not", "a", "range"]
for i in range(3):
    real_print(i, end=" ")
real_print()
del range
for i in range(2):
    print(i, end=" ")
print()


class str2(str):
    def upper(self):
        return "custom upper"


str = str2
print(str("abc").upper(), "abc".upper(), isinstance("abc", str), type(str("x")).__name__)
del str
print(str(5), builtins.len is len, "sum" in dir(builtins))
builtins.new_builtin = 42
print(new_builtin)
del builtins.new_builtin
try:
    new_builtin
except NameError as e:
    print(e)
try:
    del builtins.no_such
except AttributeError as e:
    print(type(e).__name__)
