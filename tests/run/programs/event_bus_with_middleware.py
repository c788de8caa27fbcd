"""Events: a typed bus with priorities, wildcards, middleware, once, error isolation, history replay, async handlers, weak owners."""
import asyncio
import fnmatch
import inspect
import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass(frozen=True)
class Event:
    name: str
    data: dict = field(default_factory=dict)
    _ids = itertools.count(1)
    id: int = field(default_factory=lambda: next(Event._ids), compare=False)

    def __getattr__(self, key):
        try:
            return self.data[key]
        except KeyError:
            raise AttributeError(f"event {self.name} has no {key!r}") from None


class StopPropagation(Exception):
    pass


@dataclass(order=True)
class Subscription:
    priority: int
    order: int
    pattern: str = field(compare=False)
    handler: Callable = field(compare=False)
    once: bool = field(default=False, compare=False)
    when: Callable | None = field(default=None, compare=False)
    bus: Any = field(default=None, compare=False, repr=False)

    def cancel(self):
        self.bus.subscriptions.remove(self)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.cancel()


class Bus:
    def __init__(self):
        self.subscriptions, self.middleware, self.history, self.errors = [], [], [], []
        self._order = itertools.count()

    def on(self, pattern, handler=None, *, priority=0, **options):
        def subscribe(h):
            s = Subscription(-priority, next(self._order), pattern, h, bus=self, **options)
            self.subscriptions.append(s)
            return s
        if handler is not None:
            return subscribe(handler)
        return lambda h: (subscribe(h), h)[1]

    def use(self, layer):
        self.middleware.append(layer)
        return layer

    def matching(self, event):
        return sorted(s for s in self.subscriptions if fnmatch.fnmatchcase(event.name, s.pattern) and (s.when is None or s.when(event)))

    def emit(self, name, /, **data):
        event = Event(name, data)
        self.history.append(event)
        run = self._dispatch
        for layer in reversed(self.middleware):
            run = (lambda layer, inner: lambda e: layer(e, inner))(layer, run)
        return run(event)

    def _dispatch(self, event):
        results = []
        for s in self.matching(event):
            if s.once:
                s.cancel()
            try:
                results.append(s.handler(event))
            except StopPropagation:
                break
            except Exception as error:
                error.add_note(f"in {s.handler.__name__} for {event.name}")
                self.errors.append(error)
        return results

    async def emit_async(self, name, /, **data):
        event = Event(name, data)
        pending = [r for r in (s.handler(event) for s in self.matching(event)) if inspect.isawaitable(r)]
        return await asyncio.gather(*pending, return_exceptions=True)

    def replay(self, handler, pattern="*"):
        for event in fnmatch.filter([e.name for e in self.history], pattern):
            handler(event)


bus = Bus()


@bus.use
def timing(event, inner):
    result = inner(event)
    return (event.name, result)


@bus.use
def guard(event, inner):
    return ["blocked"] if event.data.get("secret") else inner(event)


@bus.on("user.*")
def log(event):
    return f"log {event.name} {event.user}"


@bus.on("user.login", priority=5)
def first(event):
    return f"first #{event.id > 0}"


@bus.on("user.logout", priority=9)
def veto(event):
    raise StopPropagation


@bus.on("*", priority=-1, when=lambda e: len(e.data) > 1)
def many(event):
    return sorted(event.data)


bus.on("user.login", lambda e: "once only", once=True, priority=1)
for _ in range(2):
    print(bus.emit("user.login", user="ann"))
print(bus.emit("user.logout", user="ann"), bus.emit("user.x", user="b", secret=1), bus.emit("other", a=1, b=2), bus.emit("user.none"))
print([(type(e).__name__, str(e), e.__notes__) for e in bus.errors])
with bus.on("tmp", lambda e: "temporary") as s:
    print(bus.emit("tmp"), s.pattern, s.priority)
print(bus.emit("tmp"), len(bus.subscriptions), len(bus.history))
seen = []
bus.replay(seen.append, "user.l*")
print(seen, Event("a", {"x": 1}) == Event("a", {"x": 1}), Event("q", {"k": 5}).k)
try:
    Event("q").missing
except AttributeError as error:
    print(error)


async def slow(event):
    await asyncio.sleep(0)
    return event.n * 2


async def failing(event):
    raise LookupError(event.n)


async def main():
    bus.on("async.*", slow, priority=1)
    bus.on("async.*", failing)
    bus.on("async.x", lambda e: "plain")
    print(await bus.emit_async("async.x", n=21))


asyncio.run(main())
counts = defaultdict(int)
for e in bus.history:
    counts[e.name.partition(".")[0]] += 1
print(dict(counts))
