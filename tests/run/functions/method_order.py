# o.m(arguments): m is looked up before the arguments are evaluated, which shows when it is missing or computed.
def say(x):
    print("argument", x)
    return x


class Plain:
    def method(self, *args):
        print("method", args)
        return self


class Computed:
    @property
    def method(self):
        print("looked up")
        return lambda *args: print("called", args)

    def __init__(self):
        self.own = lambda *args: print("own", args)


class Hooked:
    def __getattr__(self, name):
        print("getattr", name)
        return print


def attempt(f):
    try:
        f()
    except AttributeError as e:
        print("AttributeError:", e)


attempt(lambda: None.nothing(say(1)))
attempt(lambda: (5).nothing(say(2)))
attempt(lambda: "text".nothing(key=say(3)))
attempt(lambda: Plain().nothing(say(4), 5))
attempt(lambda: Plain.nothing(say(5)))
attempt(lambda: Plain().method(say(6)).nothing(say(7)))
attempt(lambda: Computed().method(say(8)))
attempt(lambda: Computed().own(say(9)))
attempt(lambda: Computed().missing(say(10)))
attempt(lambda: Hooked().anything(say(11)))
attempt(lambda: [].append(say(12)))
attempt(lambda: [1].nothing(*[say(13)]))
import math

attempt(lambda: math.nothing(say(14)))
print(math.floor(say(2.5)))


def typed(items):
    out = []
    for i in items:
        out.append(abs(i))
        out.insert(len(out), abs(-i))
    return out


print(typed([1, -2, 3]))


class Counter:
    def __init__(self):
        self.n = 0

    def step(self, k):
        self.n += k
        return self.n

    def run(self):
        return self.step(self.step(self.step(1)))


print(Counter().run())
s = Plain()
attempt(lambda: s.later(setattr(Plain, "later", lambda self, x: x)))
print(s.later(1))
