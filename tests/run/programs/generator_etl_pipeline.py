"""Generators as a pipeline: sources, coroutines as sinks, tees, batching, error channels, back pressure, closing in order."""
import csv
import io
import itertools
import json
from collections import Counter
from contextlib import closing, contextmanager
from functools import reduce, wraps

log = []


def stage(f):
    @wraps(f)
    def wrapper(*args, **kw):
        def connect(upstream):
            log.append(f"+{f.__name__}")
            try:
                yield from f(upstream, *args, **kw)
            finally:
                log.append(f"-{f.__name__}")
        return connect
    return wrapper


def sink(f):
    @wraps(f)
    def wrapper(*args, **kw):
        g = f(*args, **kw)
        next(g)
        return g
    return wrapper


def pipeline(source, *stages):
    return reduce(lambda upstream, s: s(upstream), stages, source)


@stage
def parse(lines):
    yield from csv.DictReader(lines, skipinitialspace=True)


@stage
def convert(rows, errors=None, **types):
    for n, row in enumerate(rows, 1):
        try:
            yield {k: types.get(k, str)(v) for k, v in row.items()}
        except (ValueError, TypeError) as error:
            if errors is None:
                raise
            errors.send((n, error))


@stage
def where(rows, test):
    yield from filter(test, rows)


@stage
def tee_to(rows, *sinks):
    for row in rows:
        for s in sinks:
            s.send(row)
        yield row


@stage
def batch(rows, n):
    rows = iter(rows)
    while chunk := list(itertools.islice(rows, n)):
        yield chunk


@stage
def running(rows, key):
    totals = Counter()
    for row in rows:
        totals[row[key]] += row["qty"]
        yield row | {"total": totals[row[key]]}


@sink
def collect(into):
    while True:
        into.append((yield))


@sink
def stats(result, key):
    n = s = 0
    try:
        while True:
            row = yield (s / n if n else None)
            n, s = n + 1, s + row[key]
    finally:
        result.update(n=n, sum=s)


@sink
def route(**sinks):
    row = yield
    while True:
        target = sinks.get(row["item"], sinks["other"])
        row = yield target.send(row)


DATA = """item, qty, price
tea, 2, 1.5
cake, x, 3
tea, 5, 1.25
pie, 1
jam, 7, 2, extra
tea, -1, 9
"""
bad, seen, summary = [], [], {}
with closing(pipeline(io.StringIO(DATA), parse(), convert(errors=collect(bad), qty=int, price=float), where(lambda r: r["qty"] > 0), tee_to(collect(seen), s := stats(summary, "qty")), running("item"), batch(2))) as out:
    for chunk in out:
        print(json.dumps(chunk, default=str))
s.close()
print([(n, type(e).__name__, str(e)) for n, e in bad], len(seen), summary, log)
log.clear()
early = pipeline(iter(["item,qty", *(f"i{k},{k}" for k in range(100))]), parse(), convert(qty=int), batch(3))
print(next(early), next(early)[0])
early.close()
print(log[:4])
log.clear()
try:
    list(pipeline(["a", "x"], parse(), convert(a=int)))
except ValueError as error:
    print(error, log)
tea, rest = [], []
r = route(tea=collect(tea), other=collect(rest))
for row in seen:
    r.send(row)
print(len(tea), [x["item"] for x in rest])
for call in (lambda: r.send({}), lambda: r.send({"item": 1}), lambda: s.send({"qty": 1})):
    try:
        print(call())
    except (KeyError, StopIteration) as error:
        print(type(error).__name__, error)


def flatten(x, path=()):
    if isinstance(x, dict):
        for k, v in x.items():
            yield from flatten(v, (*path, k))
    elif isinstance(x, list):
        for i, v in enumerate(x):
            yield from flatten(v, (*path, i))
    else:
        yield ".".join(map(str, path)), x


def averager():
    total = count = 0
    while True:
        try:
            value = yield total / count if count else 0.0
        except ZeroDivisionError:
            total = count = 0
            continue
        if value is None:
            return count, total
        total, count = total + value, count + 1


def delegate(results):
    while True:
        results.append((yield from averager()))


results = []
d = delegate(results)
next(d)
print([d.send(v) for v in (10, 20, 60)], d.throw(ZeroDivisionError), d.send(4), d.send(None), d.send(1), results)
d.close()
print(dict(flatten({"a": [1, {"b": 2}], "c": {}, "d": {"e": [[3]]}})))


@contextmanager
def counting(it, counter):
    def wrapped():
        for x in it:
            counter["n"] += 1
            yield x
    yield wrapped()


c = Counter()
with counting(range(10), c) as numbers:
    print(list(itertools.takewhile(lambda x: x < 4, numbers)), c["n"], next(numbers), c)
