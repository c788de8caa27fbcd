"""__getattribute__, __getattr__, __setattr__, __delattr__: who is asked when, and how to get around them."""
log = []


class C:
    cls_attr = "class"

    def __init__(self):
        self.own = "own"

    def __getattribute__(self, name):
        log.append("get " + name)
        if name == "forbidden":
            raise AttributeError("no " + name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        log.append("fallback " + name)
        if name.startswith("made_"):
            return name[5:]
        raise AttributeError("really no " + name)

    def __setattr__(self, name, value):
        log.append("set %s" % name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        log.append("del " + name)
        super().__delattr__(name)

    def method(self):
        return self.own


c = C()
print(c.own, c.cls_attr, c.made_up, c.method(), hasattr(c, "zz"), getattr(c, "zz", "default"), log)
log.clear()
for action in (lambda: c.forbidden, lambda: c.nothing, lambda: c.__dict__, lambda: vars(c), lambda: delattr(c, "none")):
    try:
        print(action())
    except AttributeError as error:
        print(error, type(error).__name__)
print(log)
log.clear()
c.x = 1
c.x += 1
del c.x
c.__dict__["direct"] = 5
print(c.direct, object.__getattribute__(c, "own"), type(c).method(c), log)


class Fails:
    def __getattr__(self, name):
        raise KeyError(name)


class Recursive:
    def __getattr__(self, name):
        return self.other_name


class NotStr:
    def __getattribute__(self, name):
        return type(name).__name__


for action in (lambda: Fails().x, lambda: hasattr(Fails(), "x"), lambda: getattr(Fails(), "x", 1), lambda: Recursive().x, lambda: NotStr().anything, lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: delattr(c, None), lambda: hasattr(c, b"x"), lambda: getattr(c), lambda: object.__setattr__(c, 1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
