# Processors, priorities, what the system tells about itself.
import os


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


mine = os.sched_getaffinity(0)
print(type(mine), len(mine) == os.cpu_count() or len(mine) > 0, all(type(n) is int for n in mine))
os.sched_setaffinity(0, mine)
first = min(mine)
os.sched_setaffinity(os.getpid(), [first])
print(os.sched_getaffinity(0) == {first})
os.sched_setaffinity(0, mine)
attempt(os.sched_setaffinity, 0, [])
attempt(os.sched_setaffinity, 0, [-1])
attempt(os.sched_setaffinity, 0, [1.5])
attempt(os.sched_setaffinity, 0, 3)
attempt(os.sched_getaffinity, -1)
attempt(os.sched_yield)
print(len(os.getloadavg()), all(type(x) is float for x in os.getloadavg()))

print(os.getpriority(os.PRIO_PROCESS, 0) == os.nice(0))
before = os.nice(0)
print(os.nice(1) - before, os.getpriority(os.PRIO_PROCESS, os.getpid()) - before)
os.setpriority(which=os.PRIO_PROCESS, who=0, priority=before + 2)
print(os.nice(0) - before)
attempt(os.getpriority, 99, 0)
print(os.sched_getscheduler(0) == os.SCHED_OTHER, os.sched_getparam(0), os.sched_getparam(0).sched_priority)
print(os.sched_param(5), os.sched_param(sched_priority=7), len(os.sched_param(1)), os.sched_param(3)[0])
attempt(os.sched_setparam, 0, os.sched_param(0))
attempt(os.sched_setparam, 0, 0)
attempt(os.sched_setscheduler, 0, os.SCHED_OTHER, os.sched_param(0))
attempt(os.sched_get_priority_max, os.SCHED_FIFO)
attempt(os.sched_get_priority_min, os.SCHED_RR)
attempt(os.sched_get_priority_min, 77)
print(type(os.sched_rr_get_interval(0)))

for name in "SC_PAGE_SIZE", "SC_NPROCESSORS_ONLN", "SC_CLK_TCK", "SC_OPEN_MAX", os.sysconf_names["SC_PAGESIZE"]:
    attempt(os.sysconf, name)
attempt(os.sysconf, "SC_NONSENSE")
attempt(os.sysconf, 1.5)
attempt(os.sysconf, 12345)
attempt(os.confstr, "CS_PATH")
attempt(os.confstr, "nonsense")
attempt(os.confstr, 12345)
attempt(os.pathconf, "/", "PC_NAME_MAX")
attempt(os.pathconf, "/", name="PC_PATH_MAX")
attempt(os.pathconf, 0, os.pathconf_names["PC_PIPE_BUF"])
attempt(os.fpathconf, 1, "PC_PIPE_BUF")
attempt(os.pathconf, "/nowhere", "PC_NAME_MAX")
attempt(os.pathconf, "/", "nonsense")
attempt(os.pathconf, "/", 999)
