# stderr
# Where a missing method is reported when the arguments are calls.
def f(x):
    print("never")


value = [1]
try:
    value.nothing(f(1))
except AttributeError:
    import traceback
    traceback.print_exc()
value . \
    missing(
        f(2))
