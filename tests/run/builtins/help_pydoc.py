# help() prints what pydoc makes of docstrings and signatures.
import inspect


def area(width: float, height: float = 1.0, *rest, unit="m", **more) -> float:
    """The area.

    In square units."""
    return width * height


class Shape:
    """Something with sides."""

    __slots__ = ()
    sides = 0

    def describe(self, short=True):
        """Say what it is."""

    @staticmethod
    def make(kind):
        # what a comment says
        pass

    @classmethod
    def default(cls):
        """The usual one."""

    @property
    def name(self):
        """Its name."""


class Square(Shape):
    __slots__ = ()

    def describe(self, short=False):
        return "square"


help(area)
help(Shape)
help(Square)
help(Shape.describe)
help(len)
print(help)
print(inspect.signature(len), inspect.signature(area))
