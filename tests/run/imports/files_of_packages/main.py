# Files that lie in packages, found by importlib.resources.
import importlib.resources
from importlib import resources
from importlib.resources import as_file, files

import pack
import pack.inner
from pack import module

print(type(files("pack")).__name__, files("pack").name, files(pack) == files("pack"))
text = files("pack").joinpath("data.py")
print(text.read_text(encoding="utf-8").splitlines(), text.is_file(), text.name)
print((files("pack") / "inner" / "more.py").read_bytes())
print(sorted(each.name for each in files("pack.inner").iterdir() if each.name == "more.py"))
with as_file(text) as path:
    print(path.name, path.exists())
for wrong in "pack.module", module, "nowhere":
    try:
        files(wrong)
    except (TypeError, ModuleNotFoundError) as e:
        print(type(e).__name__, str(e).split(" at ")[0].split(" from ")[0])

print(resources.read_text(pack, "data.py") == text.read_text("utf-8"), resources.read_binary("pack.inner", "more.py"))
with resources.open_text("pack", "data.py") as f, resources.open_binary("pack", "data.py") as g:
    print(f.readline(), g.readline())
with importlib.resources.path("pack", "data.py") as path:
    print(path.name)
print("data.py" in resources.contents("pack"), resources.is_resource("pack", "data.py"), resources.is_resource("pack", "inner"),
      resources.is_resource("pack", "nothing"))
try:
    resources.read_text("pack", "inner/more.py")
except ValueError as e:
    print(e)
try:
    resources.read_text("pack", "nothing.py")
except FileNotFoundError as e:
    print(e.strerror)
