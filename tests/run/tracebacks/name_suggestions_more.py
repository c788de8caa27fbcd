"""Suggestions for names of locals, globals, built-ins and attributes, and where there is none."""
global_counter = 1


def inside():
    local_value = 5
    return local_valeu


class Thing:
    colour = "red"

    def method(self):
        return colour

    def other(self):
        return self.colur


cases = [inside, lambda: global_countr, lambda: prnt, lambda: xyzzy_nothing_like_it, Thing().method, Thing().other, lambda: Thing.methd, lambda: "".uper, lambda: [].appendd, lambda: (5).bit_lenght, lambda: Thing().x, lambda: __import__("math").sqr]
import traceback

for case in cases:
    try:
        case()
    except (NameError, AttributeError) as error:
        print(traceback.format_exception_only(error)[-1], end="")
inside()
