"""Signals: handlers belong to the main thread, one that raises does not lose those that came with it, names of signals."""
import os
import signal
import threading
import time


def attempt(label, function, *args):
    try:
        print(label, "->", function(*args))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


log = []


def noted(number, frame):
    log.append(number)


def raising(number, frame):
    log.append(number)
    raise ValueError(f"from {signal.Signals(number).name}")


class Object:
    def handler(self, number, frame):
        log.append(("method", number))


signal.signal(signal.SIGUSR1, Object().handler)
signal.raise_signal(signal.SIGUSR1)
print(log, signal.getsignal(signal.SIGUSR1).__qualname__)


def in_thread():
    attempt("signal", signal.signal, signal.SIGUSR1, signal.SIG_DFL)
    attempt("set_wakeup_fd", signal.set_wakeup_fd, -1)
    attempt("getsignal", lambda: signal.getsignal(signal.SIGUSR1).__name__)
    os.kill(os.getpid(), signal.SIGUSR1)


log.clear()
thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
while not log:
    time.sleep(0.001)
print(log)

both = [signal.SIGUSR1, signal.SIGUSR2]
for handlers in ((raising, noted), (noted, raising)):
    log.clear()
    for number, handler in zip(both, handlers):
        signal.signal(number, handler)
    signal.pthread_sigmask(signal.SIG_BLOCK, both)
    for number in both:
        os.kill(os.getpid(), number)
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, both)
        time.sleep(0)
    except ValueError as error:
        time.sleep(0)
        print(error, [int(n) for n in log])
for number in (1, 15, 31, 32, 33, 34, 64):
    print(number, signal.strsignal(number), number in signal.valid_signals())
print(signal.SIGCLD is signal.SIGCHLD, signal.SIGPOLL.name, signal.SIGIOT.value, signal.SIGSTKFLT, signal.SIGRTMIN, signal.SIGRTMAX, len(signal.Signals))
attempt("kill", signal.signal, signal.SIGKILL, noted)
attempt("range", signal.signal, 65, noted)
attempt("not callable", signal.signal, signal.SIGUSR1, "text")
