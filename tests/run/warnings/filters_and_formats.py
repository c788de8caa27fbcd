"""warnings: filters by category, text, module and line; once, default, error; catch_warnings, formatting, errors."""
import warnings


def warn(text="text", category=UserWarning, times=1):
    for _ in range(times):
        warnings.warn(text, category)


def record(action, *filters):
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        for f in filters:
            warnings.filterwarnings(*f)
        try:
            action()
        except Warning as error:
            return "raised %r" % error, len(caught)
    return [(w.category.__name__, str(w.message)) for w in caught]


print(record(lambda: warn(times=3), ("always",)), record(lambda: warn(times=3), ("default",)), record(lambda: (warn(times=2), warn("other")), ("once",)), record(lambda: warn(times=2), ("ignore",)), record(warn, ("error",)), record(lambda: warn(times=2), ("module",)))
print(record(lambda: (warn("abc"), warn("xabc")), ("ignore", "abc"), ("always", "x")), record(lambda: (warn(category=DeprecationWarning), warn()), ("ignore", "", DeprecationWarning)), record(lambda: warn(), ("ignore", "", Warning, "nomodule"), ("always",)), record(lambda: warn("TEXT here"), ("error", "text")))


class Mine(UserWarning):
    def __str__(self):
        return "mine!"


print(record(lambda: warnings.warn(Mine("x")), ("always",)), record(lambda: warnings.warn("t", Mine), ("error", "", UserWarning)), repr(warnings.formatwarning("msg", UserWarning, "f.py", 3, "line text")), repr(warnings.formatwarning("m", Mine, "nofile.py", 1)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("here", stacklevel=1)
    warnings.warn_explicit("explicit", RuntimeWarning, "file.py", 42, module="m", registry={})
    print([(w.lineno > 0, w.filename.endswith(".py"), w.category.__name__, w.source) for w in caught], caught[1].lineno, caught[1].filename, str(caught[0]).startswith("{message"))
for call in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", "UserWarning"), lambda: warnings.filterwarnings("bad"), lambda: warnings.filterwarnings("error", 5), lambda: warnings.filterwarnings("error", "", int), lambda: warnings.filterwarnings("error", "", Warning, 5), lambda: warnings.filterwarnings("error", lineno=-1), lambda: warnings.simplefilter("x"), lambda: warnings.simplefilter("error", lineno="a"), lambda: warnings.warn("x", stacklevel="a"), lambda: warnings.catch_warnings().__exit__(), lambda: warnings.warn(5)):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            print(call())
    except Exception as error:
        print(type(error).__name__, error)
shown = []
old = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), category.__name__))
warnings.simplefilter("always")
warn("to own hook")
warnings.showwarning = old
print(shown)
