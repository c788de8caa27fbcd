"""Module traceback: printing, formatting, groups, folded repetitions."""
import traceback, sys
def f(): return 1 / 0
try: f()
except ZeroDivisionError as e:
    traceback.print_exc()
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.extract_tb(e.__traceback__))
    print(traceback.format_exception_only(type(e), e))
try:
    try: f()
    except ZeroDivisionError as e: raise KeyError('x') from e
except KeyError as e:
    traceback.print_exception(e)
    print(''.join(traceback.format_exception(e)), end='')
    te = traceback.TracebackException.from_exception(e)
    print(te, te.__cause__, len(te.stack), te.stack[0].name, te.stack[0].line)
def r(n): return r(n - 1) + n if n else 1 / 0
try: r(10)
except ZeroDivisionError: traceback.print_exc()
try: raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError('a\nb')])])
except ExceptionGroup: traceback.print_exc()
traceback.print_exc()
print(traceback.format_exc())
print(traceback.format_list([('f', 1, 'n', 'line'), ('f', 2, 'm', None)]))
try: raise SyntaxError('bad', ('f.py', 3, 5, '  x = = 3\n', 3, 6))
except SyntaxError as e:
    e.add_note('note')
    traceback.print_exc()
try: traceback.print_exception(3)
except TypeError as e: print(e)
traceback.print_tb(None)
