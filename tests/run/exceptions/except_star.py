"""except*, split, subgroup and derive of exception groups."""
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), OSError(4)])])
except* ValueError as e:
    print(repr(e), e.exceptions)
except* TypeError as e:
    print(repr(e))
except* OSError as e:
    print(repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError('new')
except BaseException as e:
    print(repr(e), [repr(x) for x in e.exceptions], repr(e.__context__))
try:
    try:
        raise ValueError('naked')
    except* ValueError as e:
        print(repr(e))
        raise
except BaseException as e:
    print(repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* KeyError:
        print('no')
    else:
        print('else')
    finally:
        print('fin')
except ExceptionGroup as e:
    print(repr(e))
try:
    pass
except* ValueError:
    pass
else:
    print('else2')
def f():
    try:
        try:
            raise ExceptionGroup('x', [ValueError(1), KeyError(2)])
        except* ValueError:
            raise
    except ExceptionGroup as e:
        return e
print(repr(f()))
try:
    try: raise ValueError
    except* ExceptionGroup: pass
except TypeError as e: print(e)
eg = ExceptionGroup("eg", [ValueError(1), KeyError(2)])
print(eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, KeyError)), eg.subgroup(OSError), eg.message, eg)
print(eg.derive([OSError(1)]))
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
print(repr(MyEG("m", [ValueError(1), KeyError(1)]).split(KeyError)))
for a in ((), ("x",), ("x", []), ("x", [1]), ("x", 3), ("x", [KeyboardInterrupt()])):
    try: ExceptionGroup(*a)
    except Exception as e: print(type(e), e)
print(type(BaseExceptionGroup("x", [ValueError()])), BaseExceptionGroup("x", [KeyboardInterrupt()]))
