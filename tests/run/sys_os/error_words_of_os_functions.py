"""What os functions say of missing files, wrong types, descriptors that are closed: errno, file names, the functions' names."""
import os
import stat

with open("f.txt", "w") as f:
    f.write("hello")
os.mkdir("d")


class Path:
    def __init__(self, p):
        self.p = p

    def __fspath__(self):
        return self.p


calls = [
    lambda: os.stat("none"), lambda: os.stat(5.5), lambda: os.stat(None), lambda: os.lstat([]), lambda: os.listdir("f.txt"), lambda: os.listdir(1.5),
    lambda: os.mkdir("d"), lambda: os.mkdir("a/b/c"), lambda: os.mkdir(5), lambda: os.makedirs("d"), lambda: os.rmdir("f.txt"), lambda: os.rmdir("d/x"), lambda: os.remove("d/none"), lambda: os.unlink(None),
    lambda: os.rename("none", "other"), lambda: os.rename("f.txt", 3), lambda: os.replace("x", "y"), lambda: os.link("none", "l"), lambda: os.symlink("a", "f.txt"), lambda: os.readlink("f.txt"), lambda: os.chmod("none", 0o600), lambda: os.chmod("f.txt", "rw"),
    lambda: os.open("none", os.O_RDONLY), lambda: os.open("f.txt"), lambda: os.open(5, 0), lambda: os.read(999, 1), lambda: os.read(0, -1), lambda: os.write(999, b"x"), lambda: os.write(1, "x"), lambda: os.close(999), lambda: os.lseek(999, 0, 0), lambda: os.fstat(999), lambda: os.dup(999), lambda: os.dup2(999, 5), lambda: os.isatty("x"), lambda: os.ftruncate(999, 0), lambda: os.truncate("none", 0), lambda: os.fsync(999),
    lambda: os.chdir("none"), lambda: os.chdir("f.txt"), lambda: os.scandir("none"), lambda: os.utime("none"), lambda: os.utime("f.txt", (1,)), lambda: os.utime("f.txt", (1, 2), ns=(1, 2)), lambda: os.access(None, 0), lambda: os.getenv(5), lambda: os.environ[5], lambda: os.environ.__setitem__("A", 5), lambda: os.environ["_NOT_SET_"], lambda: os.putenv("A=B", "c"), lambda: os.fspath(5), lambda: os.fspath(Path(5)), lambda: os.fsencode(5), lambda: os.fsdecode(None), lambda: os.stat(Path(7)),
    lambda: os.stat("a\0b"), lambda: os.open("a\0b", 0), lambda: os.listdir("a\0"), lambda: os.kill(1 << 40, 0), lambda: os.kill("x", 1), lambda: os.waitpid(999999, 0), lambda: os.strerror("x"), lambda: os.urandom(-1), lambda: os.execv("none", []), lambda: os.execv("none", ["x"]), lambda: os.path.getsize("none"), lambda: os.path.getmtime("none"), lambda: os.path.samefile("f.txt", "none"), lambda: os.removedirs("none"), lambda: os.stat("f.txt/x"), lambda: os.stat("x" * 300), lambda: os.mkfifo("f.txt"), lambda: os.walk("d", topdown=True, nope=1), lambda: os.pipe(1), lambda: os.set_blocking(999, True), lambda: os.get_terminal_size(999), lambda: os.umask("x"), lambda: os.sendfile(999, 998, 0, 1), lambda: os.statvfs("none"),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, *(() if not isinstance(error, OSError) else (error.errno, error.filename, error.filename2)))
fd = os.open("f.txt", os.O_RDWR)
print(os.pread(fd, 3, 1), os.pwrite(fd, b"XY", 3), os.pread(fd, 100, 0), os.lseek(fd, 0, os.SEEK_CUR), os.pread(fd, 5, 50), os.preadv(fd, [a := bytearray(2), b := bytearray(4)], 1), a, b, os.writev(fd, [b"ab", b"", b"c"]), os.lseek(fd, 0, 0), os.readv(fd, [a, b]), a, b)
entry = next(os.scandir("."))
for call in (lambda: os.pread(fd, -1, 0), lambda: os.pread(fd, 1, -1), lambda: os.pwrite(fd, "s", 0), lambda: os.pread(fd, 1), lambda: os.pread(999, 1, 0), lambda: os.readv(fd, b"ab"), lambda: os.readv(fd, [b"ab"]), lambda: entry.is_file(5), lambda: entry.is_dir(follow=1), lambda: entry.is_file(x=2), lambda: entry.stat(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
os.close(fd)
print(stat.filemode(os.stat("d").st_mode)[0], stat.S_ISREG(os.stat("f.txt").st_mode), os.fspath(Path("ok")), os.fsdecode(Path(b"by")))
