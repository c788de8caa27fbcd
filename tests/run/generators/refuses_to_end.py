# A generator that yields when it is closed: close() fails each time, but the end of the program asks it only once.
def stubborn(name):
    while True:
        try:
            yield name
        except GeneratorExit:
            print(name, "goes on")


first = again = stubborn("first")
print(next(first))
for _ in range(2):
    try:
        first.close()
    except RuntimeError as error:
        print(error)
print(next(first))
kept = [stubborn("in a list")]
print(next(kept[0]))
