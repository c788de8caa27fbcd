"""pathlib on a small tree of files: parts, joining, globbing, reading and writing, renaming, links, relative paths, and what the system refuses."""
import os
import pathlib
import shutil
import stat
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath


def attempt(label, function):
    try:
        result = function()
        print(label, "->", sorted(map(str, result)) if isinstance(result, list) and result and isinstance(result[0], Path) else repr(result))
    except Exception as error:
        print(label, "!", type(error).__name__, getattr(error, "errno", None), str(error).replace(here, "HERE"))


here = os.getcwd()
root = Path("tree")
(root / "a" / "b").mkdir(parents=True)
for name in ("a/one.txt", "a/two.TXT", "a/b/three.txt", "top.tar.gz", ".hidden", "a/b/data.csv"):
    print((root / name).write_text(f"content of {name}\nline 2 é\n", encoding="utf-8"), end=" ")
print()
for text in ("a/b.tar.gz", "/x/../y/./z//", ".", "..", "/", "//x", "a/.hidden", "a/b.", "", "~/x", "a b/c'd", "/a/b/c.d.e"):
    p = PurePosixPath(text)
    print(repr(p), str(p), p.parts, p.name, p.suffix, p.suffixes, p.stem, str(p.parent), p.root, p.is_absolute(), [str(q) for q in p.parents][:3])
p = PurePosixPath("/a/b/c.txt")
for label, function in {
    "join": lambda: (p / "d", p / "/abs", "x" / p.relative_to("/"), p.joinpath("e", "f"), PurePath("a", PurePath("b"), "c")), "join int": lambda: p / 5, "with name": lambda: (p.with_name("x.y"), p.with_stem("z"), p.with_suffix(".md"), p.with_suffix("")), "with bad name": lambda: p.with_name("x/y"), "with empty name": lambda: p.with_name(""), "with suffix bad": lambda: p.with_suffix("md"), "no name": lambda: PurePosixPath("/").with_name("x"), "relative": lambda: (p.relative_to("/a"), p.relative_to("/a/b/c.txt"), p.is_relative_to("/z")), "relative bad": lambda: p.relative_to("/z"), "relative mixed": lambda: p.relative_to("a"), "match": lambda: (p.match("*.txt"), p.match("b/*.txt"), p.match("/a/*.txt"), p.match("*.TXT")), "match empty": lambda: p.match(""), "compare": lambda: (p < PurePosixPath("/b"), p == PurePosixPath("/a//b/./c.txt"), p == str(p), hash(p) == hash(PurePosixPath("/a/b/c.txt")), sorted([PurePosixPath("b"), PurePosixPath("a/z")])), "compare kinds": lambda: PurePosixPath("a") < PureWindowsPath("a"), "windows": lambda: (PureWindowsPath("c:\\x\\y.TXT").parts, PureWindowsPath("c:/x").drive, PureWindowsPath("C:/X") == PureWindowsPath("c:/x"), PureWindowsPath("//host/share/f").anchor, PureWindowsPath("c:x").is_absolute(), PureWindowsPath("con").is_reserved()), "posix of windows": lambda: PureWindowsPath("a\\b").as_posix(), "uri": lambda: (p.as_uri(), PurePosixPath("/é b").as_uri()), "uri relative": lambda: PurePosixPath("a").as_uri(), "bytes": lambda: (bytes(p), os.fspath(p), p.__fspath__()), "bad part": lambda: PurePath(b"a"), "parents": lambda: (p.parents[0], p.parents[-1], len(p.parents), p.parents[0:2]), "parents range": lambda: p.parents[9], "set": lambda: setattr(p, "name", "x")}.items():
    attempt(label, function)
