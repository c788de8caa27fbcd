import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = Path("a/b/../c.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, list(p.parents), p.is_absolute(), p / "d", "x" / p, p.with_suffix(".txt"), p.with_name("n"), p.with_stem("s"))
print(PurePath("/a/b").relative_to("/a"), PurePath("/a").joinpath("b", "/c"), PurePath("a//b/./c"), PurePath(""), PurePath("/a/b").match("*.py"), PurePath("a/b.py").match("*.py"), PurePath("/x").anchor, PurePath("a") < PurePath("b"), PurePath("a") == PurePosixPath("a"), hash(PurePath("a")) == hash(PurePath("a")))
print(PureWindowsPath("c:/a\\b").parts, PureWindowsPath("C:/X") == PureWindowsPath("c:/x"), PureWindowsPath("c:\\a.txt").drive, PureWindowsPath("a/b").as_posix(), PurePosixPath("/a b").as_uri(), PurePath("/a/b").is_relative_to("/a"), os.fspath(PurePath("q")), bytes(PurePath("z")))
d = Path("dir")
d.mkdir()
(d / "sub").mkdir()
f = d / "f.txt"
print(f.write_text("hello\nworld\n"), f.read_text(), f.exists(), f.is_file(), d.is_dir(), f.stat().st_size, f.read_bytes(), (d / "b").write_bytes(b"\x00\x01"))
(d / "sub" / "g.py").touch()
print(sorted(str(x) for x in d.iterdir()), sorted(str(x) for x in d.glob("*.txt")), sorted(str(x) for x in d.rglob("*")), sorted(str(x) for x in d.glob("**/*.py")))
with f.open("a") as h:
    h.write("more")
print(len(f.read_text()), f.rename(d / "r.txt"), f.exists(), (d / "r.txt").unlink(), (d / "nope").unlink(missing_ok=True))
for g in (lambda: f.read_text(), lambda: d.mkdir(), lambda: d.rmdir(), lambda: PurePath("a").relative_to("b"), lambda: PurePath("a").with_suffix("x"), lambda: PurePath("").with_name("x"), lambda: PurePath("a").as_uri(), lambda: Path(5)):
    try:
        g()
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
d.mkdir(exist_ok=True)
Path("x/y/z").mkdir(parents=True)
print(Path("x/y/z").resolve() == Path.cwd() / "x/y/z", Path("x").absolute() == Path.cwd() / "x", Path("~").expanduser() != Path("~"), Path.home().is_absolute())
os.symlink("dir", "link")
print(Path("link").is_symlink(), os.readlink("link"), Path("link").readlink(), Path("link").samefile("dir"))
