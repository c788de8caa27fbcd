"""os.path: names taken apart and put together, links that lead in circles."""
import os
from os import path


def attempt(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, str(e).replace(os.getcwd(), "HERE"))


for parts in (("a", "b"), ("a/", "b"), ("a", "/b", "c"), ("", "b"), ("a", ""), ("a", "", "b"), ("/", "a"), ("a",), (b"a", b"b"),
              ("a", "b/", "/c/", "d"), ("a", b"b"), (b"a", "b"), ("a", 5), (5,), ("",), ("", "")):
    attempt(lambda: path.join(*parts))
for p in ("", "/", "//", "///", "a", "a/", "/a", "a/b", "a//b", "//a//b//", "a/.b.c", "..", ".a", "..a.b", "a.", "a.b/c", "a.b.c", ".",
          "a/..", "....", "x/.bashrc", "b/...x"):
    print(repr(p), path.split(p), path.splitext(p), path.splitext(os.fsencode(p)), path.basename(p), path.dirname(p),
          path.normpath(p), path.normpath("/" + p), path.isabs(p))
for p in ("a/./b/../c", "../a", "a/../..", "/..", "/../a", "//a/../b", "///a/..", "a/../../b/./..", "./a//b/", "a/b/../../.."):
    print(p, path.normpath(p), path.normpath(os.fsencode(p)))
for lists in ([], ["abc", "abd"], ["abc"], ["", "a"], [["a", "b"], ["a", "c"]], [b"ab", b"ac"], ["a", b"a"], ["abc", "ab"]):
    attempt(lambda: path.commonprefix(lists))
for lists in ([], ["/a/b", "/a/c"], ["a/b", "a"], ["/a", "b"], ["a", b"a"], [b"/a", "/a"], ["/a//b/.", "/a/b/c"], ["/"]):
    attempt(lambda: path.commonpath(lists))
for args in (("a",), ("a", "a/b"), ("/a/b", "/a/c"), ("",), ("a", b"a"), ("/", "/a/b"), ("/a", "/")):
    attempt(lambda: path.relpath(*args))

os.mkdir("d")
os.mkdir("d/e")
for target, name in (("loop", "loop"), ("two", "one"), ("one", "two"), ("d/e", "deep"), ("../d", "d/up"), ("nowhere", "gone"),
                     ("/", "root"), ("d/up/e/../up", "winding"), ("loop/x", "within"), ("deep", "d/e/deep"), (".", "here")):
    os.symlink(target, name)
home = path.realpath(".")
for p in ("loop", "loop/x/..", "one", "two/y", "deep", "deep/..", "d/up/e", "gone", "gone/x/..", "root", "root/tmp/..", "winding/e",
          "within", "within/z", "d/e/deep", "here/here/deep/x", "d/up/up/up", "nothing/..", "d//e/", b"deep"):
    for strict in (False, True):
        attempt(lambda: os.fsdecode(path.realpath(p, strict=strict)).replace(home, "HERE"))
    print(path.exists(p), path.lexists(p), path.islink(p), path.isdir(p), path.isfile(p), path.ismount(p))
os.environ["HOME"] = "/home/me/"
print(path.expanduser("~"), path.expanduser("~/x"), path.expanduser("~nobody-such/x"), path.expanduser("a~"), path.expanduser(b"~/b"))
os.environ["HOME"] = ""
print(path.expanduser("~"), path.expanduser("~/x"))
os.environ.update(A="1", B_2="two")
print(path.expandvars("$A ${A} $B_2x ${B_2}x $$A ${ $ ${} ${A $nope"), path.expandvars(b"$A-${B_2}"))
