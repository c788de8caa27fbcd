"""fcntl and resource: flags of descriptors, locks between processes, limits of the process and of children, usage."""
import errno
import fcntl
import os
import resource
import struct

with open("lock", "w+") as f:
    fd = f.fileno()
    print(fcntl.fcntl(fd, fcntl.F_GETFD) & fcntl.FD_CLOEXEC, fcntl.fcntl(f, fcntl.F_SETFD, 0), fcntl.fcntl(f, fcntl.F_GETFD), os.get_inheritable(fd))
    flags = fcntl.fcntl(fd, fcntl.F_GETFL)
    fcntl.fcntl(fd, fcntl.F_SETFL, flags | os.O_APPEND | os.O_NONBLOCK)
    print(bool(fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_APPEND), flags & os.O_ACCMODE == os.O_RDWR, os.get_blocking(fd))
    copy = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 50)
    print(copy >= 50, os.fstat(copy).st_ino == os.fstat(fd).st_ino, os.close(copy))
    fcntl.flock(f, fcntl.LOCK_EX)
    pid = os.fork()
    if pid == 0:
        with open("lock") as other:
            try:
                fcntl.flock(other, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError as error:
                os._exit(40 + (error.errno == errno.EAGAIN))
        os._exit(1)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    fcntl.flock(f, fcntl.LOCK_UN)
    fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB, 10, 0, os.SEEK_SET)
    pid = os.fork()
    if pid == 0:
        status = 0
        with open("lock", "r+") as other:
            for start, bit in ((5, 1), (10, 2)):
                try:
                    fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, start)
                    status |= bit
                except OSError:
                    pass
        os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    query = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0)
    answer = fcntl.fcntl(f, fcntl.F_GETLK, query)
    print(len(answer) == len(query), struct.unpack("hhqqi4x", answer)[0] == fcntl.F_UNLCK)
    for call in (lambda: fcntl.fcntl(-1, fcntl.F_GETFD), lambda: fcntl.fcntl(999, fcntl.F_GETFD), lambda: fcntl.fcntl("x", 1), lambda: fcntl.fcntl(fd, "x"), lambda: fcntl.flock(fd, 99), lambda: fcntl.lockf(fd, 0), lambda: fcntl.fcntl(fd, 1, b"x" * 2000), lambda: fcntl.ioctl(fd, 0x5401, bytes(60)), lambda: fcntl.fcntl(), lambda: fcntl.fcntl(f, fcntl.F_DUPFD, -1)):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
r, w = os.pipe()
os.write(w, b"12345")
FIONREAD = 0x541B
buffer = bytearray(4)
print(fcntl.ioctl(r, FIONREAD, buffer), struct.unpack("i", buffer), struct.unpack("i", fcntl.ioctl(r, FIONREAD, bytes(4))), fcntl.fcntl(w, fcntl.F_GETPIPE_SZ) >= 4096)
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
print(soft > 0, hard >= soft or hard == -1, resource.RLIM_INFINITY)
resource.setrlimit(resource.RLIMIT_NOFILE, (20, hard))
opened = []
try:
    while True:
        opened.append(os.open("lock", os.O_RDONLY))
except OSError as error:
    print(error.errno == errno.EMFILE, len(opened) < 20)
for fd in opened:
    os.close(fd)
resource.setrlimit(resource.RLIMIT_NOFILE, [soft, hard])
print(resource.getrlimit(resource.RLIMIT_NOFILE) == (soft, hard), resource.prlimit(0, resource.RLIMIT_CORE, (0, 0))[0] is not None, resource.prlimit(os.getpid(), resource.RLIMIT_CORE), resource.getpagesize() % 4096)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(type(usage), len(usage), usage.ru_maxrss > 0, usage.ru_utime >= 0.0, usage[0] == usage.ru_utime, resource.getrusage(resource.RUSAGE_CHILDREN).ru_nswap)
for call in (lambda: resource.getrlimit(99), lambda: resource.setrlimit(resource.RLIMIT_CORE, (5,)), lambda: resource.setrlimit(resource.RLIMIT_CORE, (5, 3)), lambda: resource.setrlimit(resource.RLIMIT_CORE, ("a", 3)), lambda: resource.getrusage(55), lambda: resource.getrlimit("x"), lambda: resource.setrlimit(resource.RLIMIT_CORE, 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
