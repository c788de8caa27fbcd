"""Imports that fail: the module is missing, the name is missing, relative import without a package."""
for statement in ("import no_such_module_at_all", "from os import no_such_name", "from os.path import joyn", "import os.nothing", "from . import sibling", "from math import *, x"):
    try:
        exec(statement, {"__name__": "__main__"})
    except (ImportError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" (")[0], getattr(error, "name", None))
from sys import exitt
