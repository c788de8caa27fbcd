"""Plugins registered by decorator and by subclassing, ordered by dependencies, with hooks, options and failures."""
from __future__ import annotations
import functools
import inspect
from typing import Any, Callable, ClassVar


class PluginError(Exception):
    pass


class Plugin:
    registry: ClassVar[dict[str, type[Plugin]]] = {}
    requires: tuple[str, ...] = ()

    def __init_subclass__(cls, /, name: str | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        key = name or cls.__name__.lower()
        if key in cls.registry:
            raise PluginError(f"{key} is registered twice: {cls.registry[key].__qualname__} and {cls.__qualname__}")
        cls.registry[key] = cls
        cls.key = key

    def __init__(self, app: App, **options: Any) -> None:
        self.app, self.options = app, options
        for name, member in inspect.getmembers(self, callable):
            if (event := getattr(member, "_hook", None)) is not None:
                app.hooks.setdefault(event, []).append((member._priority, member))


def hook(event: str, priority: int = 0) -> Callable:
    def mark(method):
        method._hook, method._priority = event, priority
        return method
    return mark


class App:
    def __init__(self, **configuration: dict) -> None:
        self.hooks: dict[str, list] = {}
        self.plugins: dict[str, Plugin] = {}
        for name in self.order(configuration):
            try:
                self.plugins[name] = Plugin.registry[name](self, **configuration.get(name, {}))
            except TypeError as error:
                raise PluginError(f"cannot make {name}: {error}") from error

    def order(self, wanted):
        done, path = [], []

        def visit(name):
            if name in done:
                return
            if name in path:
                raise PluginError("cycle: " + " -> ".join([*path[path.index(name):], name]))
            if name not in Plugin.registry:
                raise PluginError(f"no plugin {name!r}" + (f" (needed by {path[-1]})" if path else ""))
            path.append(name)
            for other in Plugin.registry[name].requires:
                visit(other)
            path.pop()
            done.append(name)

        for name in wanted:
            visit(name)
        return done

    def emit(self, event, value):
        for _, handler in sorted(self.hooks.get(event, ()), key=lambda pair: -pair[0]):
            result = handler(value)
            if result is NotImplemented:
                continue
            value = result
        return value


class Strip(Plugin):
    @hook("text", priority=10)
    def strip(self, text):
        return text.strip()


class Shout(Plugin, name="loud"):
    requires = ("strip",)

    @hook("text")
    def shout(self, text):
        return NotImplemented if text.isupper() else text.upper() + self.options.get("mark", "!")


class Count(Plugin):
    requires = ("loud", "strip")

    def __init__(self, app, *, start=0, **rest):
        self.n = start
        super().__init__(app, **rest)

    @hook("text", -5)
    def count(self, text):
        self.n += 1
        return f"{self.n}:{text}"

    @hook("end")
    def total(self, _):
        return functools.reduce(lambda a, b: a + b, range(self.n + 1))


app = App(count={"start": 5}, loud={"mark": "?"})
print(list(app.plugins), [app.emit("text", t) for t in ("  hi ", "BIG", "x")], app.emit("end", None), app.emit("none", "same"))
for configuration in ({"nope": {}}, {"count": {"start": 1, "bad": 2}}, {"count": {"begin": 1, "app": 3}}):
    try:
        print(App(**configuration).plugins.keys())
    except PluginError as error:
        print(error, "|", repr(error.__cause__))
for name, requires in (("a", ("b",)), ("b", ("c",)), ("c", ("a",)), ("d", ("zzz",))):
    type(name.upper(), (Plugin,), {"requires": requires}, name=name)
for start in "cd":
    try:
        App(**{start: {}})
    except PluginError as error:
        print(error)
try:
    class Again(Plugin, name="strip"):
        pass
except PluginError as error:
    print(error)
try:
    class Wrong(Plugin, nme="x"):
        pass
except TypeError as error:
    print(error)
print(sorted(Plugin.registry), Plugin.registry["loud"].key, [m._hook for p in app.plugins.values() for m in vars(type(p)).values() if hasattr(m, "_hook")])
