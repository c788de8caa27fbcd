import os
import select
import subprocess
import sys

r = subprocess.run(["echo", "hello", "world"], capture_output=True, text=True)
print(r.returncode, repr(r.stdout), repr(r.stderr), r)
print(subprocess.check_output(["cat"], input=b"abc"), subprocess.run("exit 3", shell=True).returncode, subprocess.call(["true"]), subprocess.getoutput("echo x; echo y"), subprocess.getstatusoutput("false"))
p = subprocess.Popen(["tr", "a-z", "A-Z"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(p.communicate("some text\n"), p.returncode, p.poll(), p.args)
with subprocess.Popen(["sh", "-c", "echo out; echo err >&2; pwd; echo $V"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd="/", env={"V": "value"}) as p:
    print(p.stdout.read())
print(p.wait(), subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
big = "x" * 300000
p = subprocess.run(["cat"], input=big, capture_output=True, text=True)
print(len(p.stdout), p.stdout == big)
for f in (lambda: subprocess.run(["no-such-program"]), lambda: subprocess.run(["ls"], cwd="/nope"), lambda: subprocess.check_call(["false"]), lambda: subprocess.check_output(["sh", "-c", "echo x; exit 2"]),
          lambda: subprocess.run(["sleep", "5"], timeout=0.05), lambda: subprocess.run(["/"])):
    try:
        f()
    except (OSError, subprocess.SubprocessError) as e:
        print(type(e).__name__, e if not isinstance(e, subprocess.TimeoutExpired) else e.cmd)
p1 = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
p2 = subprocess.Popen(["sort"], stdin=p1.stdout, stdout=subprocess.PIPE)
p1.stdout.close()
print(p2.communicate()[0], p1.wait())
p = subprocess.Popen(["sleep", "10"])
print(p.poll())
p.terminate()
print(p.wait(), subprocess.DEVNULL, subprocess.run(["echo", "gone"], stdout=subprocess.DEVNULL).returncode)
with open("f.txt", "w") as f:
    subprocess.run(["echo", "to file"], stdout=f)
print(open("f.txt").read(), os.popen("echo popen").read())
a, b = os.pipe()
print(select.select([a], [], [], 0.01), select.select([a], [b], [], 0)[1] == [b])
os.write(b, b"x")
poll = select.poll()
poll.register(a, select.POLLIN)
print(select.select([a], [], [])[0] == [a], poll.poll(10) == [(a, select.POLLIN)], poll.unregister(a), poll.poll(0))
import selectors
s = selectors.DefaultSelector() if hasattr(select, "epoll") and False else selectors.PollSelector()
s.register(a, selectors.EVENT_READ, "data")
print([(k.data, e) for k, e in s.select(0)])
for bad in (lambda: select.select([-1], [], []), lambda: select.select(["x"], [], []), lambda: select.select([], [], [], -1), lambda: select.select(1, [], []), lambda: poll.modify(a, 1), lambda: poll.unregister(99)):
    try:
        bad()
    except (ValueError, TypeError, OSError, KeyError) as e:
        print(type(e).__name__, e)
