"""Modules that no import statement names: written by the program itself, imported by computed names, loaded from files."""
import importlib.util
import os
import sys

eval("1")  # the compiler is part of the program
os.mkdir("extra")
os.mkdir("extra/pack")
for name, text in (("extra/made.py", "value = 42\ndef f(x):\n    return x * value\n"),
                   ("extra/pack/__init__.py", "from . import inner\nhere = __name__, __package__\n"),
                   ("extra/pack/inner.py", "from made import f\nname = __name__, __package__\n"),
                   ("extra/broken.py", "x = 1\n1 / 0\n"), ("extra/wrong.py", "def f(:\n")):
    with open(name, "w") as file:
        file.write(text)
sys.path.insert(0, "extra")
made = importlib.import_module("ma" + "de")
print(made.f(2), made.__name__, made.__file__.endswith("extra/made.py"), "made" in sys.modules)
pack = __import__("pa" + "ck")
print(pack.here, pack.inner.name, pack.inner.f(1), pack.__path__ == [os.path.abspath("extra/pack")] or pack.__path__)
for name in ("broken", "wrong", "absent"):
    try:
        importlib.import_module(name)
    except (ZeroDivisionError, SyntaxError, ImportError) as e:
        print(type(e).__name__, name in sys.modules)
spec = importlib.util.spec_from_file_location("other_name", "extra/made.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.value, module.__name__, module.__spec__ is spec, "other_name" in sys.modules, module is not made)
print(importlib.util.find_spec("pack.inner").name, importlib.util.find_spec("made").origin.endswith("made.py"))
exec("import made\nprint(made is sys.modules['made'])")
