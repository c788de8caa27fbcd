"""add_note lines follow the message."""
# exits

try:
    int("x")
except ValueError as e:
    e.add_note("while reading line 3")
    e.add_note("of the settings\nfile")
    print(e.__notes__)
    raise
