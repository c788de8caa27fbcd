"""Scheduling jobs on workers: round robin, shortest first, deadlines."""


class Job:
    def __init__(self, name, length, deadline=None):
        self.name, self.length, self.deadline = name, length, deadline
        self.left = length

    def __repr__(self):
        return f"{self.name}({self.length})"


def round_robin(jobs, quantum):
    clock, queue, finished, trace = 0, list(jobs), {}, ""
    while queue:
        job = queue.pop(0)
        step = min(quantum, job.left)
        trace += job.name * step
        clock += step
        job.left -= step
        if job.left:
            queue.append(job)
        else:
            finished[job.name] = clock
    return finished, trace


def shortest_first(jobs):
    clock, out = 0, []
    for job in sorted(jobs, key=lambda j: j.length):
        clock += job.length
        out.append((job.name, clock))
    return out, sum(t for _, t in out) / len(out)


def by_deadline(jobs):
    late, clock = [], 0
    for job in sorted((j for j in jobs if j.deadline is not None), key=lambda j: (j.deadline, j.name)):
        clock += job.length
        if clock > job.deadline:
            late.append((job, clock - job.deadline))
    return late


def balance(jobs, workers):
    loads = [[] for _ in range(workers)]
    for job in sorted(jobs, key=lambda j: -j.length):
        min(loads, key=lambda l: sum(j.length for j in l)).append(job)
    return loads


def make():
    return [Job("a", 5, 9), Job("b", 3, 4), Job("c", 8), Job("d", 2, 6)]


print(round_robin(make(), 2))
print(round_robin(make(), 100), round_robin([], 1))
print(shortest_first(make()), by_deadline(make()))
for n in (1, 2, 3):
    loads = balance(make(), n)
    print(n, loads, [sum(j.length for j in l) for l in loads])
try:
    shortest_first([])
except ZeroDivisionError as e:
    print(e)
try:
    balance(make(), 0)
except ValueError as e:
    print(e)
