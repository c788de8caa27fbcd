"""Analysing a log: named groups, verbose patterns, sessions by generators, percentiles, top lists, anomalies, a mini query."""
import re
from collections import Counter, defaultdict, namedtuple
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter
from statistics import median, quantiles

LINE = re.compile(r"""
    (?P<ip>\d+(?:\.\d+){3}) \s - \s (?P<user>\S+) \s
    \[(?P<time>[^]]+)\] \s
    "(?P<method>[A-Z]+) \s (?P<path>[^\s?"]+) (?:\?(?P<query>[^\s"]*))? (?:\s HTTP/[\d.]+)?" \s
    (?P<status>\d{3}) \s (?P<size>\d+|-) (?: \s (?P<ms>\d+)ms)?
""", re.X)
Entry = namedtuple("Entry", "ip user time method path query status size ms")
LOG = """\
10.0.0.1 - ann [01/Mar/2024:10:00:00] "GET /index.html HTTP/1.1" 200 512 12ms
10.0.0.1 - ann [01/Mar/2024:10:00:05] "GET /search?q=tea&p=2 HTTP/1.1" 200 2048 40ms
10.0.0.2 - - [01/Mar/2024:10:00:07] "POST /login" 403 - 7ms
garbage line here
10.0.0.2 - - [01/Mar/2024:10:00:09] "POST /login" 403 - 9ms
10.0.0.2 - bob [01/Mar/2024:10:00:30] "POST /login" 200 64 1100ms
10.0.0.1 - ann [01/Mar/2024:10:45:00] "GET /item/42" 404 0
10.0.0.3 - - [01/Mar/2024:10:59:59] "GET /item/7?q=%20" 500 99 3000ms
10.0.0.3 - - [32/Mar/2024:10:59:59] "GET /bad/date" 200 1 1ms
10.0.0.2 - bob [01/Mar/2024:11:00:01] "DELETE /item/7 HTTP/2" 204 - 15ms
"""


def parse(lines):
    for number, line in enumerate(lines, 1):
        if not (m := LINE.fullmatch(line.strip())):
            yield number, ValueError("no match")
            continue
        d = m.groupdict()
        try:
            time = datetime.strptime(d["time"], "%d/%b/%Y:%H:%M:%S")
        except ValueError as error:
            yield number, error
            continue
        query = dict(pair.partition("=")[::2] for pair in (d["query"] or "").split("&") if pair)
        yield number, Entry(d["ip"], d["user"].replace("-", "") or None, time, d["method"], d["path"], query, int(d["status"]), int(d["size"]) if d["size"] != "-" else 0, int(d["ms"]) if d["ms"] else None)


entries, errors = [], []
for number, found in parse(LOG.splitlines()):
    (errors if isinstance(found, Exception) else entries).append((number, found))
entries = [e for _, e in entries]
print([(n, type(e).__name__, str(e)) for n, e in errors], len(entries))
print(entries[1], entries[1]._asdict()["query"], entries[2].user)


def sessions(entries, gap=timedelta(minutes=30)):
    for ip, group in groupby(sorted(entries, key=attrgetter("ip", "time")), attrgetter("ip")):
        current = []
        for e in group:
            if current and e.time - current[-1].time > gap:
                yield ip, current
                current = []
            current.append(e)
        yield ip, current


for ip, s in sessions(entries):
    print(ip, len(s), s[-1].time - s[0].time, [str(b.time - a.time) for a, b in pairwise(s)], " -> ".join(e.path for e in s))
by_status = defaultdict(list)
for e in entries:
    by_status[e.status // 100].append(e)
print({k: len(v) for k, v in sorted(by_status.items())}, Counter(e.method for e in entries).most_common(2), Counter(re.sub(r"\d+", "N", e.path) for e in entries).most_common(3))
times = sorted(e.ms for e in entries if e.ms is not None)
print(times, median(times), quantiles(times, n=4), [t for t in times if t > 5 * median(times)])
failures = Counter()
for e in entries:
    key = (e.ip, e.path)
    if e.status == 403:
        failures[key] += 1
    elif failures[key] >= 2:
        print("suspicious:", *key, f"after {failures.pop(key)} failures", e.user)


def query(text):
    """field op value [and ...], with ~ for search"""
    ops = {"=": lambda a, b: str(a) == b, "~": lambda a, b: re.search(b, str(a)) is not None, "<": lambda a, b: a is not None and a < int(b), ">": lambda a, b: a is not None and a > int(b)}
    tests = []
    for part in re.split(r"\s+and\s+", text):
        m = re.fullmatch(r"(\w+)\s*([=~<>])\s*(.+)", part)
        if m is None or m[1] not in Entry._fields:
            raise SyntaxError(f"bad condition {part!r}")
        tests.append((itemgetter(Entry._fields.index(m[1])), ops[m[2]], m[3]))
    return [e for e in entries if all(op(get(e), value) for get, op, value in tests)]


for text in ("status=200 and ms<50", "path ~ ^/item/\\d+$", "user=None", "size>500", "nope=1", "status", "path~("):
    try:
        print(text, [(e.path, e.status) for e in query(text)])
    except (SyntaxError, re.error) as error:
        print(text, type(error).__name__, error)
masked = re.sub(r"(\d+)\.(\d+)\.\d+\.\d+", r"\1.\g<2>.x.x", LOG.splitlines()[0])
print(masked, re.sub(r"(?P<h>\d\d):(\d\d):(\d\d)", lambda m: f"{int(m['h']) * 3600 + int(m[2]) * 60 + int(m[3])}s", masked), LINE.groups, sorted(LINE.groupindex)[:3], re.split(r"[\s\[\]\"]+", masked)[:5])
