"""property: getters, setters, deleters, computed and read-only."""


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    kelvin = property(lambda self: self.degrees + 273.15, lambda self, k: setattr(self, "degrees", k - 273.15), None, "kelvin doc")


c = Celsius(25)
print(c.degrees, c.fahrenheit, c.kelvin, Celsius.degrees.__doc__, Celsius.kelvin.__doc__, type(Celsius.degrees).__name__)
c.degrees += 10
c.kelvin = 300
print(round(c.degrees, 2), c.__dict__.keys())
try:
    c.degrees = -500
except ValueError as e:
    print(e)
for action in ("set", "delete", "delete kelvin"):
    try:
        if action == "set":
            c.fahrenheit = 5
        elif action == "delete":
            del c.fahrenheit
        else:
            del c.kelvin
    except AttributeError as e:
        print(e)
del c.degrees
try:
    c.degrees
except AttributeError as e:
    print(e)
c.__dict__["fahrenheit"] = "shadow does not win"
c.degrees = 0
print(c.fahrenheit, c.__dict__["fahrenheit"])


class Sub(Celsius):
    @property
    def degrees(self):
        return "sub"

    @Celsius.kelvin.getter
    def kelvin(self):
        return "sub kelvin"


class Broken:
    @property
    def p(self):
        raise KeyError("inside")

    write_only = property(None, lambda self, v: print("wrote", v))


print(Sub.degrees.fset, Sub.kelvin.fset is Celsius.kelvin.fset, Celsius.degrees.fget(c))
b = Broken()
try:
    b.p
except KeyError as e:
    print("KeyError", e)
b.write_only = 3
try:
    b.write_only
except AttributeError as e:
    print(e)
