# The wakeup descriptor of signals, and siginterrupt.
import os
import signal

r, w = os.pipe()
try:
    signal.set_wakeup_fd(w)
except ValueError as error:
    print(str(error).replace(str(w), "W"))
os.set_blocking(w, False)
os.set_blocking(r, False)
print(signal.set_wakeup_fd(w))
print(signal.set_wakeup_fd(w) == w)
seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
signal.raise_signal(signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
print(seen == [signal.SIGUSR1] * 2, os.read(r, 10) == bytes([signal.SIGUSR1]) * 2)
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted", os.read(r, 10) == bytes([signal.SIGINT]))
print(signal.set_wakeup_fd(-1) == w, signal.set_wakeup_fd(-1))
signal.raise_signal(signal.SIGUSR1)
try:
    os.read(r, 10)
except BlockingIOError:
    print("nothing to read")
for arguments in (10**5,), (2**40,), ("a",), (), (w, True):
    try:
        signal.set_wakeup_fd(*arguments)
    except (OSError, OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error if len(arguments) == 1 else "")
try:
    signal.set_wakeup_fd(-1, warn_on_full_buffer=False)
    print(signal.siginterrupt(signal.SIGUSR1, False), signal.siginterrupt(signal.SIGUSR1, True))
    signal.siginterrupt(0, True)
except ValueError as error:
    print(error)
