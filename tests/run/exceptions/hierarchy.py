"""Which except clause catches what; the tree of built-in exceptions."""

names = ["ArithmeticError", "AssertionError", "AttributeError", "BufferError", "EOFError", "FileNotFoundError", "FloatingPointError", "ImportError", "IndentationError", "IndexError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NotImplementedError", "OSError", "OverflowError", "PermissionError", "RecursionError", "RuntimeError", "StopAsyncIteration", "StopIteration", "SyntaxError", "SystemExit", "TabError", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeError", "ValueError", "ZeroDivisionError", "GeneratorExit", "Warning", "DeprecationWarning", "UserWarning", "ConnectionError", "BrokenPipeError", "ExceptionGroup", "BaseExceptionGroup"]
import builtins

for name in names:
    cls = getattr(builtins, name)
    print(name, [c.__name__ for c in cls.__mro__[1:-1]])
print(IOError is OSError, EnvironmentError is OSError, issubclass(FileNotFoundError, OSError))
for raiser in (lambda: 1 / 0, lambda: [][0], lambda: {}["k"], lambda: int("x"), lambda: None.x, lambda: nope, lambda: 2.0 ** 10000, lambda: "a" + 1, lambda: open("/no/such/file")):
    for handler in (ArithmeticError, LookupError, OSError, ValueError, Exception):
        try:
            try:
                raiser()
            except handler as e:
                print(type(e).__name__, "caught as", handler.__name__)
                break
        except Exception:
            continue
try:
    try:
        raise SystemExit(3)
    except Exception:
        print("wrong")
except BaseException as e:
    print(type(e).__name__, e.code, e.args)
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("wrong")
except KeyboardInterrupt as e:
    print(repr(e))
groups = (ValueError, (TypeError, KeyError))
try:
    raise KeyError
except groups[1]:
    print("tuple from a variable")
try:
    try:
        raise ValueError("x")
    except "not a class":
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("x")
    except (TypeError, 5):
        pass
except TypeError as e:
    print(e)
