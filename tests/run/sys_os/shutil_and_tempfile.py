"""shutil, tempfile, glob, fnmatch, filecmp, fileinput: copying trees, archives, ignoring, errors, temporary things that go away."""
import filecmp
import fileinput
import fnmatch
import glob
import io
import os
import shutil
import tempfile

for path, text in {"src/a.py": "print(1)\n", "src/b.txt": "b", "src/pkg/c.py": "c\n", "src/pkg/d.pyc": "x", "src/empty/.keep": ""}.items():
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)
os.symlink("a.py", "src/link")


def tree(top):
    return sorted(os.path.relpath(os.path.join(d, n), top) for d, dirs, files in os.walk(top) for n in files + dirs)


print(shutil.copytree("src", "dst", ignore=shutil.ignore_patterns("*.pyc", ".keep"), symlinks=True), tree("dst"), os.path.islink("dst/link"))
print(shutil.copytree("src", "dst", dirs_exist_ok=True, copy_function=lambda s, d: shutil.copyfile(s, d)), len(tree("dst")))
print(shutil.copy("src/a.py", "dst/pkg"), shutil.copyfile("src/b.txt", "b2"), shutil.copy2("src/a.py", "a2.py"), os.stat("a2.py").st_mtime == os.stat("src/a.py").st_mtime, shutil.move("b2", "moved"), shutil.move("moved", "dst"), os.path.exists("dst/moved"))
for call in (lambda: shutil.copyfile("src/a.py", "src/a.py"), lambda: shutil.copyfile("none", "x"), lambda: shutil.copyfile("src", "x"), lambda: shutil.copytree("src", "dst"), lambda: shutil.copytree("none", "x"), lambda: shutil.rmtree("none"), lambda: shutil.rmtree("a2.py"), lambda: shutil.move("none", "x"), lambda: shutil.move("src/b.txt", "dst/pkg/../b.txt") and "moved", lambda: shutil.move("src", "src/pkg"), lambda: shutil.make_archive("x", "rar", "src"), lambda: shutil.unpack_archive("a2.py"), lambda: shutil.copy("src", "dst"), lambda: shutil.which("no-such-tool"), lambda: shutil.chown("a2.py")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
shutil.rmtree("none", ignore_errors=True)
failures = []
shutil.rmtree("none/deeper", onerror=lambda f, path, info: failures.append((path, info[0].__name__)))
print(failures)
name = shutil.make_archive("packed", "zip", "src")
shutil.unpack_archive("packed.zip", "unzipped")
print(os.path.basename(name), [n for n in tree("unzipped") if n != "link"], [f[0] for f in shutil.get_archive_formats()][:3], shutil.which("sh") is not None, shutil.disk_usage("/").total > 0)
tarred = shutil.make_archive("t", "gztar", root_dir=".", base_dir="dst")
shutil.unpack_archive(tarred, "untarred")
print(tree("untarred")[:4])
src, out = io.StringIO("x" * 50), io.StringIO()
shutil.copyfileobj(src, out, 7)
print(len(out.getvalue()), shutil.get_terminal_size((80, 24)).columns > 0)
print(sorted(glob.glob("src/*")), glob.glob("src/**/*.py", recursive=True), glob.glob("*.py", root_dir="src"), sorted(glob.glob("src/[ab]*")), glob.glob("src/.*"), glob.glob("none*"), list(glob.iglob("src/?.py")), glob.escape("a[1]*"), glob.glob("src/empty/*", include_hidden=True), glob.has_magic("a*"))
print(fnmatch.filter(["a.py", "B.PY", "c.txt"], "*.py"), fnmatch.fnmatch("a-1", "a[!0-9]?"), fnmatch.fnmatchcase("A", "a"), fnmatch.translate("*.tx?[!a]"), fnmatch.fnmatch("x]", "x[]]"))
print(filecmp.cmp("src/a.py", "a2.py"), filecmp.cmp("src/a.py", "src/pkg/c.py", shallow=False), filecmp.cmpfiles("src", "dst", ["a.py", "none"]))
c = filecmp.dircmp("src", "dst")
print(c.left_only, c.right_only, c.common_dirs, c.same_files, c.diff_files, sorted(c.subdirs))
with fileinput.input(["src/a.py", "src/pkg/c.py"]) as lines:
    for line in lines:
        print(lines.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), line.strip())
with fileinput.FileInput("a2.py", inplace=True, backup=".bak") as lines:
    for line in lines:
        print(line.replace("1", "2"), end="")
print(open("a2.py").read(), os.path.exists("a2.py.bak"))
with tempfile.TemporaryDirectory(prefix="pre", suffix=".d", dir=".") as d:
    base = os.path.basename(d)
    open(os.path.join(d, "f"), "w").close()
    print(base.startswith("pre"), base.endswith(".d"), os.listdir(d))
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", delete=True, dir=".") as f:
    f.write("temp")
    f.flush()
    print(os.path.getsize(f.name), f.mode, f.seek(0), f.read())
print(os.path.exists(f.name), f.closed)
with tempfile.TemporaryFile() as f:
    f.write(b"abc")
    f.seek(1)
    print(f.read(), f.seekable())
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as f:
    f.write("abc")
    early = f._rolled
    f.write("defg")
    f.seek(0)
    print(early, f._rolled, f.read(), f.closed)
fd, path = tempfile.mkstemp(suffix=".x", text=True, dir=".")
os.write(fd, b"raw")
os.close(fd)
print(os.stat(path).st_mode & 0o777 == 0o600, open(path).read(), os.path.isdir(made := tempfile.mkdtemp(dir=".")), os.stat(made).st_mode & 0o777 == 0o700, tempfile.gettempprefix(), os.path.isabs(tempfile.gettempdir()))
shutil.rmtree(made)
for call in (lambda: tempfile.mkstemp(dir="none"), lambda: tempfile.mkstemp(suffix=5), lambda: tempfile.mkstemp(prefix="a", suffix=b"b"), lambda: tempfile.NamedTemporaryFile("q"), lambda: tempfile.TemporaryDirectory(dir="none")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, str(error).split(":")[0])
keep = tempfile.TemporaryDirectory(dir=".")
os.rmdir(keep.name)
keep.cleanup()
for directory in os.listdir("."):
    shutil.rmtree(directory) if os.path.isdir(directory) else os.unlink(directory)
print(os.listdir("."))
