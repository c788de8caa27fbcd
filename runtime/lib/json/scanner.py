"""Makes the function that reads a value: a native one with the settings of a decoder."""

from _json import make_scanner

__all__ = ["make_scanner"]

c_make_scanner = make_scanner
