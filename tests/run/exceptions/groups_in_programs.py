"""Exception groups in programs: a validator that collects, retries that split, handlers nested in loops and functions, what continue, break and return may not do, groups from generators and callbacks, and names after except*."""


class Invalid(ValueError):
    def __init__(self, field, problem, value=None):
        super().__init__(f"{field}: {problem}")
        self.field, self.value = field, value


class Batch(ExceptionGroup):
    def __new__(cls, message, errors, source=None):
        self = super().__new__(cls, message, errors)
        self.source = source
        return self

    def derive(self, errors):
        return Batch(self.message, errors, self.source)


def validate(record):
    errors = []
    for field, check in CHECKS.items():
        try:
            value = record[field]
            if not check(value):
                errors.append(Invalid(field, "refused", value))
        except Exception as e:
            e.add_note(f"field {field}")
            errors.append(e)
    if errors:
        raise Batch("record", errors, record.get("id"))
    return record["id"]


CHECKS = {"id": lambda v: v > 0, "name": lambda v: v.isalpha(), "size": lambda v: 10 // v}


def load(records):
    good, summary = [], {"invalid": 0, "missing": [], "other": []}
    for r in records:
        try:
            good.append(validate(r))
        except* Invalid as group:
            for e in group.exceptions:
                summary["invalid"] += e.value if isinstance(e.value, (int, float)) else 1
        except* KeyError as group:
            summary["missing"] += [e.args[0] for e in group.exceptions]
            last = group.source
        except* (TypeError, ArithmeticError, AttributeError) as group:
            summary["other"].append((group.source, [type(e).__name__ for e in group.exceptions], group.exceptions[0].__notes__))
        else:
            summary["fine"] = summary.get("fine", 0) + 1
        finally:
            summary["seen"] = summary.get("seen", 0) + 1
    return good, summary, "group" in locals()


for line in load([{"id": 1, "name": "ab", "size": 2}, {"id": -5, "name": "a1", "size": 1}, {"id": 2}, {"id": "x", "name": 5, "size": 0}, {"id": -2.5, "name": "", "size": 2 ** 65}, {"id": 2 ** 64, "name": "é", "size": True}]):
    print(line)


def leaves(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            yield from leaves(x, depth + 1)
    else:
        yield depth, type(e).__name__


def tree(*shape):
    return ExceptionGroup("tree", [tree(*s) if isinstance(s, tuple) else s("x") for s in shape])


def retry(task, rounds):
    log = []
    for n in range(rounds):
        try:
            task(n)
        except* OSError as transient:
            log.append(("retry", n, sorted(leaves(transient))))
        except* ValueError as fatal:
            log.append(("fatal", n, [str(e) for e in fatal.exceptions]))
            raise RuntimeError("gave up") from fatal
        if not log or log[-1][1] != n:
            break
    return log


def flaky(n):
    if n < 2:
        raise tree(OSError, (TimeoutError, ConnectionError)) if n else OSError("single")


def fatal(n):
    raise tree(OSError, ValueError, (KeyError, (ValueError,)))


print(retry(flaky, 5))
try:
    retry(fatal, 3)
except* RuntimeError as e:
    print([str(x) for x in e.exceptions], sorted(leaves(e.exceptions[0].__cause__)))
except* KeyError as e:
    print("rest", sorted(leaves(e)))


def gen():
    try:
        yield 1
    except* KeyError as e:
        yield sorted(leaves(e))
    except* ValueError:
        raise
    yield "end"


for error in (tree(KeyError, (KeyError,)), KeyError("bare"), tree(KeyError, ValueError)):
    g = gen()
    next(g)
    try:
        print(g.throw(error), next(g))
    except ExceptionGroup as e:
        print("out", sorted(leaves(e)), next(g, "closed"))


def nested(kind):
    try:
        try:
            raise tree(ValueError, (KeyError, TypeError), IndexError)
        except* KeyError as inner:
            if kind == "raise":
                raise LookupError("new")
            if kind == "reraise":
                raise
            if kind == "same":
                raise inner
        except* TypeError as inner:
            pass
    except* LookupError as outer:
        kinds = sorted(leaves(outer))
        if kind == "same":
            return_value = kinds
        else:
            return_value = (kinds, outer.message)
    except* ValueError as outer:
        return_value = "never alone"
    return return_value


for kind in ("swallow", "raise", "reraise", "same"):
    try:
        print(kind, nested(kind))
    except ExceptionGroup as e:
        print(kind, "left", sorted(leaves(e)))
for source in ("for x in y:\n try: pass\n except* E: continue", "for x in y:\n try: pass\n except* E: break", "def f():\n try: pass\n except* E: return", "try: pass\nexcept* E: pass\nexcept F: pass", "try: pass\nexcept*: pass", "def f():\n try: pass\n except* E:\n  def g(): return 1\n  for x in y: break"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
for kinds in (ExceptionGroup, (ValueError, BaseExceptionGroup), 5, (ValueError, "x")):
    try:
        try:
            raise tree(ValueError)
        except* kinds:
            print("never")
    except (TypeError, ExceptionGroup) as e:
        print(type(e).__name__, e)
b = BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])
print(b.subgroup(Exception), b.split(KeyboardInterrupt)[1], type(BaseExceptionGroup("x", [ValueError()])).__name__, b.derive([ValueError()]), tree(ValueError).subgroup(lambda e: False))
