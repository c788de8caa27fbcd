"""An exception whose __str__ fails, with a note."""


class Odd(Exception):
    def __str__(self):
        raise ValueError("str failed")


try:
    raise Odd()
except Odd as error:
    try:
        print(error)
    except ValueError as second:
        print("printing failed:", second)
odd = Odd("argument")
odd.add_note("a note")
raise odd
