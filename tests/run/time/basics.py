"""Module time: broken-down times, formatting, clocks, errors."""
import time
t=time.gmtime(0); print(t, t[0], t.tm_year, t.tm_zone, t.tm_gmtoff, len(t), t==(1970,1,1,0,0,0,3,1,0), tuple(t))
print(time.strftime('%Y-%m-%d %H:%M:%S %j %a %b',t), time.asctime(t), time.ctime(0), time.mktime(time.localtime(86400*365)))
a=time.time(); b=time.perf_counter(); c=time.monotonic(); d=time.process_time(); print(a>1e9, b>0, c>0, d>=0, type(time.time_ns()), time.time_ns()>10**18)
x=time.perf_counter(); time.sleep(0.01); print(time.perf_counter()-x>=0.01)
for f in (lambda: time.sleep(-1), lambda: time.sleep('x'), lambda: time.gmtime(1e300), lambda: time.gmtime(float('nan')), lambda: time.mktime((1,2)), lambda: time.asctime(5), lambda: time.strftime(5), lambda: time.strftime('%Y',(2000,13,1,0,0,0,0,0,0)), lambda: time.struct_time((1,2)), lambda: time.struct_time(range(9)), lambda: time.struct_time(5), lambda: time.perf_counter(1), lambda: time.gmtime(1,2), lambda: time.asctime((2000,1,1,25,0,0,6,1,0)), lambda: time.gmtime(-1.5), lambda: time.clock_gettime(99), lambda: time.gmtime(1<<60)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(time.tzname, time.timezone, time.daylight, time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.__match_args__)
y,m,d,*rest=time.gmtime(10**9); print(y,m,d,rest)
print(hash(time.gmtime(0))==hash(tuple(time.gmtime(0))), isinstance(t,tuple), type(t), repr(type(t)), t+(1,))

