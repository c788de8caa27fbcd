"""An uncaught exception group prints its tree."""
# exits


def fail(error):
    raise error


errors = []
for error in (ValueError("one"), TypeError("two")):
    try:
        fail(error)
    except Exception as e:
        errors.append(e)
print(len(errors))
raise ExceptionGroup("several", errors)
