"""pathlib: pure paths of both flavours, joining, parts, matching, relations; real files: globbing, reading, renaming, errors."""
import os
import pathlib
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

for text in ("/a/b/../c.tar.gz", "a//b/./c", "", ".", "..", "/", "//net/x", "///x", "a/.hidden", "a/b.", "trailing/"):
    p = PurePosixPath(text)
    print(repr(text), str(p), p.parts, p.parent, p.name, p.stem, p.suffix, p.suffixes, p.root, p.anchor, p.is_absolute(), sep=" | ")
for text in ("c:/Users/x.TXT", "c:rel", "\\\\srv\\share\\d\\f", "/only/root", "a\\b/c", "C:", "nul"):
    p = PureWindowsPath(text)
    print(str(p), p.parts, p.drive, p.root, p.anchor, p.parent, p.is_absolute(), p.as_posix(), p.is_reserved(), sep=" | ")
p = PurePosixPath("/a/b/c.py")
print(p / "d", "x" / PurePosixPath("y"), p / "/abs", p.joinpath("..", "z"), p.with_name("n.txt"), p.with_stem("new"), p.with_suffix(".rs"), p.with_suffix(""), p.relative_to("/a"), p.is_relative_to("/a/b"), p.is_relative_to("/q"), list(p.parents), p.parents[1], p.parents[-1], p.match("*.py"), p.match("/a/*/c.py"), p.match("b/*"), p.match("A*"), p.as_uri(), bytes(p), os.fspath(p), hash(p) == hash(PurePosixPath("/a/b/c.py")))
print(PureWindowsPath("A/b") == PureWindowsPath("a\\B"), PurePosixPath("A") == PurePosixPath("a"), PurePosixPath("a") < PurePosixPath("b"), PurePosixPath("a") == PureWindowsPath("a"), PureWindowsPath("c:/x").as_uri(), sorted(map(PurePath, ["b", "a/z", "a"])), {PurePath("k"): 1}[PurePath("./k")], PureWindowsPath("F.PY").match("*.py"), repr(PurePath("x")), type(Path("x")).__name__)
for call in (lambda: p.relative_to("/q"), lambda: p.with_name(""), lambda: p.with_name("a/b"), lambda: PurePosixPath("/").with_name("x"), lambda: p.with_suffix("py"), lambda: PurePath(5), lambda: PurePath("a", None), lambda: PurePath("a") < PureWindowsPath("a") if False else PurePosixPath("a") < PureWindowsPath("a"), lambda: PurePosixPath("a").as_uri(), lambda: p.parents[7], lambda: p.match(""), lambda: PurePosixPath("a").relative_to("a", "b"), lambda: p / 5, lambda: PurePath(b"x"), lambda: setattr(p, "name", "x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
root = Path("tree")
(root / "sub" / "deep").mkdir(parents=True)
(root / "a.txt").write_text("one\ntwo\n", encoding="utf-8")
(root / "sub" / "b.TXT").write_bytes(b"\x00\x01")
(root / "sub" / "deep" / "c.txt").touch()
(root / "link").symlink_to("a.txt")
print(sorted(map(str, root.iterdir())), sorted(map(str, root.glob("*.txt"))), sorted(map(str, root.glob("**/*.txt"))), sorted(map(str, root.rglob("*"))), sorted(map(str, root.glob("*/")))  if False else "", sorted(p.name for p in root.glob("[!a]*")), sorted(map(str, root.glob("sub/**"))))
f = root / "a.txt"
print(f.exists(), f.is_file(), f.is_dir(), f.stat().st_size, (root / "link").is_symlink(), (root / "link").readlink(), (root / "link").resolve().name, f.samefile(root / "link"), f.read_text().splitlines(), (root / "none").exists(), f.owner() != "", f.suffix)
with f.open("a") as out:
    out.write("three\n")
print(len(f.read_bytes()), f.rename(root / "moved.txt"), f.exists(), (root / "moved.txt").replace(root / "sub" / "moved.txt"), Path("tree/../tree/./sub").resolve().relative_to(Path.cwd()), Path("~").expanduser() == Path.home(), Path("x").absolute().is_absolute(), oct((root / "sub").stat().st_mode & 0o777))
(root / "sub" / "moved.txt").chmod(0o600)
print(oct((root / "sub" / "moved.txt").stat().st_mode & 0o777), (root / "hard").hardlink_to(root / "sub" / "moved.txt"), (root / "hard").stat().st_nlink)
for call in (lambda: (root / "none").read_text(), lambda: root.mkdir(), lambda: root.mkdir(exist_ok=True), lambda: (root / "x" / "y").mkdir(), lambda: root.rmdir(), lambda: (root / "none").unlink(), lambda: (root / "none").unlink(missing_ok=True), lambda: root.read_bytes(), lambda: (root / "a").touch(exist_ok=True), lambda: (root / "a").touch(exist_ok=False), lambda: list(root.glob("")), lambda: list(root.glob("/abs")), lambda: (root / "none").stat(), lambda: (root / "none").resolve(strict=True) and 0, lambda: (root / "a").write_text(5), lambda: list((root / "a").iterdir()), lambda: (root / "a").open("q"), lambda: (root / "a").write_text("x", newline="z")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace(os.getcwd(), "CWD"))


class Tagged(type(Path())):
    def tag(self):
        return f"<{self}>"


t = Tagged("tree") / "sub"
print(t.tag(), t.parent.tag(), type(next(t.iterdir())).__name__, t == Path("tree/sub"))
