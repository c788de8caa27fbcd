"""Constructor arguments, attributes, str and repr of every built-in exception; OSError's choice of class by errno; UnicodeErrors; SyntaxError fields; pickling and copying."""
import copy
import pickle
import builtins


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


names = sorted(n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException))
for name in names:
    cls = getattr(builtins, name)
    row = [name, [b.__name__ for b in cls.__mro__[1:-1]]]
    for args in ((), ("one",), (1, "two"), (1, 2, 3)):
        try:
            e = cls(*args)
            row.append((str(e), repr(e)))
        except TypeError as error:
            row.append(str(error))
    print(row)
for errno in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 114, 115, 3, 99999):
    e = OSError(errno, "text", "file", None, "other")
    print(errno, type(e).__name__, str(e), e.args, e.errno, e.strerror, e.filename, e.filename2)
for args in ((), (2,), ("x",), (2, "t"), (2, "t", "f"), (2, "t", "f", 0), (2, "t", "f", 0, "g"), (2, "t", None), (2, None), ("2", "t"), (2, "t", "f", 0, "g", "h"), (None, None), (2.0, "t"), (True, "t")):
    attempt(lambda: (lambda e: (type(e).__name__, str(e), e.args, e.errno, e.filename))(OSError(*args)))
attempt(lambda: FileNotFoundError(13, "kept class"))
attempt(lambda: BlockingIOError(11, "text", 5).characters_written)
attempt(lambda: BlockingIOError(11, "text").characters_written)
attempt(lambda: (lambda e: (e.args, e.code))(SystemExit()))
attempt(lambda: (SystemExit(5).code, SystemExit(1, 2).code, SystemExit(None).code))
attempt(lambda: (StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value, StopAsyncIteration(3).args))
attempt(lambda: (KeyError("k").args, str(KeyError("k")), str(KeyError()), str(KeyError(1, 2)), str(KeyError("a\nb"))))
attempt(lambda: (NameError("m", name="n").name, AttributeError("m", name="n", obj=5).obj, ImportError("m", name="n", path="p").path, str(ImportError(name="n"))))
attempt(lambda: NameError("m", nam="n"))
attempt(lambda: ImportError("m", foo=1))
attempt(lambda: ValueError(x=1))
attempt(lambda: (lambda e: (str(e), e.object, e.start, e.end, e.reason, e.encoding))(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")))
attempt(lambda: str(UnicodeDecodeError("utf-8", b"abc", 0, 3, "why")))
attempt(lambda: str(UnicodeEncodeError("ascii", "é日😀", 0, 1, "why")))
attempt(lambda: [str(UnicodeEncodeError("ascii", "é日😀", i, i + 1, "why")) for i in range(3)])
attempt(lambda: str(UnicodeTranslateError("日本", 0, 2, "why")))
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "why"))
attempt(lambda: UnicodeEncodeError("utf-8", "text", 0, 1))
attempt(lambda: UnicodeEncodeError(1, 2, 3, 4, 5))
attempt(lambda: str(UnicodeDecodeError("c", b"ab", 5, 9, "out of range")))
s = SyntaxError("bad", ("f.py", 3, 5, "text line", 3, 9))
print(str(s), s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s.print_file_and_line, s.args)
for args in (("m",), ("m", ("f", 1, 2, "t")), ("m", ("f", None, None, None)), ("m", ("f", 1)), ("m", 5), (), ("m", (None, 7, 1, "t")), ("m", ("/a/b/c.py", 7, 1, "t", None, None)), ("m", ("f", 1, 2, "t", 3))):
    attempt(lambda: (lambda e: (str(e), e.filename, e.lineno, e.text))(SyntaxError(*args)))


class Own(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b


class Keyword(ValueError):
    def __init__(self, *, code):
        self.code = code


class Text(Exception):
    def __str__(self):
        return "own str"

    def __reduce__(self):
        return Text, (), {"extra": 1}


for e in (ValueError("v", 1), Own(5, 6), OSError(2, "t", "f"), UnicodeDecodeError("utf-8", b"a", 0, 1, "w"), KeyError("k"), Text(), SystemExit(3), ImportError("m", name="n"), SyntaxError("m", ("f", 1, 2, "t")), StopIteration(4), ExceptionGroup("g", [ValueError(1)]), AttributeError("a", name="n")):
    for how in (copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))):
        e.note = ["attribute"]
        f = how(e)
        print(type(f).__name__, f.args, getattr(f, "note", None), getattr(f, "b", None), getattr(f, "name", None), str(f), end="; ")
    print()
k = Keyword(code=5)
print(repr(k), k.args, str(k), k.code)
attempt(lambda: copy.copy(k))
print(Own(1) == Own(1), Own(1) != Own(1), Exception("a").args is not Exception("a").args, ValueError("x").__reduce__(), Own.__doc__, len({Own(1), Own(1)}))
e = ValueError("changed")
e.args = ("new", "args")
print(e, repr(e), str(e), e.args)
