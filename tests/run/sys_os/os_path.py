"""os.path functions on text."""
import os
import os.path as p

paths = ["/a/b/c.txt", "a/b", "/", "", "file", ".hidden", "a/b/", "a.tar.gz", "/a//b/../c/./d", "..", "dir.d/file"]
for path in paths:
    print(repr(path), p.basename(path), p.dirname(path), p.split(path), p.splitext(path), p.isabs(path), repr(p.normpath(path)))
print(p.join("a", "b", "c"), p.join("a/", "b"), p.join("a", "/b"), p.join("", "x"), p.join("a", ""), p.join("/", "x"), os.sep, os.linesep == "\n", os.curdir, os.pardir, os.extsep, os.pathsep)
print(p.commonprefix(["abc", "abd"]), p.commonpath(["/a/b/c", "/a/b/d"]), p.relpath("/a/b", "/a/c"), p.exists("/no/such"), p.isdir("/"), p.isfile("/"), p.islink("/"))
print(p.abspath("x") == p.join(os.getcwd(), "x"), p.expanduser("plain"), p.normpath("a/../b"), p.realpath("/") == "/")
for bad in (lambda: p.join("a", 5), lambda: p.basename(5), lambda: p.join(), lambda: p.getsize("/no/such/file")):
    try:
        print(bad())
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
