"""Arguments that are durations: what sleep, select, poll, timers, locks and sockets take and refuse, and that a refusal changes nothing."""
import math
import os
import select
import signal
import socket
import threading
import time


def attempt(label, function, *args):
    try:
        print(label, "->", function(*args))
    except Exception as error:
        print(label, "!", type(error).__name__, "" if isinstance(error, OverflowError) else error)  # whose words changed in 3.11


class Half:
    def __index__(self):
        return 0

    def __float__(self):
        return 0.5


reader, writer = os.pipe()
os.write(writer, b"x")
poll, epoll = select.poll(), select.epoll()
poll.register(reader)
epoll.register(reader)
lock, again = threading.Lock(), threading.RLock()
s = socket.socket()
bad = [math.nan, math.inf, -math.inf, 1e300, 9223372036.9, -1, -0.5, 2 ** 63, 2 ** 62, -2 ** 62, "1", [1]]
for value in bad:
    attempt("sleep", time.sleep, value)
    attempt("select", lambda: select.select([reader], [], [], value)[0] == [reader])
    attempt("poll", lambda: len(poll.poll(value)))
    attempt("epoll", lambda: len(epoll.poll(value)))
    attempt("setitimer", signal.setitimer, signal.ITIMER_VIRTUAL, value)
    attempt("interval", signal.setitimer, signal.ITIMER_VIRTUAL, 1, value)
    attempt("acquire", lambda: lock.acquire(timeout=value) and lock.release())
    attempt("acquire again", lambda: again.acquire(timeout=value) and again.release())
    s.settimeout(3)
    attempt("settimeout", s.settimeout, value)
    socket.setdefaulttimeout(2.5)
    attempt("default", socket.setdefaulttimeout, value)
    print(s.gettimeout(), socket.getdefaulttimeout(), signal.getitimer(signal.ITIMER_VIRTUAL)[1])
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
socket.setdefaulttimeout(None)
for value in (0, 1, True, 0.25, 1.0000000001, 2 ** 33, Half()):
    attempt("settimeout", lambda: (s.settimeout(value), s.gettimeout(), s.getblocking()))
    attempt("poll", lambda: len(poll.poll(value)))
for value in (0, False, 1e-9, Half()):
    attempt("sleep", time.sleep, value)
    attempt("acquire", lambda: lock.acquire(timeout=value) and lock.release())
    attempt("select", lambda: len(select.select([reader], [], [], value)))
for value in (0.0000001, 0.0000011, 3, 0.5):
    signal.setitimer(signal.ITIMER_VIRTUAL, 100, value)
    print(signal.setitimer(signal.ITIMER_VIRTUAL, 0)[1])
lock.acquire()
start = time.monotonic()
print(lock.acquire(timeout=0.02), lock.acquire(True, 1e-7), 0.02 <= time.monotonic() - start < 5)
attempt("not blocking", lock.acquire, False, 1)
attempt("not blocking", lambda: lock.acquire(False, -1))
os.read(reader, 1)
start = time.monotonic()
print(select.select([reader], [], [], 0.0101), poll.poll(10.1), 0.0202 <= time.monotonic() - start < 5)
attempt("events", poll.register, reader, 2.5)
attempt("events", poll.modify, reader, 2 ** 64)
attempt("events", poll.modify, reader, 2 ** 16)
attempt("events", poll.modify, reader, -2 ** 70)
