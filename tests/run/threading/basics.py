import threading
import time

results = []
def work(n, delay=0):
    time.sleep(delay)
    results.append(n)

ts = [threading.Thread(target=work, args=(i,), kwargs={"delay": 0.02 * (3 - i)}) for i in range(3)]
for t in ts:
    t.start()
print(all(t.is_alive() for t in ts), threading.active_count())
for t in ts:
    t.join()
print(results, [t.is_alive() for t in ts], threading.active_count(), [t.name.split()[0] for t in ts])

class T(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"worker-{n}", daemon=True)
        self.n = n

    def run(self):
        self.result = sum(range(self.n)), threading.current_thread().name

t = T(1000)
t.start()
t.join()
print(t.result, t.daemon, t.name, repr(t)[:30], threading.current_thread() is threading.main_thread())
try:
    t.start()
except RuntimeError as e:
    print(e)
try:
    threading.current_thread().join()
except RuntimeError as e:
    print(e)
t = threading.Thread(target=time.sleep, args=(0.2,))
t.start()
t.join(0.01)
print(t.is_alive())
t.join()
print(t.is_alive(), threading.main_thread().name, threading.get_ident() == threading.main_thread().ident)
timer = threading.Timer(0.01, lambda: print("timer"))
timer.start()
timer.join()
timer = threading.Timer(10, print)
timer.start()
timer.cancel()
timer.join()
print("end")
