# termios, tty and pty: what a terminal does with what is typed.
import os
import pty
import sys
import termios
import tty


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except (termios.error, OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e.args)


ours, theirs = os.openpty()
before = termios.tcgetattr(theirs)
print(len(before), [type(x).__name__ for x in before], len(before[6]), before[6][termios.VEOF], before[6][termios.VINTR])
print(before[3] & termios.ECHO > 0, before[3] & termios.ICANON > 0, before[4] == before[5] == termios.B38400)
os.write(ours, b"line\n")
print(os.read(theirs, 100), os.read(ours, 100))

after = termios.tcgetattr(theirs)
after[3] &= ~(termios.ECHO | termios.ICANON)
after[6][termios.VMIN] = 1
after[6][termios.VTIME] = b"\0"
after[6][termios.VINTR] = b"\x07"
termios.tcsetattr(theirs, termios.TCSANOW, after)
now = termios.tcgetattr(theirs)
print(now[6][termios.VMIN], now[6][termios.VTIME], now[6][termios.VINTR], now == after)
os.write(ours, b"x")
print(os.read(theirs, 100))
termios.tcsetattr(theirs, termios.TCSADRAIN, before)
print(termios.tcgetattr(theirs) == before)
tty.setraw(theirs)
raw = termios.tcgetattr(theirs)
print(raw[3] & (termios.ECHO | termios.ICANON | termios.ISIG), raw[1] & termios.OPOST, raw[6][termios.VMIN])
os.write(ours, b"a\x03\n")
print(os.read(theirs, 100))
tty.setcbreak(theirs)
print(termios.tcgetattr(theirs)[3] & termios.ECHO)
with os.fdopen(os.dup(theirs), "rb", 0) as file:
    print(termios.tcgetattr(file) == termios.tcgetattr(theirs))

termios.tcsetwinsize(theirs, (24, 80))
print(termios.tcgetwinsize(ours), os.get_terminal_size(theirs))
print(termios.tcflush(theirs, termios.TCIOFLUSH), termios.tcdrain(theirs), termios.tcsendbreak(theirs, 0))
print(termios.tcflow(theirs, termios.TCOON))
attempt(termios.tcgetattr, 999)
attempt(termios.tcgetattr, -1)
attempt(termios.tcgetattr, "x")
attempt(termios.tcsetattr, theirs, termios.TCSANOW, [1, 2])
attempt(termios.tcsetattr, theirs, termios.TCSANOW, before[:6] + [[b"x"]])
attempt(termios.tcsetattr, theirs, termios.TCSANOW, before[:6] + [[None] * termios.NCCS])
attempt(termios.tcsetattr, theirs, 99, before)
attempt(termios.tcsetwinsize, theirs, 3)
attempt(termios.tcsetwinsize, theirs, (1, 2, 3))
attempt(termios.tcsetwinsize, theirs, (1, 100000))
reading, writing = os.pipe()
attempt(termios.tcgetattr, reading)
print(issubclass(termios.error, OSError), termios.error.__module__)
print([(name, getattr(termios, name)) for name in sorted(dir(termios)) if isinstance(getattr(termios, name), int)])

pid, terminal = pty.fork()
if pid == 0:
    os.write(1, b"%d %d\n" % (os.isatty(0), os.isatty(1)))
    os._exit(0)
print(os.read(terminal, 100))
os.waitpid(pid, 0)
