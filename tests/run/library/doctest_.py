# doctest: examples of a module that are right and wrong. The module of file names comes first.
import posixpath
import doctest


def double(a):
    """
    >>> double(2)
    4
    >>> double("a")  # doctest: +ELLIPSIS
    '...a'
    >>> double(3)
    5
    >>> double(None)
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> for i in range(2):
    ...     print(i)
    0
    1
    """
    return a * 2


results = doctest.testmod(report=False)
print(results, posixpath.join("a", "b"))
