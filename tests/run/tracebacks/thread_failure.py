"""An exception in a thread is printed with the thread's name; the program goes on."""
import sys
import threading


def work(n):
    if n:
        return work(n - 1)
    raise ArithmeticError("in thread")


t = threading.Thread(target=work, args=(2,), name="worker-1")
t.start()
t.join()
print("still here", t.is_alive())
threading.excepthook = lambda args: print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
t = threading.Thread(target=work, args=(0,), name="worker-2")
t.start()
t.join()
sys.stderr.flush()
