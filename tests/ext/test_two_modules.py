# modules: ext_shapes ext_second
"""Two extension modules in one process, threads, repeated imports."""
import importlib
import sys
import threading
import ext_second
import ext_shapes

print(ext_second.combine(ext_shapes.Point(1), ext_shapes.Point(2, 3)), ext_second.combine([1], [2]))
print(ext_second.apply(ext_shapes.adder(5), [1, 2, 3]))
print(ext_second.table(ext_shapes.gen(4)))


def failing():
    return ext_second.combine(1, 'x')


try:
    ext_shapes.call(failing)
except TypeError as e:
    print(e)
counts = []


def work():
    for i in range(300):
        ext_shapes.echo([i, 'x' * i])
        ext_second.table([i, i])
    counts.append(ext_second.combine(1, 2))


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counts)
for i in range(2000):
    ext_second.combine(ext_shapes.Point(i, [i] * 10), ext_shapes.Point(i, [i]))
print(importlib.import_module('ext_shapes') is ext_shapes)
