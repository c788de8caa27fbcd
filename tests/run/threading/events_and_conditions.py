"""Events, conditions, barriers, semaphores, timers and locals: orders that do not depend on timing; errors."""
import threading

log = []
ready, go = threading.Event(), threading.Event()


def waiter():
    ready.set()
    log.append(go.wait(5))
    log.append("went")


t = threading.Thread(target=waiter)
t.start()
ready.wait()
print(go.is_set(), go.wait(0.01), t.is_alive())
go.set()
t.join()
print(log, t.is_alive(), go.is_set(), go.clear(), go.is_set())
condition = threading.Condition()
items, got = [], []


def consumer():
    with condition:
        while len(got) < 3:
            condition.wait_for(lambda: items, timeout=5)
            got.append(items.pop(0))
            condition.notify_all()


c = threading.Thread(target=consumer)
c.start()
for i in range(3):
    with condition:
        items.append(i)
        condition.notify()
        condition.wait_for(lambda: not items, timeout=5)
c.join()
print(got)
barrier = threading.Barrier(3, action=lambda: log.append("barrier"), timeout=5)
indexes = []
threads = [threading.Thread(target=lambda: indexes.append(barrier.wait())) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(indexes), log[-1], barrier.parties, barrier.n_waiting, barrier.broken)
s = threading.BoundedSemaphore(2)
print(s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01), s.release(), s.release())
r = threading.RLock()
with r:
    with r:
        print(r._is_owned())
for call in (lambda: s.release(), lambda: threading.Lock().release(), lambda: r.release(), lambda: condition.notify(), lambda: condition.wait(), lambda: threading.Thread(target=5, args=5), lambda: threading.Thread(group=1), lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: threading.Semaphore(-1), lambda: threading.Barrier(0) and None, lambda: t.start(), lambda: threading.Lock().acquire(False, 5), lambda: threading.Lock().acquire(timeout=-2), lambda: barrier.abort() or barrier.wait()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
local = threading.local()
local.x = "main"
seen = []
t = threading.Thread(target=lambda: (seen.append(hasattr(local, "x")), setattr(local, "x", "thread"), seen.append(local.x)))
t.start()
t.join()
print(seen, local.x, threading.current_thread() is threading.main_thread(), threading.active_count(), threading.current_thread().name, t.name.startswith("Thread-"), t.daemon, t.ident is not None)
fired = threading.Event()
timer = threading.Timer(0.01, fired.set)
timer.start()
print(fired.wait(5), threading.Timer(60, print).cancel())
