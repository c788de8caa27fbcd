"""dir, vars, type, id, callable, hasattr, isinstance with odd arguments, getattr chains, hash of everything."""
class C:
    x = 1

    def __init__(self):
        self.y = 2

    def m(self):
        local = 1
        return dir(), sorted(vars()), sorted(locals())


c = C()
print([n for n in dir(c) if not n.startswith("__")], c.m(), vars(c), vars(C)["x"], type(c) is C, type(type(c)) is type, callable(c), callable(C), callable(c.m), callable(5), id(c) == id(c), hasattr(c, "x"), isinstance(c, (int, (str, C))), issubclass(C, object), isinstance(True, int), isinstance(C, type), isinstance(None, type(None)), isinstance(5, int | None))
for text in ("vars(5)", "vars([])", "dir(5)[:1]", "type(5, 6)", "type('X', (), {})().__class__.__name__", "id()", "callable()", "hasattr(c)", "hasattr(c, 5)", "isinstance(5)", "isinstance(5, 5)", "isinstance(5, [int])", "isinstance(5, (int, 5))", "isinstance('', (int, 5))", "issubclass(5, int)", "issubclass(int, 5)", "getattr(c, 'z')", "getattr(c, 'z', 9)", "setattr(c, 'n', 1)", "setattr(5, 'n', 1)", "delattr(c, 'n')", "delattr(c, 'n')", "len(5)", "abs('x')", "ord('ab')", "ord(b'a')", "ord(5)", "chr(-1)", "chr('a')", "hex(1.5)", "bin('1')", "oct(None)", "hash([])", "hash(1.0) == 1", "round('x')", "divmod(1, 0)", "divmod('a', 1)", "pow(2, 3, 0)", "sum('ab')", "sum(['a'], '')", "sum([[1], [2]], [])", "sum([1, 'a'])", "sum([0.1] * 3)", "sum((True, 2))", "sum([b'a'], b'')", "sum([1], start=5)", "min()", "min([])", "min(5)", "min([], default=0)", "min(1, 'a')", "max('a', 'b', key=5)", "max([1], default=2)", "max(1, 2, default=3)", "any(5)", "all([])", "any([0, []])", "sorted(5)", "list(5)", "tuple(None)", "set(5)", "dict(5)", "frozenset([[]])", "enumerate()", "repr()", "ascii('é\\n')", "format(5, 5)", "format()", "print(sep=5)", "input.__name__", "iter(5, 6)", "next(c)", "object() == object()", "bool()", "int('x', 5)", "bytes('a')", "bytearray(-1)", "memoryview('a')", "slice()", "property().fget", "staticmethod()", "classmethod(5).__func__", "super(C)", "complex('x')", "float()", "str(b'a', 'x')", "range(1, 2, 0)", "zip([1], strict=2) is None", "map(None)", "filter(None, 5)", "reversed({})", "open(b'')", "compile('1 +', 'f', 'eval')", "eval('1 +')", "exec('x = ')", "eval('x = 1')", "compile('1', 'f', 'bad')", "__import__('no_mod')", "__import__('')", "__import__(5)", "breakpoint.__name__", "globals() is globals()", "__build_class__(1)", "__build_class__()"):
    try:
        print(text, "=", str(eval(text)).split(" at 0x")[0])
    except BaseException as error:
        print(text, "->", type(error).__name__, error)
