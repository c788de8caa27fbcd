# Ways to start children and to wait for them; what fork() calls.
import os
import resource
import signal
import sys


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


def child(status):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        os._exit(status)
    return pid


pid = child(3)
print(os.wait() == (pid, 3 << 8))
attempt(os.wait)
pid = child(4)
got, status, usage = os.wait3(0)
print(got == pid, os.waitstatus_to_exitcode(status), type(usage) is resource.struct_rusage, usage.ru_maxrss > 0)
pid = child(5)
print(os.wait4(pid=pid, options=0)[:2] == (pid, 5 << 8))
pid = child(6)
result = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(type(result), result.si_pid == pid, result.si_status, result.si_code == os.CLD_EXITED, result.si_signo == signal.SIGCHLD, len(result))
print(os.waitid(os.P_ALL, 0, os.WEXITED).si_status)
attempt(os.waitid, os.P_ALL, 0, os.WEXITED)
ours, theirs = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(theirs)
    os.read(ours, 1)
    os._exit(0)
print(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG), os.wait3(os.WNOHANG)[:2])
os.close(theirs)
print(os.waitpid(pid, 0)[1])

for mode in os.P_WAIT, os.P_NOWAIT:
    result = os.spawnlp(mode, "sh", "sh", "-c", "exit 7")
    print(result if mode == os.P_WAIT else os.waitstatus_to_exitcode(os.waitpid(result, 0)[1]))
print(os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "kill -9 $$"]))
print(os.spawnle(os.P_WAIT, "/bin/sh", "sh", "-c", "exit $STATUS", {"STATUS": "9"}))
print(os.spawnvpe(os.P_WAIT, "sh", ("sh", "-c", "exit $STATUS"), {"STATUS": "8", "PATH": os.environ["PATH"]}))
print(os.spawnvp(os.P_WAIT, "no such program", ["x"]))
attempt(os.spawnv, os.P_WAIT, "/bin/sh", "sh")
attempt(os.spawnv, os.P_WAIT, "/bin/sh", [])

with open("out", "wb") as out:
    actions = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_CLOSE, 0),
               (os.POSIX_SPAWN_OPEN, 2, "err", os.O_WRONLY | os.O_CREAT, 0o600)]
    pid = os.posix_spawn("/bin/sh", ["sh", "-c", "echo $WORD; echo problem >&2; exit 2"], {"WORD": "word"}, file_actions=actions)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
print(open("out").read(), open("err").read())
pid = os.posix_spawnp("true", ["true"], os.environ, setsigmask=[signal.SIGINT], setsigdef=[signal.SIGINT], setpgroup=0)
print(os.waitpid(pid, 0)[1])
attempt(os.posix_spawn, "/no/such/program", ["x"], {})
attempt(os.posix_spawn, "/bin/true", [], {})
attempt(os.posix_spawn, "/bin/true", ["x"], {}, file_actions=[()])
attempt(os.posix_spawn, "/bin/true", ["x"], {}, file_actions=[(99, 1)])

attempt(os.register_at_fork)
attempt(os.register_at_fork, before=3)
attempt(os.register_at_fork, print)
seen = []
os.register_at_fork(before=lambda: print("before 1", flush=True), after_in_parent=lambda: print("parent 1"))
os.register_at_fork(before=lambda: print("before 2", flush=True), after_in_child=lambda: seen.append("child"),
                    after_in_parent=lambda: print("parent 2"))
pid = os.fork()
if pid == 0:
    os._exit(seen == ["child"])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), seen)
pidfd = None
try:
    pid = child(1)
    pidfd = os.pidfd_open(pid)
except OSError:
    pass
os.waitpid(pid, 0)
