"""OSError chooses a subclass by its errno; what is left to subclasses of users."""
import errno

for number in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EISDIR, errno.ECONNREFUSED, errno.EPIPE, errno.EAGAIN, errno.ETIMEDOUT, errno.ECHILD, errno.EINTR, errno.ESRCH, errno.EINVAL, errno.ECONNRESET, errno.ECONNABORTED, errno.EINPROGRESS):
    e = OSError(number, "text", "file")
    print(errno.errorcode[number], type(e).__name__, type(e).__mro__[1].__name__, e)
print(IOError is OSError, EnvironmentError is OSError, type(OSError("2", "x")).__name__, type(OSError(2)).__name__, OSError(2).errno)


class Mine(OSError):
    pass


class Own(OSError):
    def __init__(self, code, extra):
        super().__init__(code, "made " + extra)
        self.extra = extra


e = Mine(2, "x")
print(type(e).__name__, e.errno, e, isinstance(e, FileNotFoundError))
e = Own(13, "here")
print(repr(e), e.extra, e.args, e.errno, e.strerror)
for path, mode in (("missing/file", "r"), ("/", "w"), (".", "r"), ("", "r"), ("/dev/null/x", "r")):
    try:
        open(path, mode)
    except OSError as error:
        print(type(error).__name__, error, error.filename, error.errno == getattr(errno, errno.errorcode[error.errno]))
try:
    open("a\0b")
except ValueError as error:
    print(error)
try:
    raise FileNotFoundError(2, "chosen", "f")
except OSError as error:
    error.filename = "changed"
    error.strerror = "other"
    print(error, error.args, repr(error))
b = BlockingIOError(11, "again", 5)
print(b.characters_written, b.args, FileExistsError("just text").errno)
try:
    print(BlockingIOError(11, "again").characters_written)
except AttributeError as error:
    print(error)
