"""raise ... from None hides the context."""
# exits


def convert(value):
    try:
        return float(value)
    except ValueError:
        raise TypeError("not a number: " + value) from None


print(convert("1.5"))
print(convert("abc"))
