"""KeyboardInterrupt that nobody catches."""


def work():
    for i in range(3):
        print("working", i)
        if i == 1:
            raise KeyboardInterrupt


try:
    work()
finally:
    print("cleaned up")
