"""Imports: aliases and attributes of packages of the library, __import__ and importlib, star imports, reloads, missing names, and modules made by hand."""
import collections.abc
import importlib
import importlib.util
import os.path as p
import sys
import types
import xml.etree.ElementTree as ET
from collections import OrderedDict as OD, abc
from os import path, sep as separator


def attempt(label, function):
    try:
        print(label, "->", function())
    except BaseException as error:
        print(label, "!", type(error).__name__, str(error).split(" (")[0], getattr(error, "name", None), "|", repr(error.__cause__))


def missing_module():
    import no_such_module_at_all


def missing_sub():
    import os.nothing


def missing_package_sub():
    import collections.nothing


def missing_name():
    from math import square_root


def missing_names():
    from os import getcwd, nothing_here


def not_a_package():
    import math.sub.deeper


def relative():
    from . import sibling


def relative_deep():
    exec("from ..x import y", {"__name__": "a.b", "__package__": "a"})


def star():
    namespace = {}
    exec("from string import *\nfrom math import *", namespace)
    return "ascii_letters" in namespace, "pi" in namespace, "Template" in namespace, [n for n in namespace if n.startswith("_") and n != "__builtins__"]


print(p is path is os.path if "os" in globals() else p is path, separator, abc is collections.abc, OD.__name__, ET.__name__, sys.modules["os.path"] is p, __name__, __package__, __spec__)
for label, function in {"module": missing_module, "sub": missing_sub, "package sub": missing_package_sub, "name": missing_name, "names": missing_names, "not a package": not_a_package, "relative": relative, "relative deep": relative_deep, "star": star, "__import__": lambda: (__import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__("collections.abc").__name__, __import__("xml.dom", fromlist=[""]).__name__), "__import__ missing": lambda: __import__("nope.deep"), "__import__ empty": lambda: __import__(""), "__import__ int": lambda: __import__(5), "__import__ level": lambda: __import__("x", level=-1), "__import__ relative": lambda: __import__("x", {"__name__": "m"}, level=1), "import_module": lambda: (importlib.import_module("os.path") is p, importlib.import_module("json").__name__, importlib.import_module(".abc", "collections") is abc), "import_module none": lambda: importlib.import_module("nope"), "import_module relative": lambda: importlib.import_module(".x"), "find_spec": lambda: (importlib.util.find_spec("json").name, importlib.util.find_spec("nope"), importlib.util.find_spec("json.decoder").parent), "find_spec sub": lambda: importlib.util.find_spec("nope.sub"), "reload": lambda: importlib.reload(sys.modules["keyword"] if "keyword" in sys.modules else importlib.import_module("keyword")).__name__, "reload int": lambda: importlib.reload(5), "reload unknown": lambda: importlib.reload(types.ModuleType("made"))}.items():
    attempt(label, function)
made = types.ModuleType("made", "Made by hand.")
exec("value = 1\n_private = 2\ndef double(): return value * 2\n__all__ = ['value', 'double', 'ghost']", made.__dict__)
sys.modules["made"] = made
sys.modules["made.sub"] = types.ModuleType("made.sub")
sys.modules["blocked"] = None


def use_made():
    import made
    from made import double, value as v
    made.value = 21
    return made.__doc__, v, double(), repr(made)


def use_made_sub():
    import made.sub
    return made.sub


def use_blocked():
    import blocked


def star_ghost():
    exec("from made import *", {})


def missing_made():
    from made import nothing


attempt("made", use_made)
attempt("made sub", use_made_sub)
attempt("blocked", use_blocked)
attempt("ghost", star_ghost)
attempt("made missing", missing_made)
made.__getattr__ = lambda name: f"late {name}" if name != "never" else (_ for _ in ()).throw(AttributeError(name))
attempt("late", lambda: (made.anything, getattr(made, "never", "default")))


def from_late():
    from made import something
    return something


attempt("from late", from_late)
made.__dir__ = lambda: ["only"]
print(dir(made), made.__name__, vars(made)["_private"], made.__spec__, made.__loader__, hasattr(made, "__file__"))
for label, function in {"attribute": lambda: sys.nothing_here, "math": lambda: importlib.import_module("math").sqroot, "set": lambda: (setattr(made, "x", 1), made.x), "delete": lambda: delattr(made, "zz"), "call": lambda: made(), "module type": lambda: types.ModuleType(), "module int": lambda: types.ModuleType(5), "name": lambda: (setattr(made, "__name__", "renamed"), repr(made))[1], "is package": lambda: (hasattr(importlib.import_module("xml"), "__path__"), hasattr(importlib.import_module("math"), "__path__"))}.items():
    attempt(label, function)
del sys.modules["made"]
attempt("gone", lambda: __import__("made"))
print("os" in sys.modules, "made.sub" in sys.modules, sys.modules.pop("blocked", 5), isinstance(sys.path, list), sys.meta_path is not None, type(sys.modules).__name__)
