# Users, groups, groups of processes, sessions, terminals.
import os
import pwd


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


print(os.getresuid() == (os.getuid(), os.geteuid(), os.getuid()), os.getresgid()[0] == os.getgid())
print(os.getgroups(), sorted(os.getgrouplist(pwd.getpwuid(os.getuid()).pw_name, os.getgid())))
attempt(os.setuid, os.getuid())
attempt(os.seteuid, os.geteuid())
attempt(os.setgid, os.getgid())
attempt(os.setegid, os.getegid())
attempt(os.setreuid, -1, -1)
attempt(os.setregid, -1, -1)
attempt(os.setresuid, -1, -1, -1)
attempt(os.setresgid, -1, -1, -1)
attempt(os.setuid, "root")
attempt(os.setuid, -2)
attempt(os.setgid, 1 << 40)
attempt(os.setgroups, 3)
print(os.getsid(0) == os.getsid(os.getpid()), os.getpgid(0) == os.getpgrp())
attempt(os.getsid, 999999999)
attempt(os.ctermid)
attempt(os.ttyname, 99)
attempt(os.device_encoding, 99)
attempt(os.tcgetpgrp, 99)

ours, theirs = os.openpty()
print(os.isatty(ours), os.isatty(theirs), os.ttyname(theirs).startswith("/dev/"), os.device_encoding(theirs))
os.write(theirs, b"text\n")
print(os.read(ours, 10), os.get_inheritable(ours))
os.close(ours)
os.close(theirs)

pid = os.fork()
if pid == 0:
    os.setpgid(0, 0)
    own = os.getpgrp() == os.getpid()
    os._exit(0 if own else 1)
print(os.waitpid(pid, 0)[1])
pid = os.fork()
if pid == 0:
    os.setsid()
    os._exit(0 if os.getsid(0) == os.getpid() else 1)
print(os.waitpid(pid, 0)[1])
pid, terminal = os.forkpty()
if pid == 0:
    os.write(1, b"from the child %d\n" % os.isatty(0))
    os._exit(3)
print(os.read(terminal, 100))
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
print(os.major(os.makedev(8, 3)), os.minor(os.makedev(8, 3)), os.makedev(8, 3))
