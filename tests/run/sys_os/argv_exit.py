"""sys.argv and an exit status."""
# exits
import sys

print(len(sys.argv), sys.argv[1:], type(sys.argv).__name__)
for i, arg in enumerate(sys.argv[1:], 1):
    print(i, repr(arg), len(arg))
total = 0
for arg in sys.argv[1:]:
    try:
        total += int(arg)
    except ValueError as e:
        print("skip:", e)
print(total)
sys.exit(total)
