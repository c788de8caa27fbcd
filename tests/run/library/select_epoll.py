# epoll objects, and the selectors on top of them.
import os
import select
import selectors
import socket


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


ours, theirs = socket.socketpair()
with select.epoll() as waiting:
    print(waiting.closed, waiting.fileno() >= 0, os.get_inheritable(waiting.fileno()))
    waiting.register(ours, select.EPOLLIN)
    waiting.register(theirs.fileno(), eventmask=select.EPOLLIN | select.EPOLLOUT)
    print(waiting.poll(0) == [(theirs.fileno(), select.EPOLLOUT)])
    theirs.send(b"x")
    print(sorted(waiting.poll(timeout=1, maxevents=10)) == sorted([(ours.fileno(), select.EPOLLIN), (theirs.fileno(), select.EPOLLOUT)]))
    print(len(waiting.poll(1, 1)))
    waiting.modify(theirs, 0)
    print(waiting.poll() == [(ours.fileno(), select.EPOLLIN)])
    ours.recv(10)
    print(waiting.poll(0.001), waiting.poll(None if False else 0))
    attempt(waiting.register, ours)
    waiting.unregister(ours)
    attempt(waiting.unregister, ours)
    attempt(waiting.modify, ours, 0)
    attempt(waiting.register, "x")
    attempt(waiting.register, ours, "x")
    attempt(waiting.poll, "x")
    attempt(waiting.poll, 0, 0)
    waiting.register(ours, select.EPOLLIN | select.EPOLLRDHUP | select.EPOLLET)
    theirs.close()
    [(fd, events)] = waiting.poll(1)
    print(fd == ours.fileno(), events & select.EPOLLHUP > 0, events & select.EPOLLRDHUP > 0)
print(waiting.closed)
attempt(waiting.poll)
attempt(waiting.fileno)
attempt(waiting.__enter__)
waiting.close()
attempt(select.epoll, 0)
attempt(select.epoll, -2)
attempt(select.epoll, "x")
another = select.epoll()
copy = select.epoll.fromfd(os.dup(another.fileno()))
print(type(copy), copy.closed)
ours.close()

print(selectors.DefaultSelector.__name__)
ours, theirs = socket.socketpair()
with selectors.DefaultSelector() as selector:
    key = selector.register(ours, selectors.EVENT_READ, "data")
    print(key.data, key.events, selector.select(0))
    theirs.send(b"x")
    print([(key.data, mask) for key, mask in selector.select(1)])
    selector.modify(ours, selectors.EVENT_READ | selectors.EVENT_WRITE, "more")
    print([(key.data, mask) for key, mask in selector.select()])
    selector.unregister(ours)
    print(selector.select(0), len(selector.get_map()))
print([(name, getattr(select, name)) for name in dir(select) if name.startswith("EPOLL")])
