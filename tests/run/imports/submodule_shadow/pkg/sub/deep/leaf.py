from ... import item as top_item
from .. import marker


def path():
    return __name__, marker, type(top_item).__name__
