"""Contexts and tracebacks of exceptions that pass several handlers."""
import sys
# context & traceback details
def a():
    try:
        b()
    except ValueError:
        c()
def b(): raise ValueError('b')
def c(): raise TypeError('c')
try: a()
except TypeError as e:
    x = e.__context__
    def names(tb):
        out = []
        while tb:
            out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
        return out
    print(names(e.__traceback__), names(x.__traceback__))
def r():
    try:
        b()
    except ValueError as e:
        try:
            raise
        finally:
            print('f')
try: r()
except ValueError as e: print(names(e.__traceback__))
def loop():
    for i in range(3):
        try:
            b()
        except ValueError as e:
            last = e
    return last
print(names(loop().__traceback__))
def wt():
    e = ValueError('w')
    try: raise e
    except ValueError: pass
    try: raise e
    except ValueError: pass
    return e
print(names(wt().__traceback__))
class CM:
    def __init__(self, sup): self.sup = sup
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t, v, names(tb)); return self.sup
with CM(True):
    b()
try:
    with CM(False): b()
except ValueError as e: print(names(e.__traceback__))
with CM(True) as q, CM(False) as w:
    raise KeyError(3)
def gen():
    try: yield 1
    except KeyError as e: print(names(e.__traceback__)); yield 2
g = gen(); next(g); g.throw(KeyError('k'))
def fin():
    try: b()
    finally: c()
try: fin()
except TypeError as e: print(repr(e.__context__), names(e.__traceback__), names(e.__context__.__traceback__))
try:
    try: raise ValueError(1)
    except ValueError as e: raise e
except ValueError as e: print(names(e.__traceback__), e.__context__)
try:
    try: raise ValueError(1)
    except ValueError as e: raise KeyError(2) from None
except KeyError as e: print(repr(e.__context__), e.__suppress_context__, e.__cause__)
def nested():
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError:
            print(repr(sys.exc_info()[1]))
        print(repr(sys.exc_info()[1]))
    print(repr(sys.exc_info()[1]))
nested()
def retexc():
    try: raise ValueError(1)
    except ValueError as e:
        return sys.exc_info()[1]
print(repr(retexc()), sys.exc_info())
def ge():
    try: raise ValueError(1)
    except ValueError:
        yield 1
        try: raise
        except ValueError as e: print('re', e)
        yield 2
for _ in ge():
    print(sys.exc_info()[0])
class D:
    def __getattr__(self, n): raise AttributeError('custom ' + n)
    @property
    def p(self): return self.zz
try: D().x
except AttributeError as e: print(e, e.name, type(e.obj))
try: D().p
except AttributeError as e: print(e)
try: (1).foo
except AttributeError as e: print(e, e.name, e.obj)
for f in (lambda: [].foo, lambda: int.foo, lambda: sys.foo, lambda: (lambda: 0).foo, lambda: None.foo, lambda: print.foo, lambda: D.foo):
    try: f()
    except AttributeError as e: print(e, e.name)
try:
    x = 1
    x()
except TypeError as e: print(e)
print([repr(BaseException(*a)) for a in [(), (1,), (1, 2), ('a',)]], str(BaseException(1, 2)))
print(Exception.__mro__, OSError.__subclasses__()[:2], issubclass(IOError, OSError), EnvironmentError is OSError)
print(ValueError.__doc__, KeyError.__name__, KeyError.__module__, KeyError.__qualname__)
class F(ValueError, KeyError): pass
print(str(F('x')), F.__mro__)
try: raise F('q')
except (IndexError, KeyError) as e: print(repr(e))
