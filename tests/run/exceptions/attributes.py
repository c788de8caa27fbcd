"""Attributes that built-in exceptions carry."""

try:
    {}.missing
except AttributeError as e:
    print(e.name, e.obj, e)
try:
    missing_name
except NameError as e:
    print(e.name, e)
try:
    import no_such_module_anywhere
except ImportError as e:
    print(type(e).__name__, e.name, e)
try:
    from math import no_such_function
except ImportError as e:
    print(type(e).__name__, e.name, str(e).split("(")[0])
try:
    open("/no/such/dir/file")
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename, e)
try:
    raise OSError(13, "Permission denied", "thing.txt")
except OSError as e:
    print(type(e).__name__, e.errno, e.filename, e, e.args)
try:
    raise StopIteration("value")
except StopIteration as e:
    print(e.value)
try:
    raise SystemExit("bye")
except SystemExit as e:
    print(e.code)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
try:
    {}["key"]
except KeyError as e:
    print(e.args, str(e), repr(e))
try:
    raise SyntaxError("bad", ("file.py", 3, 7, "x = = 1\n"))
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, e.text, e)
print(OSError(1), OSError(2, "x").errno, OSError("only").errno, FileNotFoundError(2, "a", "f"), OSError(2, "m", "f1", None, "f2"))
print(type(OSError(2, "x")).__name__, type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__, type(OSError(99999, "x")).__name__)
try:
    raise ValueError("tb")
except ValueError as e:
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_next, e.with_traceback(None) is e, e.__traceback__)
