"""Thread pools of one's own and concurrent.futures: results in order, errors, callbacks, cancellation, timeouts, map, shutdown."""
import concurrent.futures as cf
import queue
import threading


class Pool:
    def __init__(self, n):
        self.tasks, self.lock, self.errors = queue.Queue(), threading.Lock(), []
        self.done = {}
        self.threads = [threading.Thread(target=self.work, name=f"w{i}", daemon=True) for i in range(n)]
        for t in self.threads:
            t.start()

    def work(self):
        while (job := self.tasks.get()) is not None:
            key, f, args = job
            try:
                result = f(*args)
            except Exception as error:
                with self.lock:
                    self.errors.append((key, repr(error)))
            else:
                with self.lock:
                    self.done[key] = result
            finally:
                self.tasks.task_done()

    def submit(self, key, f, *args):
        self.tasks.put((key, f, args))

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.tasks.join()
        for _ in self.threads:
            self.tasks.put(None)
        for t in self.threads:
            t.join(5)
        return False


with Pool(3) as pool:
    for i in range(8):
        pool.submit(i, lambda n: 100 // (n - 4), i)
print(sorted(pool.done.items()), pool.errors, [t.is_alive() for t in pool.threads])

gate, started = threading.Event(), threading.Event()


def blocked(x):
    started.set()
    gate.wait(5)
    return x


def failing(x):
    raise LookupError(x)


with cf.ThreadPoolExecutor(max_workers=1, thread_name_prefix="pre") as ex:
    first = ex.submit(blocked, "first")
    started.wait(5)
    second, third, fourth = ex.submit(blocked, 2), ex.submit(failing, "bad"), ex.submit(threading.current_thread)
    log = []
    second.add_done_callback(lambda f: log.append(("second", f.cancelled())))
    print(first.running(), first.cancel(), second.cancel(), second.cancelled(), second.done(), log, third.running())
    try:
        first.result(timeout=0.01)
    except cf.TimeoutError as error:
        print("timeout", type(error) is TimeoutError)
    try:
        second.result()
    except cf.CancelledError as error:
        print("cancelled", repr(error))
    gate.set()
    print(first.result(), repr(third.exception()), fourth.result().name)
    try:
        third.result()
    except LookupError as error:
        print("LookupError", error)
    third.add_done_callback(lambda f: log.append("late"))
    print(log, list(ex.map(pow, [2, 3, 4], [5, 2])), list(ex.map(str.upper, "abc", chunksize=2)))
    results = ex.map(lambda x: 10 // x, [5, 0, 2])
    print(next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error, list(results))
    done, not_done = cf.wait([ex.submit(abs, -i) for i in range(3)], return_when=cf.ALL_COMPLETED)
    print(sorted(f.result() for f in done), not_done)
    print(sorted(f.result() for f in cf.as_completed([ex.submit(divmod, 7, i) for i in (1, 2, 3)])))
for call in (lambda: ex.submit(print), lambda: cf.ThreadPoolExecutor(0), lambda: cf.ThreadPoolExecutor(initializer=5), lambda: list(cf.ThreadPoolExecutor(1).map(len, [1]))):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
f = cf.Future()
print(f.set_running_or_notify_cancel(), f.cancel(), f.running())
f.set_result(1)
for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError()), lambda: cf.Future().result(0)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, str(error).split(":")[0])
local = threading.local()


def initialise(n):
    local.value = n


with cf.ThreadPoolExecutor(2, initializer=initialise, initargs=(5,)) as ex:
    print(set(ex.map(lambda i: local.value, range(4))), hasattr(local, "value"))
ex = cf.ThreadPoolExecutor(1)
gate.clear()
running, queued = ex.submit(blocked, 1), ex.submit(blocked, 2)
threading.Timer(0.01, gate.set).start()
ex.shutdown(wait=True, cancel_futures=True)
print(queued.cancelled(), running.result())


class Once:
    _instance, _lock = None, threading.Lock()

    def __new__(cls):
        with cls._lock:
            if cls._instance is None:
                cls._instance = super().__new__(cls)
        return cls._instance


made = []
threads = [threading.Thread(target=lambda: made.append(Once())) for _ in range(5)]
[t.start() for t in threads]
[t.join() for t in threads]
print(len(set(map(id, made))), len(made))
errors = []
threading.excepthook = lambda args: errors.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=failing, args=("in thread",), name="crash")
t.start()
t.join()
print(errors, t.is_alive(), t.ident is not None)
