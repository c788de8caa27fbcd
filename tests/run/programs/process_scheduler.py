"""An operating system in miniature: processes are generators that make system calls; round robin, priorities, pipes, signals, faults."""
import heapq
from collections import deque
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Process:
    priority: int
    pid: int
    code: Any = field(compare=False)
    name: str = field(compare=False, default="?")
    inbox: deque = field(compare=False, default_factory=deque, repr=False)
    waiting: str | None = field(compare=False, default=None)
    result: Any = field(compare=False, default=None, repr=False)


class Call:
    handlers = {}

    def __init_subclass__(cls):
        Call.handlers[cls.__name__] = cls

    def __init__(self, *args):
        self.args = args


class Sleep(Call):
    def run(self, os, p):
        (ticks,) = self.args
        heapq.heappush(os.sleeping, (os.tick + ticks, p.pid))
        p.waiting = "sleep"


class Spawn(Call):
    def run(self, os, p):
        code, *rest = self.args
        os.ready(p, os.spawn(code, *rest).pid)


class Send(Call):
    def run(self, os, p):
        pid, message = self.args
        target = os.table.get(pid)
        if target is None:
            os.fault(p, ProcessLookupError(f"no process {pid}"))
            return
        target.inbox.append((p.pid, message))
        if target.waiting == "receive":
            os.ready(target, target.inbox.popleft())
        os.ready(p, True)


class Receive(Call):
    def run(self, os, p):
        if p.inbox:
            os.ready(p, p.inbox.popleft())
        else:
            p.waiting = "receive"


class Wait(Call):
    def run(self, os, p):
        (pid,) = self.args
        if pid in os.table:
            os.joiners.setdefault(pid, []).append(p)
            p.waiting = f"wait {pid}"
        else:
            os.ready(p, os.results.get(pid))


class Kill(Call):
    def run(self, os, p):
        if (victim := os.table.get(self.args[0])) is not None:
            os.fault(victim, InterruptedError("killed"))
        os.ready(p, victim is not None)


class System:
    def __init__(self):
        self.table, self.queue, self.sleeping, self.joiners, self.results = {}, [], [], {}, {}
        self.tick, self.order, self.log, self.next_pid = 0, 0, [], 1

    def spawn(self, code, priority=5):
        p = Process(priority, self.next_pid, code, code.__name__)
        self.next_pid += 1
        self.table[p.pid] = p
        self.ready(p)
        return p

    def ready(self, p, value=None, error=None):
        p.waiting = None
        self.order += 1
        heapq.heappush(self.queue, (p.priority, self.order, p, value, error))

    def fault(self, p, error):
        self.ready(p, error=error)

    def finish(self, p, result):
        del self.table[p.pid]
        self.results[p.pid] = result
        self.log.append(f"{self.tick}: {p.name}({p.pid}) -> {result!r}")
        for joiner in self.joiners.pop(p.pid, ()):
            self.ready(joiner, result)

    def run(self):
        while self.queue or self.sleeping:
            self.tick += 1
            while self.sleeping and self.sleeping[0][0] <= self.tick:
                _, pid = heapq.heappop(self.sleeping)
                if pid in self.table and self.table[pid].waiting == "sleep":
                    self.ready(self.table[pid])
            if not self.queue:
                continue
            _, _, p, value, error = heapq.heappop(self.queue)
            if p.pid not in self.table:
                continue
            try:
                call = p.code.throw(error) if error else p.code.send(value)
            except StopIteration as stop:
                self.finish(p, stop.value)
            except Exception as failure:
                self.finish(p, f"{type(failure).__name__}: {failure}")
            else:
                if isinstance(call, Call):
                    call.run(self, p)
                else:
                    self.fault(p, TypeError(f"bad call {call!r}"))
        return [(p.name, p.waiting) for p in self.table.values()]


def server():
    total = 0
    while True:
        sender, message = yield Receive()
        if message is None:
            return total
        total += message
        yield Send(sender, total)


def client(server_pid, n):
    answers = []
    for i in range(n):
        yield Send(server_pid, i)
        answers.append((yield Receive())[1])
        yield Sleep(2)
    return answers


def stubborn():
    try:
        while True:
            yield Sleep(100)
    except InterruptedError as error:
        return f"cleaned up after {error}"


def broken():
    try:
        yield "not a call"
    except TypeError as error:
        yield Sleep(1)
        raise ValueError("cannot go on") from error


def init():
    s = yield Spawn(server(), 1)
    clients = []
    for n in (3, 2):
        clients.append((yield Spawn(client(s, n))))
    tough = yield Spawn(stubborn())
    bad = yield Spawn(broken(), 9)
    results = []
    for pid in clients:
        results.append((yield Wait(pid)))
    killed = yield Kill(tough)
    results += [killed, (yield Wait(tough)), (yield Wait(bad)), (yield Kill(99))]
    try:
        yield Send(99, "hello")
    except ProcessLookupError as error:
        results.append(str(error))
    yield Send(s, None)
    results.append((yield Wait(s)))
    yield Spawn(forever())
    return results


def forever():
    yield Receive()


system = System()
system.spawn(init(), 0)
print("left:", system.run())
print(*system.log, sep="\n")
print(sorted(Call.handlers), system.tick, max([Process(1, 2, None), Process(1, 3, None, "z")]))
