"""ExitStack: callbacks, push, enter_context, order, exceptions replaced and suppressed, pop_all, errors."""
from contextlib import ExitStack

log = []


class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        log.append("+" + self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        log.append("-%s %s" % (self.name, kind and kind.__name__))
        if self.fail:
            raise self.fail
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(M("a")), stack.enter_context(M("b")), stack.callback(log.append, "callback") is not None)
    stack.push(lambda *exc: log.append("pushed %s" % (exc[0],)))
    stack.push(M("unentered"))
print(log)
log.clear()
with ExitStack() as stack:
    stack.enter_context(M("outer"))
    stack.enter_context(M("swallows", swallow=True))
    stack.enter_context(M("inner"))
    raise ValueError("x")
print(log)
log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(M("sees key", fail=None))
        stack.enter_context(M("fails", fail=KeyError("from exit")))
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__), log)
log.clear()
with ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(M(name))
    kept = stack.pop_all()
print(log)
kept.close()
print(log, kept.close())


@stack.callback
def registered():
    log.append("decorated callback")


stack.close()
print(log[-1])
for call in (lambda: ExitStack().enter_context(5), lambda: ExitStack().push(5), lambda: ExitStack().callback(5), lambda: ExitStack().callback(), lambda: ExitStack().enter_context()):
    try:
        print(type(call()).__name__)
    except Exception as error:
        print(type(error).__name__, error)
try:
    with ExitStack() as s:
        s.callback(lambda: 1 / 0)
        s.callback(lambda: [][1])
except ZeroDivisionError as error:
    print(repr(error.__context__))
