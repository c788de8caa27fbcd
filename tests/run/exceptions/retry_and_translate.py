"""Programs made of exceptions: retry with backoff, error translation, validation with many errors."""


class ValidationError(ValueError):
    def __init__(self, errors):
        super().__init__(f"{len(errors)} error{'s' * (len(errors) != 1)}")
        self.errors = errors


class Flaky:
    def __init__(self, *plan):
        self.plan, self.calls = list(plan), 0

    def __call__(self):
        self.calls += 1
        step = self.plan.pop(0) if self.plan else "exhausted"
        if isinstance(step, BaseException) or isinstance(step, type):
            raise step
        return step


def retry(action, attempts=3, on=(OSError,)):
    waits = []
    for attempt in range(attempts):
        try:
            return action(), waits
        except on as e:
            waits.append((2 ** attempt, type(e).__name__))
            if attempt == attempts - 1:
                raise RuntimeError("no luck") from e
        finally:
            waits.append("f")


def validate(record):
    errors = []
    for field, check in (("name", lambda v: v.strip() or 1 / 0), ("age", lambda v: 0 <= int(v) < 150 or [][0]), ("mail", lambda v: v.index("@"))):
        try:
            check(record[field])
        except KeyError:
            errors.append(f"{field}: missing")
        except (ZeroDivisionError, IndexError):
            errors.append(f"{field}: out of range")
        except (ValueError, AttributeError, TypeError) as e:
            errors.append(f"{field}: {e}")
    if errors:
        raise ValidationError(errors)
    return "ok"


print(retry(Flaky("fine")), retry(Flaky(OSError("x"), ConnectionError, "third")))
for flaky in (Flaky(OSError(1), TimeoutError(), OSError(5, "five")), Flaky(ValueError("not retried")), Flaky(KeyboardInterrupt)):
    try:
        retry(flaky)
    except (RuntimeError, ValueError) as e:
        print(repr(e), repr(e.__cause__), flaky.calls)
    except BaseException as e:
        print("base", type(e).__name__, flaky.calls)
for record in ({"name": "Ann", "age": "30", "mail": "a@b"}, {"name": " ", "age": "x"}, {"name": None, "age": 200, "mail": "none"}, {}):
    try:
        print(validate(record))
    except ValidationError as e:
        print(e, e.errors)


def cleanup(steps):
    done, failures = [], []
    for name, step in steps:
        try:
            step()
        except Exception as e:
            failures.append((name, repr(e)))
        else:
            done.append(name)
    return done, failures


print(cleanup([("a", lambda: 1), ("b", lambda: 1 / 0), ("c", lambda: {}["k"]), ("d", lambda: None.x), ("e", lambda: int("e"))]))


def first_success(*actions, default=None):
    for action in actions:
        try:
            return action()
        except Exception:
            continue
    return default


print(first_success(lambda: 1 / 0, lambda: [][0], lambda: "third"), first_success(lambda: undefined), first_success(default="d"))
