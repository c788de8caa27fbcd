"""The time module: monotonic, formatting fixed instants."""
import time

start = time.time()
t0 = time.perf_counter()
m0 = time.monotonic()
p0 = time.process_time()
time.sleep(0.01)
print(time.time() > start, time.perf_counter() - t0 >= 0.01, time.monotonic() > m0, time.process_time() >= p0, isinstance(time.time_ns(), int))
t = time.gmtime(0)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_wday, t.tm_yday, tuple(t))
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1700000000)), time.strftime("%a %b %d %j %y %%", time.gmtime(86400 * 45)), time.asctime(time.gmtime(1e9)))
print(time.gmtime(1234567890.5)[:6], time.strftime("%H", time.gmtime(3600 * 5)), len(time.ctime(0)))
for bad in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.gmtime("x"), lambda: time.strftime(5)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(isinstance(time.time(), float), time.strptime("2024-02-29", "%Y-%m-%d")[:3])
