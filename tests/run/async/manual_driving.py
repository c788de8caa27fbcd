"""Coroutines driven by hand: send, throw, close, await of own awaitables."""


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return received


async def ask(question):
    answer = await Suspend(question)
    return f"{question} -> {answer}"


async def conversation():
    first = await ask("name?")
    try:
        second = await ask("age?")
    except ValueError as e:
        second = f"error {e}"
    finally:
        print("cleanup")
    return [first, second]


c = conversation()
print(c.send(None))
print(c.send("Ada"))
try:
    c.send(36)
except StopIteration as e:
    print(e.value)
c = conversation()
c.send(None)
c.send("Bob")
try:
    c.throw(ValueError("bad age"))
except StopIteration as e:
    print(e.value)
c = conversation()
c.send(None)
c.close()
print("closed")


class Bad:
    pass


async def wrong():
    await Bad()


for make in (wrong,):
    try:
        make().send(None)
    except TypeError as e:
        print(e)
c = ask("x")
try:
    c.send("not None")
except TypeError as e:
    print(e)
c.send(None)
try:
    c.send(1)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


def run(*coroutines):
    results, ready = {}, [(i, c, None) for i, c in enumerate(coroutines)]
    while ready:
        i, c, value = ready.pop(0)
        try:
            ready.append((i, c, str(c.send(value)).upper()))
        except StopIteration as stop:
            results[i] = stop.value
    return results


print(run(ask("a"), conversation(), ask("z")))
