import queue
import threading

q = queue.Queue(maxsize=2)
done = []
def worker():
    while True:
        item = q.get()
        if item is None:
            break
        done.append(item * item)
        q.task_done()
ts = [threading.Thread(target=worker) for i in range(3)]
[t.start() for t in ts]
for i in range(20):
    q.put(i)
q.join()
for t in ts:
    q.put(None)
[t.join() for t in ts]
print(sorted(done), q.empty(), q.qsize(), q.full())
for f in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: [q.put_nowait(i) for i in range(3)]):
    try:
        f()
    except (queue.Empty, queue.Full) as e:
        print(type(e).__name__)
p = queue.PriorityQueue()
for i in (3, 1, 2):
    p.put(i)
l = queue.LifoQueue()
for i in (3, 1, 2):
    l.put(i)
print([p.get() for i in range(3)], [l.get() for i in range(3)])
s = queue.SimpleQueue()
s.put(1)
print(s.get(), s.empty())
