"""gzip and zipfile in memory and on disk: members, appending, modes, seeking, comments, broken archives."""
import gzip
import io
import os
import zipfile
import zlib

data = b"The quick brown fox. " * 50
packed = gzip.compress(data, mtime=0)
print(packed[:4], gzip.decompress(packed) == data, len(packed) < len(data), gzip.decompress(gzip.compress(b"")), gzip.decompress(packed + gzip.compress(b"tail")) == data + b"tail")
with gzip.open("t.gz", "wt", encoding="utf-8", newline="\n") as f:
    f.write("line één\n")
    print("line two", file=f)
with gzip.open("t.gz", "ab") as f:
    f.write(b"three")
with gzip.open("t.gz", "rt", encoding="utf-8") as f:
    print(f.readline(), list(f))
with gzip.GzipFile("t.gz") as f:
    print(f.read(4), f.tell(), f.seek(0), f.peek(3)[:3], f.readline(), f.seekable(), f.writable(), f.mode, f.name, f.seek(-1, 1), f.read(2))
try:
    with gzip.open("t.gz", "w") as f:
        f.write("text")
except TypeError as error:
    print("TypeError", error)
for junk in (b"not gzip at all", packed[:30], packed[:-8] + b"\0" * 8, b""):
    try:
        print(gzip.decompress(junk))
    except (OSError, EOFError, zlib.error) as error:
        print(type(error).__name__, error)
try:
    gzip.open("t.gz", "rbt")
except ValueError as error:
    print(error)

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a/b.txt", "hello " * 20)
    z.writestr("raw.bin", bytes(10), compress_type=zipfile.ZIP_STORED)
    info = zipfile.ZipInfo("dated.txt", (2001, 2, 3, 4, 5, 6))
    info.comment = b"note"
    info.external_attr = 0o644 << 16
    z.writestr(info, "x")
    with z.open("streamed.txt", "w") as member:
        member.write(b"part one ")
        member.write(b"part two")
    z.comment = b"archive comment"
with zipfile.ZipFile(buffer) as z:
    print(z.namelist(), z.testzip(), z.comment, len(z.infolist()))
    for info in z.infolist():
        print(info.filename, info.file_size, info.compress_type, info.CRC, info.is_dir(), info.comment)
    print(z.getinfo("dated.txt").date_time, z.read("raw.bin"), z.getinfo("a/b.txt").compress_size < 40)
    with z.open("a/b.txt") as member:
        print(member.read(5), member.seekable(), member.readline()[:8], member.read1(3), member.name, member.mode)
    print(z.extract("a/b.txt", "out"), os.path.getsize("out/a/b.txt"))
    z.extractall("all", ["raw.bin", "dated.txt"])
    print(sorted(os.listdir("all")), zipfile.Path(z, "a/").is_dir(), [p.name for p in zipfile.Path(z).iterdir()])
    print((zipfile.Path(z) / "streamed.txt").read_text(encoding="utf-8"), z.mode, z.fp is buffer)
    for call in (lambda: z.read("none"), lambda: z.open("raw.bin", "w"), lambda: z.open("raw.bin", "q"), lambda: z.writestr("x", "y")):
        try:
            call()
        except (KeyError, ValueError) as error:
            print(type(error).__name__, error)
os.mkdir("dir")
with open("dir/one.txt", "w") as f:
    f.write("1")
with zipfile.ZipFile("disk.zip", "x") as z:
    z.write("dir")
    z.write("dir/one.txt", arcname="renamed.txt")
with zipfile.ZipFile("disk.zip", "a") as z:
    z.writestr("late", b"L")
print(zipfile.is_zipfile("disk.zip"), zipfile.is_zipfile("dir/one.txt"), zipfile.ZipFile("disk.zip").namelist())
for bad in (b"junk", b"PK\5\6" + bytes(18) + b"!", open("disk.zip", "rb").read()[:-30]):
    try:
        print(zipfile.ZipFile(io.BytesIO(bad)).namelist())
    except zipfile.BadZipFile as error:
        print("BadZipFile", error)
damaged = bytearray(open("disk.zip", "rb").read())
damaged[damaged.index(b"renamed.txt") + 11] ^= 255
try:
    zipfile.ZipFile(io.BytesIO(damaged)).read("renamed.txt")
except zipfile.BadZipFile as error:
    print(error)
try:
    zipfile.ZipFile("disk.zip", "z")
except ValueError as error:
    print(error)
try:
    zipfile.ZipFile("missing.zip")
except FileNotFoundError as error:
    print(error)
