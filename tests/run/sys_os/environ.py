"""os.environ, getcwd, getenv, listdir, walk in the scratch folder."""
import os

os.environ["CW_TEST"] = "value é"
print(os.environ["CW_TEST"], os.environ.get("CW_NONE"), os.getenv("CW_TEST"), os.getenv("CW_NONE", "default"), "CW_TEST" in os.environ)
del os.environ["CW_TEST"]
try:
    os.environ["CW_TEST"]
except KeyError as e:
    print("KeyError", e)
try:
    os.environ["x"] = 5
except TypeError as e:
    print(e)
os.makedirs("a/b/c")
for name in ("a/1.txt", "a/b/2.txt", "3.txt"):
    with open(name, "w") as f:
        f.write(name)
for folder, folders, files in os.walk("."):
    folders.sort()
    print(folder, folders, sorted(files))
print(sorted(os.listdir("a")), os.stat("3.txt").st_size, os.path.getsize("a/1.txt"))
os.makedirs("a/b", exist_ok=True)
try:
    os.makedirs("a/b")
except FileExistsError as e:
    print(e)
try:
    os.rmdir("a")
except OSError as e:
    print(type(e).__name__, e)
here = os.getcwd()
os.chdir("a")
print(os.path.basename(os.getcwd()), sorted(os.listdir()))
os.chdir(here)
with os.scandir(".") as entries:
    print(sorted((e.name, e.is_dir()) for e in entries))
print(os.name, os.path.exists("a/b/c"), isinstance(os.getpid(), int), os.access("3.txt", os.R_OK))
