# Corners of the built-in functions: special methods that are properties, what dir(), bytes() and compile() accept.
import copy
import pickle
import sys
import types


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


def refuse(self):
    raise AttributeError("refused")


class Init:
    __init__ = property(refuse)


class Equal:
    __eq__ = property(refuse)


attempt(Init)
attempt(lambda: Equal() == Equal())


class MyBytes(bytes):
    pass


class ToBytes:
    def __bytes__(self):
        return MyBytes(b"abc")


attempt(lambda: type(bytes(ToBytes())))
attempt(lambda: type(MyBytes(ToBytes())))


class Module(types.ModuleType):
    __dict__ = 8


attempt(dir, Module("m"))
try:
    raise IndexError
except IndexError as e:
    print(dir(e.__traceback__))
attempt(compile, "1", "f", "eval", 0xff)
attempt(compile, "1", "f", "eval", optimize=7)
attempt(compile, "1", "f", 3)
attempt(compile, "1", 3, "eval")
print(compile("1", b"name", "eval").co_filename)
code = compile("def f(x: 1 + 1): pass", "f", "exec", flags=0x1000000)
namespace = {}
exec(code, namespace)
print(namespace["f"].__annotations__)
attempt(__import__, "sys", name="sys")
attempt(__import__, "no\x00name")
attempt(__import__, "x", {"__package__": 3}, level=1)
attempt(__import__, "x", {"__name__": "alone"}, level=1)
attempt(__import__, "x", level=-1)
attempt(type, "A", (), {"__doc__": "x\udcdcy"})
print(type.__doc__[:14])


class Guarded:
    def __getattribute__(self, name):
        raise ValueError(name)

    def __sizeof__(self):
        return 5


print(sys.getsizeof(Guarded()) >= 5)
attempt(types.TracebackType, None, sys._getframe(), "no", 2)
traceback = types.TracebackType(None, sys._getframe(), 11, 22)
print(traceback.tb_lasti, traceback.tb_lineno)

error = ImportError("text", name="somename", path="somepath")
error.extra = 1
for clone in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
    print(clone.name, clone.path, clone.args, clone.msg, clone.extra)
print(ImportError("x").__reduce__(), error.__reduce__()[2])


def named():
    return 1


other = named.__code__.replace(co_name="other", co_firstlineno=77)
print(other.co_name, other.co_firstlineno, named.__code__.co_name)
attempt(named.__code__.replace, 1)
attempt(lambda: named.__code__.replace(co_name=3))

made = __build_class__(lambda: None, "Made", ToBytes)
print(made.__name__, made.__bases__)
attempt(__build_class__)
attempt(__build_class__, 1, 2)
attempt(__build_class__, named, 2)
