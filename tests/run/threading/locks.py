import threading
import _thread

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
with lock:
    print(lock.locked())
for f in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2), lambda: lock.acquire(timeout=1e20), lambda: lock.acquire(timeout=1e11), lambda: threading.RLock().release()):
    try:
        f()
    except (RuntimeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
r = threading.RLock()
with r:
    with r:
        print(r._is_owned())
print(r._is_owned(), type(lock).__name__, repr(lock).split(" at ")[0], repr(r).split(" owner")[0])
count = 0
def add():
    global count
    for i in range(20000):
        with lock:
            count += 1
ts = [threading.Thread(target=add) for i in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(count)

cond = threading.Condition()
items = []
def consumer():
    for i in range(3):
        with cond:
            while not items:
                cond.wait()
            print("got", items.pop(0))
t = threading.Thread(target=consumer)
t.start()
for i in range(3):
    with cond:
        items.append(i)
        cond.notify()
t.join()
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: True))
e = threading.Event()
threading.Thread(target=e.set).start()
print(e.wait(5), e.is_set(), e.clear(), e.wait(0.01))
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.release(), s.acquire(timeout=1))
b = threading.Barrier(3)
out = []
def meet(i):
    out.append(i)
    b.wait()
    out.append("after")
ts = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(out[:3]), out[3:])
bs = threading.BoundedSemaphore(1)
try:
    bs.release()
except ValueError as e:
    print(e)
print(_thread.error is RuntimeError, _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX, _thread._count())
