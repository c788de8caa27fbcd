"""During handling of the above exception, another exception occurred."""
# exits


def parse(text):
    try:
        return int(text)
    except ValueError:
        return DEFAULTS[text]


DEFAULTS = {"one": 1}
print(parse("5"), parse("one"))
print(parse("two"))
