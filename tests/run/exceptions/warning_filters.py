"""warnings: filters, actions and what registries remember, showwarning, catch_warnings."""
import warnings, sys
for call in (lambda: warnings.filterwarnings("bad"), lambda: warnings.filterwarnings("error", 5),
             lambda: warnings.filterwarnings("error", category=5),
             lambda: warnings.filterwarnings("error", category=int),
             lambda: warnings.filterwarnings("error", module=5),
             lambda: warnings.filterwarnings("error", lineno=-1),
             lambda: warnings.simplefilter("error", lineno="x"), lambda: warnings.warn("x", int),
             lambda: warnings.warn("x", 5), lambda: warnings.simplefilter("nope")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def record(setup, emit):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        setup()
        try:
            emit()
        except Exception as e:
            print("raised", repr(e))
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])


def emit():
    for i in range(3): warnings.warn("text %d" % (i // 2))
    warnings.warn("other", DeprecationWarning)
    warnings.warn(RuntimeWarning("made"))
for action in ("error","ignore","always","default","module","once"): record(lambda: warnings.simplefilter(action), emit)
record(lambda: warnings.filterwarnings("ignore", "TEXT"), emit)
record(lambda: warnings.filterwarnings("ignore", "oth.r$"), emit)
record(lambda: warnings.filterwarnings("error", category=RuntimeWarning), emit)
record(lambda: warnings.filterwarnings("ignore", module="__main__"), emit)
record(lambda: (warnings.simplefilter("ignore"), warnings.simplefilter("always", append=True)), emit)
record(lambda: warnings.filters.append(("odd", None, Warning, None, 0)), emit)
registry = {}


def explicit():
    for n in (1, 1, 2): warnings.warn_explicit("e", UserWarning, "dir/file.PY", n, registry=registry)
    warnings.warn_explicit(UserWarning("inst"), None, "f", 0)
for action in ("default", "module", "once", "always"):
    record(lambda: warnings.simplefilter(action), explicit)
print(sorted(map(str, registry)))
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = lambda *args: print("shown", args[0], args[1].__name__, args[3], args[4:])
    warnings.warn("to function")
    warnings.showwarning = 5
    try:
        warnings.warn("bad")
    except TypeError as e:
        print(e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "  line "), end="")
c = warnings.catch_warnings(record=True)
print(c)
try:
    c.__exit__()
except RuntimeError as e:
    print(e)
with c:
    try:
        c.__enter__()
    except RuntimeError as e:
        print(e)
with warnings.catch_warnings(record=True, action="error", category=UserWarning) as log:
    try:
        warnings.warn("now")
    except UserWarning as e:
        print("error", e)
    warnings.warn("dep", DeprecationWarning)
print(warnings.WarningMessage("m", UserWarning, "f", 1))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for r in ({}, {}, None, None):
        warnings.warn_explicit("e", UserWarning, "f", 3, registry=r)
    print(len(log))
    r = {}
    warnings.simplefilter("module")
    for n in (3, 3, 4):
        warnings.warn_explicit("q", UserWarning, "f", n, registry=r)
    for n in (3, 3, 4):
        warnings.warn_explicit("z", UserWarning, "f", n)
    print(len(log), sorted(map(str, r.keys() - {"version"})))
    warnings.simplefilter("default")
    for n in (3, 3, 4):
        warnings.warn_explicit("y", UserWarning, "f", n)
    print(len(log))
