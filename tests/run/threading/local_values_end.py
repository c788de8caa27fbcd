"""threading.local: what a thread has put there dies with the thread, what others have stays; subclasses begin anew in each thread."""
import gc
import threading
import weakref


class Thing:
    pass


class Begun(threading.local):
    begun = 0

    def __init__(self, n):
        type(self).begun += 1
        self.n = n


local, mine = threading.local(), Begun(5)
local.x, seen = "main", []


def work(i):
    local.x = local.again = Thing()
    mine.n += i
    mine.thing = local.x
    seen.append((weakref.ref(local.x), mine.n))


for i in range(6):
    thread = threading.Thread(target=work, args=(i,))
    thread.start()
    thread.join()
del thread
gc.collect()
print([(ref() is None, n) for ref, n in seen])
print(vars(local), mine.n, Begun.begun, hasattr(mine, "thing"))

gate, done = threading.Event(), threading.Event()


def stays():
    local.kept = Thing()
    seen[:] = [weakref.ref(local.kept)]
    done.set()
    gate.wait()
    print("still", type(local.kept).__name__, vars(local).keys())


thread = threading.Thread(target=stays)
thread.start()
done.wait()
local.y = 1
gc.collect()
print(seen[0]() is not None, vars(local))
gate.set()
thread.join()
print(vars(local), threading.active_count())


def nested():
    own = threading.local()
    own.value = Thing()
    seen[:] = [weakref.ref(own.value), weakref.ref(own)]


thread = threading.Thread(target=nested)
thread.start()
thread.join()
del thread
gc.collect()
print([ref() is None for ref in seen])
