# modules: ext_shapes
"""Each kind of value there and back; containers changed in place."""
import sys
import ext_shapes as m

VALUES = [None, True, 0, -1, 2**63 - 1, -2**63, 2**63, 2**64, -2**63 - 1, 2**100, -2**1000, 1.5, float('inf'), '', 'é', '\ud800', '𝄞x',
          b'', b'\0a', (), (1, (2,)), [], [1, [2]], {}, {'a': [1]}, set(), {1, 2}, frozenset([1]), 1j, range(3, 9, 2),
          slice(1, 2), ..., int, str, ValueError, NotImplemented, object]
for value in VALUES:
    back = m.echo(value)
    print(ascii(value), back == value, type(back) is type(value), type(back).__name__)
for value in [sys, len, bytearray(b'xy'), iter([])]:
    print(m.echo(value) is value)
print(m.echo(float('nan')), m.echo(-0.0))
xs, d, s = [1], {}, {1}
result = m.grow(xs, d, s)
print(result is xs, xs, d, d['k'] is xs, s)
m.grow(xs)
print(xs, d)
xs.append(99)
m.grow(xs)
print(xs, d['k'])
loop = [1]
loop.append(loop)
print(m.echo(loop) is loop, loop)
m.names.append('b')
print(m.names, m.echo(m.names) is m.names)
nested = {'rows': [[1, 2], [3]]}
m.grow(nested['rows'][1])
print(nested)
print(m.sum_all([1, 2**70, 3.5]), m.sum_all((1, 2)), m.sum_all({1: 2}), m.sum_all(x for x in [1, 2, 3]))
