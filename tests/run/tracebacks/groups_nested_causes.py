"""A nested exception group with causes and notes, uncaught."""


def fail(kind, text):
    raise kind(text)


def collect():
    errors = []
    for kind, text in ((ValueError, "one"), (KeyError, "two")):
        try:
            fail(kind, text)
        except Exception as error:
            error.add_note("while collecting " + text)
            errors.append(error)
    try:
        raise OSError("inner") from errors[0]
    except OSError as error:
        errors.append(ExceptionGroup("deeper", [error, TypeError("never raised")]))
    return errors


raise ExceptionGroup("collected", collect())
