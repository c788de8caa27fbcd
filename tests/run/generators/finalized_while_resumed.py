# Finalizers, run where a generator is about to be resumed, that reach this very generator.
import gc
import itertools

log = []


def convert(rows):
    for n, row in enumerate(rows, 1):
        try:
            yield n, row
        except ValueError as error:
            log.append(error)


def connect(stage, rows):
    try:
        yield from stage(rows)
    finally:
        log.append("closed")


def batches(rows, n):
    rows = iter(rows)
    while chunk := list(itertools.islice(rows, n)):
        yield chunk


def pipeline(depth):
    rows = iter(range(100))
    for _ in range(depth):
        rows = connect(convert, rows)
    return batches(rows, 3)


for depth in range(1, 8):
    for _ in range(20):
        early = pipeline(depth)
        next(early)
        early.close()
        del early
gc.collect()
print(log.count("closed"), [x for x in log if x != "closed"])


class Resumes:
    """Its finalizer resumes a generator."""

    def __init__(self, generator):
        self.generator, self.me = generator, self

    def __del__(self):
        try:
            seen.append(next(self.generator))
        except (ValueError, StopIteration) as error:
            seen.append(type(error).__name__)


def numbers():
    for i in range(200):
        yield i


seen, taken = [], []
source = numbers()
for i in range(50):
    Resumes(source)
    if i % 10 == 9:
        gc.collect()
    taken.append(next(source))
gc.collect()
rest = list(source)
print(sorted([x for x in seen if isinstance(x, int)] + taken + rest) == list(range(200)), len(seen))
