"""Descriptors that know their name: __set_name__ order and errors, per-instance storage, inheritance, lazy values, validation, deletion, setattr later."""
import weakref

events = []


class Field:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        events.append((owner.__name__, name))
        self.name = name
        self.key = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.key]
        except KeyError:
            if self.default is None:
                raise AttributeError(f"{owner.__name__}.{self.name} is not set") from None
            return self.default

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.key] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.key, None)


class Lazy:
    """Non-data: the computed value hides it in the instance."""

    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        self.calls += 1
        value = obj.__dict__[self.name] = self.function(obj)
        return value


class Weak:
    def __init__(self):
        self.values = weakref.WeakKeyDictionary()

    def __get__(self, obj, owner):
        return self.values.get(obj, "nothing") if obj is not None else self

    def __set__(self, obj, value):
        self.values[obj] = value


class Model:
    id = Field(int, 7)
    name = Field(str)
    other_name = name
    weak = Weak()

    @Lazy
    def upper(self):
        return self.name.upper()

    def total(self, n):
        s = 0
        for _ in range(n):
            s += self.id
        return s


class Special(Model):
    id = Field(float, 0.5)
    extra = Field(list, [])


print(events)
m, s = Model(), Special()
for action in (lambda: m.id, lambda: m.name, lambda: s.id, lambda: m.total(3), lambda: s.total(4), lambda: setattr(m, "id", "x"),
               lambda: setattr(m, "id", 10), lambda: m.total(3), lambda: setattr(s, "id", 1), lambda: setattr(s, "id", 2.5), lambda: s.total(2),
               lambda: setattr(m, "name", "ann"), lambda: (m.upper, m.upper, Model.upper.calls, m.__dict__), lambda: delattr(m, "upper"),
               lambda: m.upper, lambda: delattr(m, "name"), lambda: m.name, lambda: m.upper, lambda: setattr(m, "other_name", "via other"),
               lambda: (m.other_name, Model.name is Model.other_name, Model.name.name), lambda: m.name, lambda: (m.weak, setattr(m, "weak", [1]), m.weak, s.weak),
               lambda: delattr(m, "weak"), lambda: Special.extra.default.append(1) or s.extra, lambda: sorted(vars(s))):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

later = Field(int)
Model.later = later
print(hasattr(later, "name"), len(events))
try:
    m.later = 5
except AttributeError as e:
    print(e)
later.__set_name__(Model, "later")
m.later = 5
print(m.later, s.id, events[-1])


class Refusing:
    def __set_name__(self, owner, name):
        raise ValueError(f"not as {name}")


try:
    class Broken:
        field = Refusing()
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))
try:
    type("Dynamic", (), {"a": Field(int), "b": Refusing()})
except RuntimeError as e:
    print(e, "|", e.__cause__)


class NotCallable:
    __set_name__ = 5


try:
    class Odd:
        x = NotCallable()
except RuntimeError as e:
    print(e, "|", e.__cause__)


class OnInstance:
    def __init__(self):
        self.__set_name__ = lambda *a: print("never")


class Fine:
    x = OnInstance()


class Renaming:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_copy", 1)
        if name == "first":
            owner.second_late = Field(int, 3)


class Grows:
    first = Renaming()
    second = Renaming()


print([k for k in vars(Grows) if not k.startswith("__")], hasattr(vars(Grows)["second_late"], "name"))
