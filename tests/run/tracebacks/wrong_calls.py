"""Calls with wrong arguments: the frame is the caller's, the marks are under the call."""


def greet(name, /, greeting="hello", *, mark):
    return f"{greeting} {name}{mark}"


class Greeter:
    def __init__(self, name):
        self.name = name

    def __call__(self, times):
        return [greet(self.name, mark="!")] * times


print(greet("x", mark="?"), Greeter("y")(2))
try:
    greet(name="x", mark="!")
except TypeError as error:
    print(error)
result = Greeter("z")(1) + [greet("a", "b",
                                  "c", mark=".")]
