"""An exception without arguments prints its name only."""
# exits


class Outer:
    class Inner(Exception):
        pass


print(Outer.Inner.__qualname__)
raise Outer.Inner
