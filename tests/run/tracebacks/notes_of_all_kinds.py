"""Notes over several lines, and __notes__ that are no list of strings."""
for notes in (["one", "two\nlines"], "text", [1, None], 5):
    error = ValueError("with notes")
    error.__notes__ = notes
    import traceback
    print("".join(traceback.format_exception_only(error)), end="")
error = KeyError("final")
error.add_note("first line\nsecond line")
error.add_note("")
error.add_note("日本")
raise error
