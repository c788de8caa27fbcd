from ..module import value as relative
from . import other
