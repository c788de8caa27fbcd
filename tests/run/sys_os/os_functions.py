"""os: files, folders, descriptors, environment, errors with file names, scandir, walk, stat, paths."""
import os
import stat

os.makedirs("a/b/c")
os.makedirs("a/b", exist_ok=True)
with open("a/f.txt", "w") as f:
    f.write("text")
os.symlink("f.txt", "a/link")
os.rename("a/f.txt", "a/g.txt")
os.replace("a/g.txt", "a/f.txt")
print(sorted(os.listdir("a")), sorted(e.name for e in os.scandir("a") if e.is_dir()), [(r, sorted(d), sorted(f)) for r, d, f in os.walk("a")], os.path.islink("a/link"), os.readlink("a/link"), os.stat("a/f.txt").st_size, stat.S_ISDIR(os.stat("a").st_mode), os.path.getsize("a/link"), os.access("a", os.R_OK), os.lstat("a/link").st_size)
os.chmod("a/f.txt", 0o600)
print(oct(os.stat("a/f.txt").st_mode & 0o777), os.path.exists("a/link"), os.path.samefile("a/link", "a/f.txt"), [r for r, d, f in os.walk("a", topdown=False)])
for call in (lambda: os.mkdir("a"), lambda: os.rmdir("a"), lambda: os.remove("none"), lambda: os.listdir("none"), lambda: os.rename("none", "x"), lambda: os.makedirs("a/f.txt/x"), lambda: os.stat("none"), lambda: os.chdir("none"), lambda: os.open("none", os.O_RDONLY), lambda: os.close(999), lambda: os.read(999, 1), lambda: os.readlink("a"), lambda: os.scandir("none"), lambda: os.remove("a/b"), lambda: os.symlink("x", "a/link"), lambda: os.mkdir(b"a"), lambda: os.fsencode(5), lambda: os.getenv(5), lambda: os.putenv("a=b", "c"), lambda: os.makedirs("a/b", exist_ok=False), lambda: os.removedirs("a"), lambda: os.truncate("none", 1), lambda: os.link("none", "x"), lambda: os.rename("a", "a/b/c/d"), lambda: os.strerror(2), lambda: os.path.join(5, "a"), lambda: os.path.join("a", b"b"), lambda: os.fspath(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
fd = os.open("raw", os.O_RDWR | os.O_CREAT, 0o644)
print(os.write(fd, b"hello"), os.lseek(fd, 1, 0), os.read(fd, 3), os.fstat(fd).st_size, os.ftruncate(fd, 2), os.isatty(fd), os.dup(fd) > fd, os.get_inheritable(fd), os.close(fd))
r, w = os.pipe()
os.write(w, b"through")
os.close(w)
print(os.read(r, 100), os.read(r, 1), os.close(r))
os.environ["NEW_VAR"] = "v"
print(os.getenv("NEW_VAR"), os.environ.get("NOPE", "d"), os.environ.pop("NEW_VAR"), "NEW_VAR" in os.environ, os.path.expandvars("$HOME/x")[-2:], os.getpid() > 0, os.sep, os.linesep, os.curdir, os.name, os.fsdecode(b"\xff") == "\udcff", os.fsencode("\udcff"))
for p in ("a/b/../c", "/x//y/./z", "", ".", "..", "a/", "/"):
    print(repr(p), os.path.normpath(p), os.path.split(p), os.path.dirname(p), os.path.basename(p), os.path.splitext(p + "f.tar.gz"), os.path.isabs(p), os.path.join("base", p), os.path.commonpath(["a/b", "a/c"]), os.path.relpath("a/b", "a/c"))
