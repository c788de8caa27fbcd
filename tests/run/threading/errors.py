# stderr
import sys
import threading

def bad():
    raise ValueError("in a thread")
hook = threading.excepthook
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=bad, name="T1")
t.start()
t.join()
threading.excepthook = hook
print(caught)
def leave():
    sys.exit(5)
t = threading.Thread(target=leave)
t.start()
t.join()
try:
    threading.Thread(target=bad, group=5)
except AssertionError as e:
    print(e)
try:
    threading.Thread().join()
except RuntimeError as e:
    print(e)
import _thread
for args in ((5, ()), (bad, []), (bad, (), 5)):
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)
