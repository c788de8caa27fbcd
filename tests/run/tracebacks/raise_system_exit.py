"""raise SystemExit with several codes; the last decides."""
# exits

for code in (None, 0, 1, "text", (1, 2), 256):
    try:
        raise SystemExit(code)
    except SystemExit as e:
        print(repr(e.code), e.args)
raise SystemExit(42)
