"""importlib and friends: modules made and imported at run time, reload, specs, resources of sys, lazy attributes, pkgutil, runpy."""
import importlib
import importlib.util
import os
import runpy
import sys
import types

sys.dont_write_bytecode = True
sys.path.insert(0, os.getcwd())
os.makedirs("pack/inner")
files = {"alpha.py": "value = 1\ncount = globals().get('count', 0) + 1\ndef get():\n    return value\n", "pack/__init__.py": "from . import one\n__all__ = ['one', 'two']\nname = __name__\ndef __getattr__(name):\n    if name == 'lazy':\n        return 'made'\n    raise AttributeError(f'no {name} here')\n", "pack/one.py": "import sys\nhere = __package__, __name__\nfrom .inner import deep\n", "pack/two.py": "from .one import here\nfrom . import name\n", "pack/inner/__init__.py": "", "pack/inner/deep.py": "from ... import pack as top\n" if False else "from .. import one\n", "broken.py": "x = 1\n1 / 0\n", "bad.py": "def (\n", "script.py": "import sys\nresult = __name__, sys.argv[1:] if __name__ == '__main__' else None\n", "pack/__main__.py": "ran = __name__, __package__\n"}
for path, text in files.items():
    with open(path, "w") as f:
        f.write(text)
importlib.invalidate_caches()
alpha = importlib.import_module("alpha")
print(alpha.get(), alpha.__name__, os.path.basename(alpha.__file__), alpha.count, sys.modules["alpha"] is alpha)
with open("alpha.py", "w") as f:
    f.write("value = 22222\ncount = count + 1\ndef get():\n    return value * 2\n")
importlib.invalidate_caches()
old = alpha.get
print(importlib.reload(alpha) is alpha, alpha.get(), old(), alpha.count)
pack = importlib.import_module("pack")
print(pack.one.here, pack.name, pack.lazy, hasattr(pack, "two"), sorted(m for m in sys.modules if m.startswith("pack")), importlib.import_module(".two", "pack").here, hasattr(pack, "two"), pack.__path__ == [os.path.join(os.getcwd(), "pack")], pack.one.deep.one is pack.one)
for call in (lambda: importlib.import_module("no.such"), lambda: importlib.import_module(".x"), lambda: importlib.import_module("..x", "pack"), lambda: importlib.import_module("alpha.sub"), lambda: importlib.import_module("broken"), lambda: importlib.import_module("bad"), lambda: importlib.import_module(""), lambda: importlib.reload(types.ModuleType("q")), lambda: importlib.reload("alpha"), lambda: pack.missing, lambda: importlib.util.find_spec("no.thing"), lambda: importlib.util.find_spec("nothing_at_all"), lambda: exec("from pack import nothing"), lambda: exec("import pack.zzz"), lambda: importlib.util.resolve_name("..x", "a")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace(os.getcwd(), "CWD"))
print("broken" in sys.modules, importlib.util.resolve_name(".x", "pack.inner"), importlib.util.resolve_name("..x", "pack.inner"), importlib.util.find_spec("alpha").origin == alpha.__file__)
spec = importlib.util.spec_from_file_location("renamed", "script.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.result, "renamed" in sys.modules, spec.name)
sys.modules["virtual"] = types.SimpleNamespace(answer=42)
import virtual
from virtual import answer
print(virtual.answer, answer)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error, error.name)
namespace = {}
exec("from pack import *", namespace)
print(sorted(k for k in namespace if not k.startswith("__")))
print(runpy.run_path("script.py", {"extra": 1}, "custom")["result"], runpy.run_path("script.py", run_name="__main__")["result"][0])
