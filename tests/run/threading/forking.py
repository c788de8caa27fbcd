# a process that is forked while there are threads goes on with one
import os
import threading

stop = threading.Event()
ts = [threading.Thread(target=stop.wait) for i in range(2)]
[t.start() for t in ts]
def child():
    garbage = [[i] for i in range(200000)]
    t = threading.Thread(target=lambda: garbage.clear())
    t.start()
    t.join()
    os._exit(3 if not garbage else 4)
pid = os.fork()
if pid == 0:
    child()
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
def in_thread():
    pid = os.fork()
    if pid == 0:
        child()
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
t = threading.Thread(target=in_thread)
t.start()
t.join()
stop.set()
[t.join() for t in ts]
print("end")
