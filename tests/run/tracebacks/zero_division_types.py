"""One traceback of a ZeroDivisionError after many caught ones."""
# exits


def divide(a, b):
    return a / b


for pair in ((1, 0), (1.5, 0), (2 ** 70, 0), (1j, 0)):
    try:
        divide(*pair)
    except ZeroDivisionError as e:
        print(type(pair[0]).__name__, e)
print(divide(b=0, a=7))
