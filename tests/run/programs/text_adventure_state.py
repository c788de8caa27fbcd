"""A state machine of classes that replace each other by __class__, with properties and a registry."""


class State:
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        State.registry[cls.__name__.lower()] = cls

    def go(self, name):
        self.__class__ = State.registry[name]
        self.entered()

    def entered(self):
        self.trace.append(type(self).__name__)

    def handle(self, word):
        handler = getattr(self, "on_" + word, None)
        if handler is None:
            return f"{type(self).__name__} ignores {word}"
        return handler()


class Idle(State):
    def on_coin(self):
        self.coins += 1
        self.go("ready")
        return "thanks"


class Ready(State):
    def on_coin(self):
        self.coins += 1
        if self.coins >= 3:
            self.go("jammed")
            return "too many"
        return "more?"

    def on_push(self):
        self.coins -= 1
        self.go("ready" if self.coins else "idle")
        return "served"


class Jammed(State):
    def on_kick(self):
        self.coins, lost = 0, self.coins
        self.go("idle")
        return f"lost {lost}"

    @property
    def on_coin(self):
        raise AttributeError("slot is blocked")


machine = Idle()
machine.coins, machine.trace = 0, []
for word in "push coin push coin coin coin coin kick push dance".split():
    print(word, "->", machine.handle(word), machine.coins)
print(machine.trace, sorted(State.registry), isinstance(machine, Idle), machine.__dict__.keys())
try:
    machine.go("flying")
except KeyError as error:
    print(error)


class Broken(Jammed):
    __slots__ = ("extra",)


try:
    machine.go("broken")
    print(type(machine).__name__)
except TypeError as error:
    print(error)
