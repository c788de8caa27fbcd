# doctest: what it finds in this module, and how failures are shown.
import doctest


def double(x):
    """
    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> for i in range(2):
    ...     print(double(i))
    0
    2
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'int' and 'NoneType'
    """
    return 2 * x


class Account:
    """
    >>> a = Account(5)
    >>> a.total
    6
    """

    def __init__(self, total):
        self.total = total


print(doctest.testmod())
doctest.run_docstring_examples(double, globals(), verbose=True)
print(doctest.testmod(optionflags=doctest.REPORT_NDIFF).failed)
