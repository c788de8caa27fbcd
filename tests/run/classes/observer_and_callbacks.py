"""Events with bound methods, functions and lambdas as listeners."""


class Event:
    def __init__(self, name):
        self.name, self.listeners = name, []

    def __iadd__(self, listener):
        self.listeners.append(listener)
        return self

    def __isub__(self, listener):
        self.listeners.remove(listener)
        return self

    def __call__(self, *args, **kwargs):
        results = []
        for listener in list(self.listeners):
            try:
                results.append(listener(*args, **kwargs))
            except Exception as e:
                results.append(f"{type(e).__name__}: {e}")
        return results


class Account:
    def __init__(self, owner):
        self.owner, self._balance = owner, 0
        self.changed = Event("changed")

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        old, self._balance = self._balance, value
        self.last = self.changed(self, old, value)


class Audit:
    def __init__(self):
        self.lines = []

    def on_change(self, account, old, new):
        self.lines.append(f"{account.owner}: {old} -> {new}")
        return len(self.lines)

    @classmethod
    def on_class(cls, account, old, new):
        return cls.__name__

    @staticmethod
    def on_static(account, old, new):
        return new - old


a, audit = Account("Ann"), Audit()
a.changed += audit.on_change
a.changed += Audit.on_class
a.changed += Audit.on_static
a.changed += lambda *args: args[1:]
a.changed += print if False else len
a.balance = 100
print(a.last)
a.balance += 2 ** 64
print(a.last, audit.lines)
a.changed -= audit.on_change
a.changed -= len
a.balance = "broken"
print(a.last)
try:
    a.changed -= audit.on_change
except ValueError as e:
    print(e)


def once(event):
    def listener(*args):
        event.listeners.remove(listener)
        return "once"

    event += listener
    return listener


e = Event("e")
once(e)
e += lambda: "always"
print(e(), e(), len(e.listeners))


class Button:
    handlers = {}

    @classmethod
    def on(cls, name):
        def register(f):
            cls.handlers.setdefault(name, []).append(f)
            return f

        return register

    def fire(self, name, *args):
        return [h(self, *args) for h in self.handlers.get(name, [])]


@Button.on("click")
def clicked(button, x=0):
    return f"clicked {x}"


@Button.on("click")
@Button.on("hover")
def any_event(button, *args):
    return len(args)


b = Button()
print(b.fire("click"), b.fire("click", 5), b.fire("hover"), b.fire("nothing"), clicked(None, 1))
