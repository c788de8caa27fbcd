"""ExceptionGroup: split, subgroup, derive, nesting, notes and what the constructor refuses."""
eg = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), OSError(3), KeyError("k")])])
eg.add_note("a note")
print(eg, repr(eg), eg.message, len(eg.exceptions), type(eg.exceptions).__name__)
for condition in (ValueError, (TypeError, KeyError), OSError, ArithmeticError, ExceptionGroup, lambda e: isinstance(e, ValueError) and e.args == (2,), lambda e: True, lambda e: False):
    match, rest = eg.split(condition)
    print(repr(match), "/", repr(rest), "/", repr(eg.subgroup(condition)) == repr(match), getattr(match, "__notes__", None))
print(eg.subgroup(lambda e: e is eg) is eg, eg.split(BaseException)[0] is eg)


class Own(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Own(self.message + "'", excs, self.code + 1)


own = Own("own", [ValueError(1), KeyError(2), Own("deep", [KeyError(3), ValueError(4)], 10)], 5)
match, rest = own.split(ValueError)
print(repr(match), match.code, match.exceptions[1].code, repr(rest), rest.code)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for call in (
    lambda: ExceptionGroup(),
    lambda: ExceptionGroup("m"),
    lambda: ExceptionGroup("m", []),
    lambda: ExceptionGroup("m", 5),
    lambda: ExceptionGroup("m", [5]),
    lambda: ExceptionGroup("m", [ValueError]),
    lambda: ExceptionGroup(5, [ValueError()]),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("m", {ValueError()}),
    lambda: eg.split(5),
    lambda: eg.split([ValueError]),
    lambda: eg.subgroup(int),
    lambda: eg.split((ValueError, 5)),
    lambda: eg.derive(5),
    lambda: eg.derive([SystemExit()]),
):
    try:
        print(repr(call()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    eg.message = "x"
except AttributeError as error:
    print(error)
print(ExceptionGroup[int].__origin__.__name__, issubclass(ExceptionGroup, (Exception, BaseExceptionGroup)))
