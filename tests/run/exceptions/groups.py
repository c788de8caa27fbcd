"""ExceptionGroup and except*."""

group = ExceptionGroup("many", [ValueError("a"), KeyError("b"), ExceptionGroup("inner", [TypeError("c"), ValueError("d")])])
print(group, repr(group), group.message, len(group.exceptions))
try:
    raise group
except* ValueError as e:
    print("values", [str(x) for x in e.exceptions], type(e).__name__)
except* KeyError as e:
    print("keys", e.exceptions)
except* TypeError as e:
    print("types", e.exceptions)
try:
    try:
        raise group
    except* ValueError:
        print("handled values")
except ExceptionGroup as rest:
    print("rest", rest, rest.exceptions)
try:
    raise ValueError("naked")
except* ValueError as e:
    print(type(e).__name__, e.exceptions, repr(e.message))
else:
    print("never")
finally:
    print("finally")
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")
match, rest = group.split(ValueError)
print(match, rest, group.subgroup(KeyError), group.subgroup(OSError))
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", 5), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup("x", [KeyboardInterrupt()])):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
