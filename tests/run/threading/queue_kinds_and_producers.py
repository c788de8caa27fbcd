"""queue: all kinds, blocking with timeouts, task accounting, producers and consumers with sentinels, priority ties, misuse."""
import queue
import threading
import time


class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return (self.priority, self.name) < (other.priority, other.name)

    def __repr__(self):
        return f"{self.name}@{self.priority}"


q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.empty(), q.maxsize)
for call in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01), lambda: q.put(3, block=False), lambda: [q.get(), q.get()], lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: q.get(True, -1), lambda: q.put(1, timeout=-1), lambda: [q.task_done(), q.task_done()], lambda: q.task_done(), lambda: queue.PriorityQueue().put([]) or "ok"):
    try:
        print(call())
    except (queue.Full, queue.Empty, ValueError) as error:
        print(type(error).__name__, error)
p = queue.PriorityQueue()
for item in (Job(2, "b"), Job(1, "z"), Job(1, "a"), Job(3, "c")):
    p.put(item)
s = queue.LifoQueue()
for i in range(3):
    s.put(i)
simple = queue.SimpleQueue()
simple.put("x")
print([p.get() for _ in range(4)], [s.get() for _ in range(3)], simple.get(), simple.empty(), simple.qsize())
try:
    simple.get(block=False)
except queue.Empty as error:
    print("Empty", type(error) is queue.Empty)
mixed = queue.PriorityQueue()
mixed.put((1, "a"))
try:
    mixed.put((1, {}))
except TypeError as error:
    print(error)
work, results, lock = queue.Queue(maxsize=3), {}, threading.Lock()


def producer(n):
    for i in range(n, n + 5):
        work.put(i)


def consumer():
    while True:
        item = work.get()
        try:
            if item is None:
                return
            with lock:
                results[item] = item * item
        finally:
            work.task_done()


consumers = [threading.Thread(target=consumer) for _ in range(3)]
producers = [threading.Thread(target=producer, args=(n,)) for n in (0, 10, 20)]
for t in consumers + producers:
    t.start()
for t in producers:
    t.join()
for _ in consumers:
    work.put(None)
work.join()
for t in consumers:
    t.join()
print(sorted(results) == [*range(5), *range(10, 15), *range(20, 25)], work.unfinished_tasks, work.empty())
turn, log = threading.Condition(), []


def player(me, other, n):
    for i in range(n):
        with turn:
            turn.wait_for(lambda: state["next"] == me, timeout=5)
            log.append(f"{me}{i}")
            state["next"] = other
            turn.notify_all()


state = {"next": "ping"}
ts = [threading.Thread(target=player, args=args) for args in (("pong", "ping", 3), ("ping", "pong", 3))]
[t.start() for t in ts]
[t.join() for t in ts]
print(log)
barrier, order = threading.Barrier(3, action=lambda: order.append("all here")), []


def meet(i):
    barrier.wait(5)
    order.append(i)


ts = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(order[0], sorted(order[1:]), barrier.n_waiting, barrier.parties)
limit, most, active = threading.BoundedSemaphore(2), 0, 0


def limited():
    global most, active
    with limit:
        with lock:
            active += 1
            most = max(most, active)
        time.sleep(0.002)
        with lock:
            active -= 1


ts = [threading.Thread(target=limited) for _ in range(6)]
[t.start() for t in ts]
[t.join() for t in ts]
r = threading.RLock()
with r, r:
    print(most <= 2, r.acquire(blocking=False), r.release())
for call in (limit.release, threading.Lock().release, threading.RLock().release, lambda: threading.Thread(target=print).join(), lambda: threading.Semaphore(-1), lambda: ts[0].start(), lambda: threading.Condition().notify(), lambda: threading.current_thread().join(), lambda: threading.Barrier(0).wait(0.01)):
    try:
        print(call())
    except (ValueError, RuntimeError, TypeError, threading.BrokenBarrierError) as error:
        print(type(error).__name__, error)
