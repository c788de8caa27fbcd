"""collections.abc: the public name of the abstract base classes in _collections_abc."""

import _collections_abc as _classes
from _collections_abc import *

__all__ = _classes.__all__
_CallableGenericAlias = _classes._CallableGenericAlias  # pickles name it here
