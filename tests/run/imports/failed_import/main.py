# What a module that failed left behind still has its globals; the next attempt begins anew.
import sys

left = sys.left = []
for attempt in range(2):
    try:
        import broken
    except ZeroDivisionError as e:
        print(e, "broken" in sys.modules, [f() for f in left])
