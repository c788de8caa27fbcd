# threads that compute take turns, and the program waits for them at the end
import threading
import sys

def spin(name, n):
    def step(i):
        return i + 1
    i = 0
    while i < n:
        i = step(i)
    finished.append(name)

finished = []
stop = False
def forever():
    global ticks
    def tick():
        return 1
    while not stop:
        ticks += tick()
ticks = 0
t = threading.Thread(target=forever, daemon=True)
t.start()
ts = [threading.Thread(target=spin, args=(i, 300000)) for i in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
stop = True
t.join()
print(sorted(finished), ticks > 0)

def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
def recurse():
    print(deep(500))
    try:
        deep(10**6)
    except RecursionError as e:
        print("RecursionError")
t = threading.Thread(target=recurse)
t.start()
t.join()

garbage = []
def allocate():
    for i in range(20000):
        garbage.append([i, str(i), {i: i}])
        if len(garbage) > 500:
            garbage.clear()
ts = [threading.Thread(target=allocate) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
import gc
gc.collect()
print("allocated")
threading.Thread(target=lambda: (threading.Event().wait(0.05), print("last"))).start()
print("main ends")
