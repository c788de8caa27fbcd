"""An exception while a module is imported; the module can be tried again."""
import sys

for attempt in range(2):
    try:
        import broken
    except ZeroDivisionError as e:
        print("attempt", attempt, type(e).__name__, e, "broken" in sys.modules)
try:
    import needs_missing
except ModuleNotFoundError as e:
    print(e, e.name)
import fine

print(fine.value, "fine" in sys.modules, sys.modules["fine"] is fine)
import fine

print("second import prints nothing")
sys.modules.pop("fine")
import fine

print(fine.value)
