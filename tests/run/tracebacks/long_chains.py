# traceback.TracebackException of long chains and deep groups; frames without positions; lines of modules.
import linecache
import traceback


def chain(n):
    e = ValueError(0)
    for i in range(1, n):
        f = ValueError(i)
        f.__context__ = e
        e = f
    return e


texts = list(traceback.TracebackException.from_exception(chain(3000)).format())
print(len(texts), texts[-1])
group = TypeError("inner")
for i in range(3000):
    group = ExceptionGroup(f"group {i}", [ValueError(i), group])
print(traceback.TracebackException.from_exception(group).exceptions[1].exceptions[0])


class Frame:
    f_globals, f_locals = {"__name__": "nowhere"}, {"something": 1}

    class f_code:
        co_filename, co_name = "/no/such/file.py", "method"

        @staticmethod
        def co_positions():
            return iter([(6, 6, 0, 0)])


class Entry:
    tb_frame, tb_lineno, tb_next, tb_lasti = Frame, 6, None, 0


e = traceback.TracebackException(Exception, Exception("uh oh"), Entry, capture_locals=True)
print(e.stack[0].locals, e.stack[0].line == "")
print("print_list" in traceback.__all__, hasattr(traceback, "print_list"))


class Loader:
    def get_source(self, name):
        return f"first of {name}\n\x0csecond"


linecache.clearcache()
print(linecache.lazycache("virtual", {"__name__": "m", "__loader__": Loader()}), linecache.getline("virtual", 2))
print(linecache.lazycache("virtual2", {}), linecache.getlines("virtual2"))
print(linecache.lazycache("<string>", {"__name__": "m", "__loader__": Loader()}))
summary = traceback.FrameSummary("virtual", 1, "dummy")
print(summary == ("virtual", 1, "dummy", "first of m"), tuple(summary))


def fail():
    local = 1
    raise KeyError(local)


try:
    fail()
except KeyError as error:
    traceback.clear_frames(error.__traceback__)
    print(traceback.extract_tb(error.__traceback__)[-1].name)
