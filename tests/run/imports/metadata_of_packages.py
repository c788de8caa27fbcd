# What is installed along sys.path, as importlib.metadata says it.
import importlib.metadata
import json
import os
import sys
from importlib.metadata import PackageNotFoundError, entry_points, version

try:
    print(version("no-such-distribution"))
except PackageNotFoundError as e:
    print(type(e).__name__, e, e.name, isinstance(e, ImportError))

os.makedirs("place/Some_Thing-1.2.3.dist-info")
with open("place/Some_Thing-1.2.3.dist-info/METADATA", "w") as f:
    f.write("Metadata-Version: 2.1\nName: Some.Thing\nVersion: 1.2.3\nSummary: a thing\nRequires-Dist: other>=2\n"
            "Requires-Dist: third ; extra == 'x'\n\nThe text.\n")
with open("place/Some_Thing-1.2.3.dist-info/entry_points.txt", "w") as f:
    f.write("[console_scripts]\nthing = some.thing:main\njoin = os.path:join\n\n[plugins]\none = json:dumps [a,b]\nthe_module = json\n")
with open("place/Some_Thing-1.2.3.dist-info/RECORD", "w") as f:
    f.write("some/thing.py,sha256=abc,10\nsome/__init__.py,,\n")
with open("place/Some_Thing-1.2.3.dist-info/top_level.txt", "w") as f:
    f.write("some\n")
sys.path.insert(0, os.path.abspath("place"))

for name in "some-thing", "Some.Thing", "SOME_thing":
    print(version(name))
message = importlib.metadata.metadata("some.thing")
print(message["Name"], message["Summary"], message["nothing"], message.get_all("Requires-Dist"))
print(importlib.metadata.requires("some_thing"))
print([str(path) for path in importlib.metadata.files("some_thing")])
found = importlib.metadata.distribution("some_thing")
print(found.version, found.metadata["Name"], found.read_text("top_level.txt"), found.read_text("nothing"))
print([(point.name, point.value, point.group) for point in found.entry_points])
print([point.name for point in entry_points(group="plugins")], [point.load()(3) for point in entry_points(group="plugins", name="one")])
[point] = entry_points(group="console_scripts", name="join")
print(point.load() is os.path.join, point.module, point.attr, point.extras, point)
print(entry_points(group="plugins")["one"].extras, sorted(entry_points(group="plugins").names), entry_points(group="nothing"))
print(json.__name__, "Some.Thing" in [each.metadata["Name"] for each in importlib.metadata.distributions(path=["place"])])
try:
    version("")
except (ValueError, PackageNotFoundError) as e:
    print(type(e).__name__)
