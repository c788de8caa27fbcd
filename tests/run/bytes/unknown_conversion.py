# A conversion that bytes do not know, and arguments that are left over.
for attempt in (lambda: b"%z" % 1, lambda: b"%" % 1, lambda: b"a%z" % (), lambda: bytearray(b"%y") % (1,),
                lambda: b"x" % "ab", lambda: b"x" % b"ab", lambda: b"x" % 5, lambda: bytearray(b"x") % "ab",
                lambda: b"x" % [1], lambda: b"x" % {}, lambda: b"x" % bytearray(b"y")):
    try:
        print(attempt())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
