# loops that do nothing but wait for another thread or a signal handler
import signal
import threading
import time

done = False


class Flag:
    def __init__(self):
        self.up = False
        self.ticks = 0


def later(action, delay=0.02):
    thread = threading.Thread(target=lambda: (time.sleep(delay), action()))
    thread.start()
    return thread


def set_global():
    global done
    done = True


thread = later(set_global)
while not done:
    pass
thread.join()
print("global", done)


def wait_for_attribute():
    flag = Flag()
    thread = later(lambda: setattr(flag, "up", True))
    turns = 0
    while not flag.up:
        turns += 1
    thread.join()
    return flag.up, turns > 0


print("attribute", wait_for_attribute())


def wait_for_item():
    box = [False]
    later(lambda: box.__setitem__(0, True))
    while not box[0]:
        pass
    return box


print("item", wait_for_item())


def wait_for_cell():
    ready = 0

    def tell():
        nonlocal ready
        ready = 7

    later(tell)
    while not ready:
        continue
    return ready


print("cell", wait_for_cell())


def wait_for_event():
    event = threading.Event()
    thread = later(event.set)
    while True:
        if event.is_set():
            break
    thread.join()
    while thread.is_alive():
        pass
    return event.is_set()


print("event", wait_for_event())


def wait_for_length():
    found = []
    later(lambda: found.extend("abc"))
    while len(found) < 3:
        pass
    return found


print("length", wait_for_length())


class Timeout(Exception):
    pass


def on_alarm(number, frame):
    raise Timeout(signal.Signals(number).name)


signal.signal(signal.SIGALRM, on_alarm)


def spin():
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    count = 0
    while True:
        count = count + 1 & 0xFFFF


try:
    spin()
except Timeout as error:
    print("alarm", error)


def spin_in_steps(limit):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    x = 0.5
    while limit:
        if limit > 1:
            x = 3.9 * x * (1 - x)
        else:
            return x


try:
    spin_in_steps(2)
except Timeout as error:
    print("alarm in a loop with tests", error)
