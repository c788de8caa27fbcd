"""Module docstring.

Two paragraphs."""


def f():
    """Docstring of f."""


def g():
    "single"
    return 1


def h():
    x = 1
    """not a docstring"""
    return x


def k():
    f"not a docstring {1}"


class C:
    """Class doc
    on two lines."""

    def m(self):
        r"""Raw \n doc."""

    @property
    def p(self):
        """Property doc."""

    @classmethod
    def c(cls):
        """Class method doc."""


class D(C):
    def m(self):
        pass


def joined():
    "a" "b"


async def coroutine():
    """Async doc."""


print(repr(__doc__), f.__doc__, g.__doc__, h.__doc__, k.__doc__, repr(C.__doc__), C.m.__doc__, C.p.__doc__, C.c.__doc__, D.__doc__, D.m.__doc__, joined.__doc__, coroutine.__doc__)
f.__doc__ = "changed"
C.__doc__ = "class changed"
print(f.__doc__, C.__doc__, C().m.__doc__, (lambda: "x").__doc__, len.__doc__ is not None, int.__doc__ is not None)
__doc__ = 5
print(__doc__)
