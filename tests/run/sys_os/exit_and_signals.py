"""atexit, gc and signals."""
import atexit, gc, errno
atexit.register(print, 'bye', 1, sep='-')
@atexit.register
def last(): print("last registered")
print(gc.collect() >= 0, gc.isenabled(), errno.ENOENT, errno.errorcode[2])
class D:
    def __del__(self): print('del')
d = D()
import _signal, time
def h(n, f): print('handler', n)
_signal.signal(_signal.SIGUSR1, h)
_signal.raise_signal(_signal.SIGUSR1)
def hi(n, f): raise ValueError('alarm')
_signal.signal(_signal.SIGALRM, hi)
_signal.setitimer(_signal.ITIMER_REAL, 0.05)
try: time.sleep(2)
except ValueError as e: print(e)
