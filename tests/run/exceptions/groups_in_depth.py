"""Exception groups: nesting, split and subgroup by type, tuple and function, derive, notes and causes kept, handlers that raise and nest."""


def show(e, indent=0):
    pad = "  " * indent
    print(f"{pad}{type(e).__name__}: {e} notes={getattr(e, '__notes__', None)} cause={e.__cause__!r}")
    if isinstance(e, BaseExceptionGroup):
        for part in e.exceptions:
            show(part, indent + 1)


def make():
    try:
        raise KeyError("cause")
    except KeyError as cause:
        inner = ExceptionGroup("inner", [ValueError(1), TypeError(2), OSError(5, "io")])
        inner.add_note("inner note")
        outer = ExceptionGroup("outer", [inner, ValueError(3), ExceptionGroup("deep", [ExceptionGroup("er", [IndexError(4)])])])
        outer.add_note("outer note")
        outer.__cause__ = cause
        return outer


g = make()
show(g)
for condition in (ValueError, (TypeError, IndexError), lambda e: isinstance(e, ExceptionGroup) and e.message == "deep", ExceptionGroup, KeyError,
                  lambda e: "3" in str(e), OSError):
    match, rest = g.split(condition)
    print("--", getattr(condition, "__name__", condition))
    for part in (match, rest, g.subgroup(condition)):
        show(part) if part is not None else print(None)
match, rest = g.split(ExceptionGroup)
print(match is g, rest)


class Coded(ExceptionGroup):
    def __new__(cls, message, parts, code):
        self = super().__new__(cls, message, parts)
        self.code = code
        return self

    def derive(self, parts):
        return Coded(self.message, parts, self.code + 1)


c = Coded("coded", [ValueError("v"), TypeError("t"), ValueError("w")], 7)
m, r = c.split(ValueError)
print(type(m).__name__, m.code, r.code, m.exceptions, r.exceptions, c.args)


def run(raiser):
    try:
        try:
            raiser()
        except* ValueError as e:
            print("values", [str(x) for x in e.exceptions], type(e).__name__, e.message)
            raise RuntimeError("in handler")
        except* (TypeError, OSError) as e:
            print("others", len(e.exceptions))
            raise
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        show(e)
        print("context", type(e.__context__).__name__)


def raising(e):
    def raiser():
        raise e
    return raiser


run(raising(make()))
run(raising(c))
run(raising(ValueError("naked")))
run(raising(TypeError("naked type")))
run(lambda: None)
run(raising(KeyboardInterrupt("base")))
run(raising(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError("v")])))

for bad in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup(5, [ValueError()]),
            lambda: ExceptionGroup("m", [ValueError]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m"),
            lambda: g.split(5), lambda: g.split((ValueError, 5)), lambda: type(BaseExceptionGroup("m", [ValueError()])).__name__,
            lambda: type(BaseExceptionGroup("m", [SystemExit()])).__name__, lambda: repr(ExceptionGroup("m", (ValueError(1), TypeError()))),
            lambda: str(make()), lambda: ExceptionGroup("m", [ValueError()], x=1), lambda: g.derive([ValueError(9)]),
            lambda: g.derive([SystemExit(9)]), lambda: setattr(g, "exceptions", ()), lambda: ExceptionGroup[int]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def loops():
    for i in range(4):
        try:
            raise ExceptionGroup("eg", [ValueError(i)])
        except* ValueError as e:
            if i == 2:
                e.handled = True
        print("pass", i)
    try:
        e
    except NameError as error:
        print(error)


loops()
