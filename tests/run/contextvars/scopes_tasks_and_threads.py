"""contextvars: tokens, copies, running in contexts, tasks and threads with contexts of their own, and what is refused."""
import asyncio
import contextvars
import threading
from contextvars import Context, ContextVar, Token, copy_context


def attempt(label, function):
    try:
        print(label, "->", function())
    except BaseException as error:
        print(label, "!", type(error).__name__, str(error).split(" at 0x")[0])


user = ContextVar("user", default="nobody")
level = ContextVar("level")
print(user.name, user.get(), user.get("x"), level.get("fallback"), repr(user).split(" at ")[0])
attempt("unset", level.get)
attempt("name", lambda: ContextVar(5))
attempt("no name", lambda: ContextVar())
attempt("subclass", lambda: type("V", (ContextVar,), {}))
attempt("subscript", lambda: ContextVar[int])
attempt("attribute", lambda: setattr(user, "name", "z"))
token = user.set("ann")
print(type(token) is Token, token.var is user, token.old_value is Token.MISSING, repr(Token.MISSING), user.get(), "used" in repr(token))
second = user.set("bob")
print(second.old_value, user.get())
user.reset(second)
print(user.get(), "used" in repr(second))
attempt("reset twice", lambda: user.reset(second))
attempt("other variable", lambda: level.reset(token))
attempt("not a token", lambda: user.reset("ann"))
user.reset(token)
print(user.get())
context = copy_context()
print(len(context) >= 0, user in context, context.get(user), context.get(user, 7), isinstance(context, Context))
user.set("outer")
attempt("missing in context", lambda: context[user])
attempt("wrong key", lambda: context["user"])
attempt("wrong key in", lambda: "user" in context)
attempt("wrong get", lambda: context.get("user"))


def inside(name, depth=0):
    user.set(name)
    level.set(depth)
    if depth < 2:
        copy_context().run(inside, name + "+", depth + 1)
    return user.get(), level.get(), len(copy_context()) >= 2


print(context.run(inside, "inner"), user.get(), context[user], context[level], level.get("unset"))
print(sorted((var.name, value) for var, value in context.items() if var in (user, level)), sorted(v.name for v in context if v in (user, level)), [context[v] for v in context.keys() if v is user], "inner" in context.values())
attempt("entered twice", lambda: context.run(context.run, print))
attempt("run nothing", lambda: context.run())
attempt("run raises", lambda: context.run(lambda: 1 / 0))
attempt("run again", lambda: context.run(user.get))
attempt("run keywords", lambda: context.run(sorted, [1, 3, 2], reverse=True))
attempt("assign", lambda: context.__setitem__(user, 1))
attempt("Context(1)", lambda: Context(1))
attempt("Context()", lambda: (len(Context()), Context() == Context(), Context().run(user.get)))
attempt("hash", lambda: hash(Context()))
other = context.copy()
print(other == context, other is context, other.run(lambda: user.set("changed")) is not None, other == context, other[user], context[user])


def cross():
    made = user.set("cross")
    return made


foreign = Context().run(cross)
attempt("token of another context", lambda: user.reset(foreign))


async def child(name):
    before = user.get()
    user.set(name)
    await asyncio.sleep(0)
    return before, user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(child("a"), child("b")), user.get())
    print(await child("direct"), user.get())
    context = copy_context()
    task = asyncio.create_task(child("in context"), context=context)
    print(await task, context[user], user.get())
    seen = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: (seen.append(user.get()), user.set("callback")))
    own = copy_context()
    own.run(user.set, "own")
    loop.call_soon(lambda: seen.append(user.get()), context=own)
    future = loop.create_future()
    future.add_done_callback(lambda f: seen.append(("done", user.get())))
    user.set("later")
    future.set_result(1)
    await asyncio.sleep(0.001)
    print(seen, user.get(), await asyncio.to_thread(user.get))


asyncio.run(main())
print(user.get())
found = []
thread = threading.Thread(target=lambda: found.append((user.get(), level.get("none"))))
thread.start()
thread.join()
thread = threading.Thread(target=copy_context().run, args=(lambda: found.append(user.get()),))
thread.start()
thread.join()
print(found)


def steps():
    for n in range(2):
        token = user.set(f"step {n}")
        yield user.get()
        user.reset(token)


print([(value, user.get()) for value in steps()], user.get())
