"""subprocess: run, Popen, pipes between processes, input and output, environments, exit codes, timeouts, errors."""
import os
import signal
import subprocess
import sys
from subprocess import DEVNULL, PIPE, STDOUT

r = subprocess.run(["echo", "hello  world"], capture_output=True, text=True)
print(r, r.returncode, r.stdout, r.check_returncode())
print(subprocess.run("echo $X; exit 3", shell=True, env={"X": "from env", "PATH": os.environ["PATH"]}, stdout=PIPE).returncode, subprocess.check_output(["tr", "a-z", "A-Z"], input=b"shout"), subprocess.run(["cat"], input="é\n", encoding="utf-8", stdout=PIPE).stdout, subprocess.getoutput("echo out; echo err >&2"), subprocess.getstatusoutput("exit 7"), subprocess.call(["true"]), subprocess.call("false"))
for call in (lambda: subprocess.run(["false"], check=True), lambda: subprocess.run("echo oops >&2; exit 4", shell=True, check=True, capture_output=True), lambda: subprocess.check_call(["sh", "-c", "kill -9 $$"]), lambda: subprocess.run(["no-such-program-at-all"]), lambda: subprocess.run(["sleep", "5"], timeout=0.05), lambda: subprocess.run([]), lambda: subprocess.run(["echo", 5]), lambda: subprocess.run(["ls"], cwd="/no/such/dir"), lambda: subprocess.run(["cat"], input="s", stdin=PIPE), lambda: subprocess.run(["cat"], capture_output=True, stdout=PIPE), lambda: subprocess.check_output(["x"], stdout=PIPE), lambda: subprocess.Popen(["true"], stdout=99999), lambda: subprocess.Popen("x", bufsize="a"), lambda: subprocess.run(["/"])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" after ")[0], getattr(error, "returncode", ""), getattr(error, "stderr", ""), getattr(error, "cmd", ""))
a = subprocess.Popen(["printf", "b\\na\\nc\\n"], stdout=PIPE)
b = subprocess.Popen(["sort", "-r"], stdin=a.stdout, stdout=PIPE, text=True)
a.stdout.close()
print(b.communicate(), a.wait(), b.returncode, a.poll(), b.args)
with subprocess.Popen(["sh", "-c", "read x; echo got $x; echo problem >&2; read y; echo then $y"], stdin=PIPE, stdout=PIPE, stderr=STDOUT, text=True, bufsize=1) as p:
    p.stdin.write("one\n")
    print(p.stdout.readline(), p.stdout.readline(), p.poll())
    p.stdin.write("two\n")
    p.stdin.close()
    print(list(p.stdout))
print(p.returncode, p.stdin.closed, p.stdout.closed)
p = subprocess.Popen(["sleep", "30"])
p.terminate()
print(p.wait(), p.returncode == -signal.SIGTERM, p.kill(), p)
p = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE)
try:
    p.communicate(b"data", timeout=0.01) if False else p.wait(timeout=0.01)
except subprocess.TimeoutExpired as error:
    print(error.cmd, error.timeout)
print(p.communicate(b"data"), p.communicate() if False else "")
with open("log.txt", "w+b") as log:
    subprocess.run(["sh", "-c", "echo to file; echo both >&2"], stdout=log, stderr=STDOUT)
    log.seek(0)
    print(log.read())
print(subprocess.run(["sh", "-c", "echo noise"], stdout=DEVNULL), subprocess.run(["pwd"], cwd="/", stdout=PIPE).stdout, subprocess.run(["cat"], stdin=open("log.txt"), capture_output=True).stdout, subprocess.list2cmdline(["a b", 'c"d', ""]))
r, w = os.pipe()
subprocess.run(["sh", "-c", f"echo inherited >&{w}"], pass_fds=(w,))
os.close(w)
print(os.read(r, 100))
os.close(r)
print(subprocess.run(["sh", "-c", "umask; echo $0 $1", "zero", "one"], umask=0o77, capture_output=True, text=True).stdout.split(), subprocess.run(["sh", "-c", "ps -o pid= -p $$ | wc -l"], start_new_session=True, capture_output=True).returncode, os.popen("echo popen").read(), os.popen("exit 2").close(), os.system("exit 3") >> 8, os.waitstatus_to_exitcode(os.system("exit 5")))
big = subprocess.run([sys.executable or "python3", "--version"], capture_output=True).returncode if False else subprocess.run(["head", "-c", "300000", "/dev/zero"], stdout=PIPE)
print(len(big.stdout), subprocess.CompletedProcess(["a"], 1, stderr=b"e"), issubclass(subprocess.CalledProcessError, subprocess.SubprocessError))
pid = os.fork()
if pid == 0:
    try:
        os.execvp("sh", ["sh", "-c", "exit 9"])
    finally:
        os._exit(1)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
