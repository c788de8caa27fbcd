"""A program that ends in an exception group with notes, causes, contexts and nested groups: what is printed of each, and how except* takes parts out before."""
# stderr
import traceback


class Refused(Exception):
    def __init__(self, code, **details):
        super().__init__(code)
        self.details = details

    def __str__(self):
        return f"refused with {self.args[0]}"


def check(value):
    if isinstance(value, str):
        raise TypeError(f"no text: {value!r}")
    if value < 0:
        raise ValueError("negative") from Refused(value)
    if value > 100:
        try:
            {}[value]
        except KeyError:
            raise OverflowError("too big")
    return value


def check_all(values):
    good, bad = [], []
    for i, v in enumerate(values):
        try:
            good.append(check(v))
        except Exception as e:
            e.add_note(f"at position {i}")
            bad.append(e)
    if bad:
        group = ExceptionGroup(f"{len(bad)} bad values", bad)
        group.add_note("first line\nsecond line")
        group.add_note("")
        raise group
    return good


print(check_all([1, 2]))
try:
    check_all([1, -2, "x"])
except* TypeError as eg:
    print("types", eg.exceptions, eg.__notes__, eg.exceptions[0].__notes__)
except* ValueError as eg:
    print("values", [(e, e.__cause__, e.__cause__.details) for e in eg.exceptions])
try:
    try:
        check_all([300])
    except* OverflowError as eg:
        raise LookupError("while handling") from eg
except* LookupError as eg:
    print([type(e).__name__ for e in eg.exceptions], eg.message, type(eg.exceptions[0].__cause__).__name__)
text = traceback.format_exception_only(Refused, Refused(7, a=1))
print(text, traceback.format_exception_only(ExceptionGroup("g", [KeyError(1)])))


def nest(depth):
    try:
        check_all([-depth, str(depth)])
    except ExceptionGroup as e:
        if depth:
            try:
                nest(depth - 1)
            except ExceptionGroup as inner:
                raise ExceptionGroup(f"level {depth}", [e, inner, Refused(depth)]) from None
        raise


print("end")
nest(2)
