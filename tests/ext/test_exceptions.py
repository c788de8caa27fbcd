# modules: ext_shapes
"""Exceptions both ways, with tracebacks."""
import traceback
import ext_shapes as m


def attempt(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(type(e).__name__, e.args, isinstance(e, ValueError))
        for entry in traceback.extract_tb(e.__traceback__):
            print('   ', entry.name, entry.lineno, entry.line)


attempt(m.fail, 2)
attempt(m.div, 1, 0)
attempt(m.call, lambda: 1 / 0)
attempt(m.catch, lambda: {}['x'])
attempt(m.call, m.fail, 1)
try:
    m.fail(0)
except m.Error as e:
    print(e.code, str(e), repr(e), e.__context__, e.__cause__)
raised = OSError(2, 'x')


def throw():
    raise raised


try:
    m.call(throw)
except OSError as e:
    print(e is raised, e.errno, [x.name for x in traceback.extract_tb(e.__traceback__)])


class Own(Exception):
    pass


def throw_own():
    raise Own(1, [2])


try:
    m.call(throw_own)
except Own as e:
    print('own', e.args)
try:
    m.fail(10 ** 6)
except RecursionError as e:
    print(e)
try:
    raise m.Error(5, 'made in Python')
except ValueError as e:
    print(e.code, e, m.echo(e) is e)
attempt(m.call, int, 'x')
m.fail(1)
