"""NameError with a suggestion on stderr."""
# exits

counter = 0


def increase():
    global counter
    counter += 1


increase()
print(counter)
print(conter)
