"""The exception of module queue that CPython has in C; its SimpleQueue is the one that queue has in Python."""


class Empty(Exception):
    """A queue had nothing for get(block=False) or get_nowait()."""
