"""Constructors, attributes and texts of the built-in exception classes."""
import sys
class E(Exception):
    def __init__(self, a, *, b=2):
        super().__init__(a)
        self.b = b
try:
    raise E(1, b=3)
except E as e:
    print(e.args, e.b, repr(e), str(e), e.__dict__)
class OE(OSError):
    def __init__(self, x): self.x = x
o = OE(3)
print(o.x, o.args, o.errno, str(o))
o = OSError(2, 'No such', 'file', None, 'f2')
print(type(o), o.errno, o.strerror, o.filename, o.filename2, o, repr(o), o.args)
o = OSError(17, 'ex', 'a')
print(type(o), repr(o), o)
print(OSError('x'), OSError(), OSError(1), OSError(1,2,3,4,5,6))
print(repr(KeyError('a')), str(KeyError('a')), str(KeyError('a','b')))
s = StopIteration(5); print(s.value, s.args)
s = SystemExit(1, 2); print(s.code)
s = SyntaxError('msg', ('f', 1, 2, 'text')); print(s, s.filename, s.lineno, s.offset, s.text, s.end_lineno)
u = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad'); print(u, u.start, u.object)
u = UnicodeEncodeError('ascii', 'abcé', 3, 4, 'bad'); print(u)
u = UnicodeTranslateError('abé', 1, 3, 'bad'); print(u)
i = ImportError('m', name='n', path='p'); print(i, i.name, i.path, i.msg)
for f in (lambda: ImportError('m', foo=1), lambda: ValueError(a=1), lambda: UnicodeDecodeError(1), lambda: SyntaxError('a', (1,2))):
    try: f()
    except TypeError as e: print(e)
e = ValueError('x')
e.add_note('n1'); print(e.__notes__)
try: e.add_note(1)
except TypeError as x: print(x)
print(e.with_traceback(None) is e, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
for v in ('__cause__', '__context__', '__traceback__', 'args', '__suppress_context__'):
    try: setattr(e, v, 3)
    except TypeError as x: print(v, x)
    try: delattr(e, v)
    except (TypeError, AttributeError) as x: print(v, x)
try: raise 3
except TypeError as x: print(x)
try: raise ValueError from 3
except TypeError as x: print(x)
class BadNew(Exception):
    def __new__(cls): return 3
try: raise BadNew
except TypeError as x: print(x)
try:
    try: 1/0
    except 3: pass
except TypeError as x: print(x, repr(x.__context__))
try:
    try: raise KeyError('a')
    except KeyError as k:
        try: raise ValueError('b')
        except ValueError as v:
            raise k
except KeyError as x: print(repr(x), repr(x.__context__), repr(x.__context__.__context__))
def f():
    try: return 1
    finally: return 2
print(f())
def g():
    for i in range(3):
        try: continue
        finally: print('fin', i)
g()
def h():
    while True:
        try: 1/0
        except ZeroDivisionError: break
        finally: print('fh')
    return 'x'
print(h())
try: raise
except RuntimeError as x: print(x)
def tb():
    try: 1/0
    except ZeroDivisionError as e: return e
t = tb().__traceback__
print(t.tb_lineno, t.tb_next, t.tb_frame.f_code.co_name, t.tb_frame.f_code.co_name)
print(sys.exc_info())
try: 1/0
except ZeroDivisionError as e: print(sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__)
try: e
except NameError as x: print(x, x.name)
def ub():
    print(q); q = 1
try: ub()
except UnboundLocalError as x: print(x)
def fr():
    def inner(): return z
    if 0: z = 1
    return inner()
try: fr()
except NameError as x: print(x)
