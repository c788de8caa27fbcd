# A MagicMock is an iterator, too.
from unittest.mock import MagicMock, Mock, mock_open, patch

m = MagicMock()
print(type(next(m)).__name__, hasattr(m, "__next__"), hasattr(Mock(), "__next__"))
m.__next__.return_value = 3
print(next(m), next(m), m.__next__.call_count)
m.__next__.side_effect = [1, StopIteration]
print(next(m))
try:
    next(m)
except StopIteration:
    print("end")
m.__iter__ = lambda self: self
m.__next__.side_effect = [4, 5, StopIteration]
print(list(m), list(MagicMock()))
with patch("builtins.open", mock_open(read_data="a\nb\n")):
    print([line for line in open("x")])


class Generator:
    def __next__(self):
        pass

    def __iter__(self):
        pass


spec = MagicMock(Generator)
spec.__iter__ = lambda self: self
print(iter(spec) is spec, type(next(spec)).__name__)
