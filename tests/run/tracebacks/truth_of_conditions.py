"""Where the traceback points when the truth of a condition cannot be told: in if, while, assert, conditional expressions, comprehensions and guards, alone, after a comparison, below not, over several lines."""
# stderr
import traceback


class Vague:
    def __bool__(self):
        raise ValueError("neither")

    def __lt__(self, other):
        return self


v, x = Vague(), 1


def plain_if():
    if v:
        pass


def after_comparison():
    if x == 1 and v:
        pass


def compared():
    if x and v < 3:
        pass


def chained():
    return 1 < 2 and v < 1 < 3


def negated():
    if x < 3 and not v:
        pass


def negated_value():
    return not v


def negated_comparison():
    return not v < 1


def loop():
    while x == 1 or (x and v):
        break
    while x > 1 or (not v or v < 1 < 3):
        pass


def conditional():
    return x if v else 2


def conditional_in_lines():
    y = x if v else (
        3)
    return y


def conditional_in_display():
    return [x, x if v else
            2]


def conditional_after_comparison():
    return (1 if x < 2 and v
            else 2)


def nested_conditional():
    return 1 if (2 if v else 3) else 4


def comprehension():
    return [y for y in (1, 2) if y > 0 and v]


def filtered():
    return {y: y for y in (1,) if v}


def guard():
    match 5:
        case n if n > 1 and v:
            return n


def asserted():
    assert 1 <= x and v


def asserted_not():
    assert not (x < 2 and v), "message"


def values():
    return x and v or 3


def elif_chain():
    if x > 5:
        pass
    elif x < 5 and v:
        pass


for f in (plain_if, after_comparison, compared, chained, negated, negated_value, negated_comparison, loop, conditional, conditional_in_lines, conditional_in_display, conditional_after_comparison, nested_conditional, comprehension, filtered, guard, asserted, asserted_not, values, elif_chain):
    try:
        print(f.__name__, f())
    except ValueError as e:
        lines = traceback.format_exception(e)[2:-2]
        print(f.__name__, *[line.split("\n", 1)[1].rstrip() for line in lines], sep="\n")
print(1 if v else 2)
