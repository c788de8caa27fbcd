# sys.breakpointhook: $PYTHONBREAKPOINT names the function that breakpoint() calls.
# stderr
import os


def show(path, *args, **kwargs):
    os.environ["PYTHONBREAKPOINT"] = path
    try:
        if args:
            print(path, breakpoint(*args, **kwargs))
        else:
            print(path, breakpoint())
    except Exception as e:
        print(path, type(e).__name__, e)


show("0")
show("int", "12")
show("os.path.join", "a", "b")
show("print", "x", end="!\n")
show("int", "x")
show(".f")
show("..f")
show("no_such_module.f")
show("os.no_such_function")
