# stderr
"""warnings.warn in its forms, what it refuses, registries, once per place, categories, showwarning, warn_explicit, -W like filters."""
import sys
import warnings


class Soft(UserWarning):
    pass


def show(message, category, filename, lineno, file=None, line=None):
    print(f"[{category.__name__}] {message} {filename.rpartition('/')[2] or filename}:{lineno}")


warnings.showwarning = show
for args in (("text",), ("text", Soft), (Soft("inst"),), (Soft("inst"), RuntimeWarning), ("text", None), (ValueError("not a warning"),)):
    try:
        warnings.warn(*args)
    except Exception as error:
        print(type(error).__name__, error)
for args in (("a", 5), ("a", int), ("a", ValueError), ("a", Soft, "x"), (5,), (None,), ("a", "UserWarning")):
    try:
        print(warnings.warn(*args))
    except Exception as error:
        print(type(error).__name__, error)
warnings.simplefilter("always")


def helper(level):
    warnings.warn(f"level {level}", Soft, stacklevel=level)


helper(1)
helper(2)
helper(50)
for action in "default", "once", "module", "ignore", "error":
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for i in range(3):
            try:
                warnings.warn("repeated", Soft)
            except Soft as error:
                print("raised", error, error.args)
        print(action, "done")
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("kept", DeprecationWarning)
    warnings.warn_explicit("placed", Soft, "somewhere.py", 42, module="somewhere", source=None)
    w = log[0]
    print(len(log), w.category.__name__, w.message, w.message.args, w.lineno > 0, w.file, w.line, w.source, str(log[1])[:60])
print(warnings.showwarning is show)
registry = {}
warnings.simplefilter("default")
for line in (1, 1, 2):
    warnings.warn_explicit("reg", Soft, "r.py", line, registry=registry)
print(len(registry), sorted(k[2] for k in registry if isinstance(k, tuple)))
with warnings.catch_warnings():
    warnings.filterwarnings("error", "dang.*", Soft)
    warnings.filterwarnings("ignore", module="quiet")
    for text in ("danger", "safe"):
        try:
            warnings.warn(text, Soft)
        except Soft as error:
            print("Soft", error)
    warnings.warn_explicit("hushed", Soft, "q.py", 1, module="quietly")
    print(warnings.filters[0][0], len(warnings.filters[0]))
for call in (lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("error", 5), lambda: warnings.filterwarnings("error", category=int), lambda: warnings.simplefilter("error", lineno=-1), lambda: warnings.warn_explicit("a", 5, "f", 1), lambda: warnings.filterwarnings("error", module=1), lambda: warnings.filterwarnings("ignore", category="x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
with warnings.catch_warnings(action="ignore") if sys.version_info >= (3, 12) else warnings.catch_warnings() as nothing:
    print(nothing)
c = warnings.catch_warnings()
with c:
    try:
        with c:
            pass
    except RuntimeError as error:
        print(error)
try:
    warnings.catch_warnings().__exit__()
except RuntimeError as error:
    print(error)
print(repr(warnings.catch_warnings(record=True)), warnings.formatwarning("m", Soft, "f.py", 3, "the line"), end="")
