"""send, throw, close and yield from, sys.exc_info() inside generators."""
def sub():
    try:
        x = yield 1
        print('sub got', x)
        yield 2
    except ValueError as e:
        print('sub caught', e)
        yield 'recovered'
    finally:
        print('sub finally')
    return 'subret'
def g():
    r = yield from sub()
    print('r', r)
    yield from [7, 8]
    return 'end'
def run(actions):
    it = g()
    for a in actions:
        try:
            if a[0] == 'n': print(next(it))
            elif a[0] == 's': print(it.send(a[1]))
            elif a[0] == 't': print(it.throw(a[1]))
            elif a[0] == 'c': print(it.close())
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', None))
run([('n',), ('s', 5), ('n',), ('n',), ('n',), ('n',)])
run([('n',), ('t', ValueError('v')), ('n',), ('n',), ('n',)])
run([('n',), ('c',), ('n',)])
run([('n',), ('t', KeyError('k')), ('n',)])
run([('s', 3), ('t', KeyError), ('n',)])
run([('n',), ('t', GeneratorExit)])
def reent():
    yield next(it)
it = reent()
try: next(it)
except ValueError as e: print(e)
import sys
def exc():
    try:
        raise KeyError(1)
    except KeyError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
e = exc()
print(next(e), sys.exc_info()[0])
try:
    raise IndexError
except IndexError:
    print(next(e), sys.exc_info()[0])
print(sys.exc_info()[0])
def outerexc():
    yield sys.exc_info()[0]
    yield sys.exc_info()[0]
o = outerexc()
try: 1/0
except ZeroDivisionError: print(next(o))
print(next(o))
def deep(n):
    if n: yield from deep(n-1)
    yield n
print(sum(deep(200)))
print(list(x*y for x in range(3) for y in range(x)))
g2 = (x for x in [1,2])
print(g2.__name__, g2.gi_running, type(g2))
def retgen():
    return 5
    yield
try: next(retgen())
except StopIteration as s: print(s.value, s.args)
def rt():
    return (1,2)
    yield
try: next(rt())
except StopIteration as s: print(s.value, s.args)
gs = [deep(3) for _ in range(10000)]
print(sum(next(q) for q in gs))
