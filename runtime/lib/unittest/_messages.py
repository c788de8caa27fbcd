"""What assertions say: values cut to a readable length, differences of texts, of counts."""

from os.path import commonprefix

__unittest = True

MAX_LENGTH = 80
# A cut is worth it only where it saves more than "[12345 chars]" costs.
CUT_COST = 12
EDGE = 5
MIDDLE = MAX_LENGTH - 3 * EDGE - 2 * CUT_COST

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def value_text(value, short=False):
    """repr(value), or the plain one of objects whose own fails."""
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    if short and len(text) >= MAX_LENGTH:
        return text[:MAX_LENGTH] + " [truncated]..."
    return text


def cut(text, head, tail):
    """text with its middle replaced by a count, if that makes it shorter."""
    gone = len(text) - head - tail
    if gone <= CUT_COST:
        return text
    return f"{text[:head]}[{gone} chars]{text[len(text) - tail:]}"


def value_texts(*values):
    """The values' texts, so cut that the place where they begin to differ stays visible."""
    texts = [value_text(value) for value in values]
    longest = max(len(text) for text in texts)
    if longest <= MAX_LENGTH:
        return tuple(texts)
    shared = commonprefix(texts)
    room = MAX_LENGTH - (longest - len(shared)) - EDGE - CUT_COST
    if room > EDGE:
        start = cut(shared, EDGE, room)
        return tuple(start + text[len(shared):] for text in texts)
    start = cut(shared, EDGE, EDGE)
    return tuple(start + cut(text[len(shared):], MIDDLE, EDGE) for text in texts)


def class_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


# ---- differences ----

def _difference(first, second):
    """Lines of both texts as difflib shows them beside each other; none where the program was built without it."""
    try:
        import difflib
    except ImportError:
        return []
    return list(difflib.ndiff(first, second))


def line_difference(first, second):
    """The difference of two lists of lines."""
    return "".join(_difference(first, second))


def value_difference(first, second):
    """The difference of two values, pretty-printed."""
    try:
        from pprint import pformat
    except ImportError:
        return ""
    return "\n" + "\n".join(_difference(pformat(first).splitlines(), pformat(second).splitlines()))


def count_differences(first, second):
    """(count in first, count in second, element) for every element that they hold unequally often."""
    try:
        return _count_hashable(first, second)
    except TypeError:
        return _count_any(first, second)


def _count_hashable(first, second):
    from collections import Counter
    left, right = Counter(first), Counter(second)
    found = [(count, right.get(element, 0), element) for element, count in left.items()
             if count != right.get(element, 0)]
    return found + [(0, count, element) for element, count in right.items() if element not in left]


def _count_any(first, second):
    """The same by comparing each with each; elements once counted are struck out."""
    struck = object()
    left, right = list(first), list(second)
    found = []

    def take(items, element, start):
        count = 0
        for i in range(start, len(items)):
            if items[i] is not struck and items[i] == element:
                items[i] = struck
                count += 1
        return count

    for i, element in enumerate(left):
        if element is not struck:
            counts = take(left, element, i), take(right, element, 0)
            if counts[0] != counts[1]:
                found.append((*counts, element))
    for i, element in enumerate(right):
        if element is not struck:
            found.append((0, take(right, element, i), element))
    return found