for label, function in {
    "glob": lambda: list(root.glob("*")), "glob txt": lambda: list(root.glob("a/*.txt")), "rglob": lambda: list(root.rglob("*.txt")), "glob deep": lambda: list(root.glob("**/b/*")), "glob dirs": lambda: list(root.glob("**")), "glob class": lambda: list(root.glob("a/[ot]*.*")), "glob none": lambda: list(root.glob("zzz*")), "glob empty": lambda: list(root.glob("")), "glob absolute": lambda: list(root.glob("/x")), "iterdir": lambda: list(root.iterdir()), "iterdir file": lambda: list((root / "top.tar.gz").iterdir()), "iterdir none": lambda: list((root / "none").iterdir()), "read": lambda: ((root / "a/one.txt").read_text("utf-8"), (root / "a/one.txt").read_bytes()[-4:]), "read ascii": lambda: (root / "a/one.txt").read_text("ascii"), "read none": lambda: (root / "none").read_text(), "read dir": lambda: root.read_text(), "write bytes as text": lambda: (root / "w").write_text(b"x"), "write text as bytes": lambda: (root / "w").write_bytes("x"), "exists": lambda: (root.exists(), (root / "none").exists(), root.is_dir(), (root / ".hidden").is_file(), root.is_symlink(), (root / "a/one.txt").stat().st_size, stat.S_ISDIR(root.stat().st_mode)), "mkdir again": lambda: root.mkdir(), "mkdir ok": lambda: root.mkdir(exist_ok=True), "mkdir parents": lambda: (root / "x/y").mkdir(), "mkdir over file": lambda: (root / ".hidden").mkdir(exist_ok=True), "rmdir full": lambda: root.rmdir(), "rmdir file": lambda: (root / ".hidden").rmdir(), "unlink dir": lambda: root.unlink(), "unlink none": lambda: (root / "none").unlink(), "unlink ok": lambda: (root / "none").unlink(missing_ok=True), "rename": lambda: (root / ".hidden").rename(root / "shown").name, "rename none": lambda: (root / "none").rename("x"), "replace": lambda: (root / "shown").replace(root / "a/one.txt").name, "touch": lambda: ((root / "new").touch(), (root / "new").touch(), (root / "new").stat().st_size), "touch again": lambda: (root / "new").touch(exist_ok=False), "symlink": lambda: ((root / "link").symlink_to("a"), (root / "link").is_symlink(), str((root / "link").readlink()), (root / "link").is_dir(), (root / "link").resolve().name, (root / "link/b").exists()), "symlink again": lambda: (root / "link").symlink_to("b"), "readlink file": lambda: (root / "new").readlink(), "hardlink": lambda: ((root / "hard").hardlink_to(root / "new"), (root / "hard").samefile(root / "new"), (root / "new").stat().st_nlink), "samefile none": lambda: root.samefile("none"), "chmod": lambda: ((root / "new").chmod(0o640), oct((root / "new").stat().st_mode & 0o777)), "resolve": lambda: (str((root / "a/../a/b/..").resolve().relative_to(here)), str(Path("x/../y").absolute().relative_to(here)), Path(".").resolve() == Path.cwd()), "resolve strict": lambda: (root / "none/x").resolve(strict=True), "open": lambda: [line for line in (root / "a/b/data.csv").open(encoding="utf-8")], "open mode": lambda: (root / "new").open("zz"), "expanduser": lambda: Path("~nobody-here/x").expanduser(), "home": lambda: Path("~/x").expanduser() == Path.home() / "x", "walk": lambda: [(os.path.basename(d), sorted(s), sorted(f)) for d, s, f in sorted(os.walk(root))], "owner": lambda: isinstance(root.owner(), str), "subclass": lambda: type(Path("x")).__name__, "windows path": lambda: pathlib.WindowsPath("x")}.items():
    attempt(label, function)
with tempfile.TemporaryDirectory(prefix="pre", suffix="suf", dir=".") as name:
    made = Path(name)
    print(made.name.startswith("pre"), made.name.endswith("suf"), made.exists(), oct(made.stat().st_mode & 0o777))
    with tempfile.NamedTemporaryFile("w+", dir=name, suffix=".txt", delete=True) as f:
        print(f.write("text"), f.seek(0), f.read(), Path(f.name).suffix, Path(f.name).parent.name == made.name, f.mode)
    print(Path(f.name).exists(), list(made.iterdir()))
    with tempfile.SpooledTemporaryFile(max_size=4) as f:
        print(f.write(b"abc"), f._rolled, f.write(b"defg"), f._rolled, f.seek(0), f.read())
    handle, path = tempfile.mkstemp(dir=name)
    os.close(handle)
    print(Path(path).stat().st_size, oct(Path(path).stat().st_mode & 0o777), tempfile.gettempprefix())
print(made.exists(), shutil.rmtree(root), root.exists())
attempt("rmtree", lambda: shutil.rmtree(root))
