"""In which order attribute accesses ask: data descriptor, instance, other descriptor, __getattr__; on classes and metaclasses; with AttributeError."""
log = []


class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        log.append(("get", self.name, obj is None, owner.__name__))
        if self.name == "raises":
            raise AttributeError("from descriptor")
        return self.name

    def __set__(self, obj, value):
        log.append(("set", self.name, value))

    def __delete__(self, obj):
        log.append(("delete", self.name))


class NonData:
    def __get__(self, obj, owner=None):
        return "nondata of " + ("class" if obj is None else "instance")


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["only_set"] = value * 2


class OnlyDelete:
    def __delete__(self, obj):
        log.append("only delete")


class Meta(type):
    shared = Data("meta shared")
    plain = "meta plain"
    nondata = NonData()

    def __getattr__(cls, name):
        if name.startswith("virtual"):
            return "meta getattr " + name
        raise AttributeError(f"{cls.__name__} lacks {name}")


class Thing(metaclass=Meta):
    data = Data("data")
    raises = Data("raises")
    nondata = NonData()
    only_set = OnlySet()
    only_delete = OnlyDelete()
    shared = "class shared"
    plain = "class plain"

    def __getattr__(self, name):
        log.append(("getattr", name))
        if name == "nothing":
            raise AttributeError("no " + name)
        return "virtual " + name


def show(label, action):
    log.clear()
    try:
        result = action()
        if isinstance(result, (OnlySet, OnlyDelete)):
            result = type(result).__name__
        print(label, result, log)
    except Exception as e:
        print(label, type(e).__name__, e, log)


t = Thing()
t.__dict__.update(data=1, nondata="in dict", only_delete="own")
show("data", lambda: t.data)
show("nondata", lambda: t.nondata)
show("raises", lambda: t.raises)
show("only_set", lambda: t.only_set)
show("set only_set", lambda: setattr(t, "only_set", 21))
show("only_set", lambda: t.only_set)
show("del only_set", lambda: delattr(t, "only_set"))
show("only_delete", lambda: t.only_delete)
show("set only_delete", lambda: setattr(t, "only_delete", 1))
show("del only_delete", lambda: delattr(t, "only_delete"))
show("set data", lambda: setattr(t, "data", 5))
show("del data", lambda: delattr(t, "data"))
show("unknown", lambda: t.unknown)
show("nothing", lambda: t.nothing)
show("hasattr", lambda: (hasattr(t, "nothing"), hasattr(t, "anything")))
show("default", lambda: getattr(t, "nothing", "default"))
show("del unknown", lambda: delattr(t, "unknown"))
show("class data", lambda: Thing.data)
show("class shared", lambda: Thing.shared)
show("instance shared", lambda: t.shared)
show("class plain", lambda: (Thing.plain, t.plain))
show("class nondata", lambda: (Thing.nondata, Meta.nondata))
show("virtual", lambda: (Thing.virtual_x, t.virtual_x))
show("missing", lambda: Thing.missing)
show("set shared on class", lambda: setattr(Thing, "shared", 7))
show("dict of class", lambda: Thing.__dict__["shared"])
show("set data on class", lambda: setattr(Thing, "data", "gone"))
show("now", lambda: (Thing.data, t.data))
show("object.__getattribute__", lambda: object.__getattribute__(t, "unknown"))
show("type.__getattribute__", lambda: type.__getattribute__(Thing, "virtual"))


class Everything:
    def __init__(self):
        self.real = 1

    def __getattribute__(self, name):
        log.append(("getattribute", name))
        if name == "fallback":
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        log.append(("getattr", name))
        return name.upper()

    def method(self):
        return self.real

    def __len__(self):
        return 4


e = Everything()
show("real", lambda: e.real)
show("method", lambda: e.method())
show("fallback", lambda: e.fallback)
show("len is not asked", lambda: (len(e), e.__len__()))
show("dict", lambda: sorted(e.__dict__))
show("class", lambda: e.__class__.__name__)
show("isinstance", lambda: isinstance(e, Everything))
show("vars", lambda: vars(e))
