import contextvars
import threading
from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar("v")
d = ContextVar("d", default=5)
print(d.get(), d.get(7), v.get("none"), v.name, type(v).__name__)
try:
    v.get()
except LookupError as e:
    print(e.args[0] is v)
t = v.set(1)
print(v.get(), t.var is v, t.old_value is Token.MISSING, Token.MISSING, t.old_value)
t2 = v.set(2)
print(t2.old_value, v.get())
v.reset(t2)
print(v.get())
v.reset(t)
print(v.get("gone"))
for f in (lambda: v.reset(t), lambda: d.reset(v.set(3)), lambda: v.reset(5), lambda: ContextVar(5), lambda: ContextVar(), lambda: Token(), lambda: Context(1)):
    try:
        f()
    except (RuntimeError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
c = copy_context()
v.set("outer")
def inner(x, y=0):
    v.set("inner")
    return v.get(), x, y, len(copy_context())
print(c.run(inner, 1, y=2), v.get(), c[v], v in c, d in c, len(c), list(c) == [v], dict(c.items()) == {v: "inner"}, list(c.values()), c.get(d), c.get(d, 3))
try:
    c[d]
except KeyError as e:
    print("KeyError", e.args[0] is d)
try:
    c.run(c.run, print)
except RuntimeError as e:
    print(str(e).split(":")[0])
try:
    "x" in c
except TypeError as e:
    print(e)
try:
    c.run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e)
print(c.copy() == c, c == Context(), Context().run(v.get, "empty"))
seen = []
th = threading.Thread(target=lambda: (seen.append(v.get("fresh")), v.set(9), seen.append(v.get())))
th.start()
th.join()
print(seen, v.get())
try:
    Context().run(v.reset, v.set(1))
except ValueError as e:
    print(str(e)[:6])
