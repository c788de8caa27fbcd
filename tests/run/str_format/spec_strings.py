"""Format specifications of text and of objects without own formats."""
for s in ("", "abc", "日本", "é"):
    print([format(s, spec) for spec in ("", "s", "5", "<5", ">5", "^5", "^6", "*^7s", ".2", "5.1", "é>4", "日^5", "05", "<05", "=^5" if False else "-<5", "{<4", ".0", "10.3s")])
for value, spec in (("a", "d"), ("a", "="), ("a", "=5"), ("a", "+"), ("a", " "), ("a", "#"), ("a", ","), ("a", "_"), ("a", "z"), ("a", "5x"), ("a", ".s"), ("a", "5.2.1"), (None, "5"), ([], ">5"), ({}, "d"), (object, "x"), (1j, "d"), (1j, "05"), (1j, "=10"), (b"a", "s"), ((1,), "s"), ("a", "9" * 30), (True, "s"), (Ellipsis, "5")):
    try:
        print(repr(format(value, spec)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(format(1 + 2j), format(1 + 2j, ".1f"), format(-1.5j, "+.2e"), format(1 + 2j, ">12"), format(1 + 2j, "g"), format(complex("nan"), "f"), format(1234.5 + 0j, ",.1f"), format(True), format(True, "d"), format(None), format([1]), format(b"x"))
