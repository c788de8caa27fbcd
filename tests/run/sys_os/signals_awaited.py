# Signals that are waited for, and clocks that cannot be set.
import os
import signal
import time

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
os.kill(os.getpid(), signal.SIGUSR1)
info = signal.sigwaitinfo([signal.SIGUSR1])
print(type(info), info.si_signo == signal.SIGUSR1, info.si_pid == os.getpid(), info.si_uid == os.getuid(), len(info))
print(signal.sigtimedwait([signal.SIGUSR1], 0.01), signal.sigtimedwait({signal.SIGUSR2}, 0))
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.sigtimedwait([signal.SIGUSR2], 5).si_signo == signal.SIGUSR2)
for wrong in (lambda: signal.sigtimedwait([signal.SIGUSR1], -1), lambda: signal.sigtimedwait([signal.SIGUSR1], "x"),
              lambda: signal.sigwaitinfo(3)):
    try:
        print(wrong())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
print(signal.SIGRTMIN < signal.SIGRTMAX)
for wrong in lambda: time.clock_settime(12345, 1), lambda: time.clock_settime_ns(time.CLOCK_MONOTONIC, 1), lambda: time.clock_settime(0, "x"):
    try:
        wrong()
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
