"""_thread.interrupt_main: handlers of the main thread run as if the signal had come; where there is none nothing happens."""
import _thread
import signal
import threading
import time


def attempt(*args):
    try:
        print(args, _thread.interrupt_main(*args))
        time.sleep(0)
    except (KeyboardInterrupt, ValueError, TypeError, OverflowError) as error:
        print(args, type(error).__name__, error)


attempt()
for number in (signal.SIGTERM, signal.SIGUSR1, signal.SIGSEGV, signal.SIGKILL):
    attempt(number)
count = 0


def handler(number, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, handler)
_thread.interrupt_main(signal.SIGUSR1)
time.sleep(0)
thread = threading.Thread(target=_thread.interrupt_main, args=(signal.SIGUSR1,))
thread.start()
thread.join()
while count < 2:
    time.sleep(0.001)
print(count)
signal.signal(signal.SIGINT, signal.SIG_IGN)
attempt()
signal.signal(signal.SIGINT, signal.default_int_handler)
attempt(signal.SIGINT)
for bad in (0, 65, -1, 2 ** 31, "2", 2.0):
    attempt(bad)
