# Numbers that do not fit where the system takes a C int: never cut off.
import fcntl
import os
import resource
import select
import signal
import time


def attempt(label, call, *arguments, **options):
    try:
        result = call(*arguments, **options)
    except (OSError, OverflowError, TypeError, ValueError) as error:
        result = type(error).__name__, str(error)
    print(label, result)


r, w = os.pipe()
RLIMIT_CORE = resource.RLIMIT_CORE
for big in 2**31, 2**32, 2**32 + 1, -2**31 - 1, 1.5, "a", None, []:
    attempt("close", os.close, big)
    attempt("read", os.read, big, 1)
    attempt("write", os.write, big, b"")
    attempt("lseek", os.lseek, big, 0, 0)
    attempt("whence", os.lseek, r, 0, big)
    attempt("isatty", os.isatty, big)
    attempt("fsync", os.fsync, big)
    attempt("dup", os.dup, big)
    attempt("dup2", os.dup2, big, 5)
    attempt("dup2", os.dup2, r, big)
    attempt("pipe2", os.pipe2, big)
    attempt("ftruncate", os.ftruncate, big, 0)
    attempt("get_blocking", os.get_blocking, big)
    attempt("set_inheritable", os.set_inheritable, big, True)
    attempt("strerror", os.strerror, big)
    attempt("kill", os.kill, big, 0)
    attempt("killpg", os.killpg, 0, big)
    attempt("getpgid", os.getpgid, big)
    attempt("waitpid", os.waitpid, -1, big)
    attempt("waitstatus", os.waitstatus_to_exitcode, big)
    attempt("WIFEXITED", os.WIFEXITED, big)
    attempt("fstat", os.fstat, big)
    attempt("fstatvfs", os.fstatvfs, big)
    attempt("terminal", os.get_terminal_size, big)
    attempt("chown", os.chown, "/dev/null/x", big, 0)
    attempt("utime", os.utime, "/dev/null/x", (big, 0))
    attempt("utime", os.utime, "/dev/null/x", ns=(big, 0))
    attempt("fcntl", fcntl.fcntl, big, fcntl.F_GETFD)
    attempt("fcntl", fcntl.fcntl, r, big)
    attempt("fcntl", fcntl.fcntl, r, fcntl.F_GETFD, big)
    attempt("ioctl", fcntl.ioctl, r, 1, big)
    attempt("flock", fcntl.flock, r, big)
    attempt("lockf", fcntl.lockf, r, big)
    attempt("whence", fcntl.lockf, r, fcntl.LOCK_SH, 0, 0, big)
    attempt("select", select.select, [big], [], [], 0)
    attempt("getrlimit", resource.getrlimit, big)
    attempt("setrlimit", resource.setrlimit, big, (1, 1))
    attempt("prlimit", resource.prlimit, big, RLIMIT_CORE)
    attempt("prlimit", resource.prlimit, 0, big)
    attempt("getrusage", resource.getrusage, big)
    attempt("signal", signal.signal, big, signal.SIG_DFL)
    attempt("strsignal", signal.strsignal, big)
    attempt("getitimer", signal.getitimer, big)
    attempt("sigmask", signal.pthread_sigmask, big, [])
    attempt("clock", time.clock_gettime, big)
    attempt("mktime", time.mktime, (big,) * 9) if big != -2**31 - 1 else None
    attempt("chr", chr, big)
for number in -1, -2**40, 2**17:
    attempt("poll", select.poll().register, r, number)
for timeout in "a", [], -1, float("nan"):
    attempt("timeout", select.select, [], [], [], timeout)
attempt("None", resource.prlimit, 0, RLIMIT_CORE, None)
attempt("nan", os.utime, "/dev/null/x", (float("nan"), 0))
attempt("far", os.utime, "/dev/null/x", (1e300, 0))

# dup2 can make descriptors that are not inherited
spare = os.dup(r)
print(os.dup2(r, spare) == spare, os.get_inheritable(spare))
print(os.dup2(r, spare, False) == spare, os.get_inheritable(spare))
print(os.dup2(fd=r, fd2=spare, inheritable=True) == spare, os.get_inheritable(spare))
