"""Attributes of UnicodeErrors can be changed; their text follows."""
for make in (lambda: UnicodeEncodeError("ascii", "aéb", 1, 2, "why"), lambda: UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "why"), lambda: UnicodeTranslateError("aéb", 1, 2, "why")):
    e = make()
    print(e, e.args, e.reason, e.start, e.end, ascii(e.object))
    e.end = 3
    e.reason = "other"
    print(e)
    e.start, e.end = -5, 100
    print(e.start, e.end, e)
    for name, value in (("start", "x"), ("object", 5), ("reason", 5), ("encoding", 5)):
        try:
            setattr(e, name, value)
            print(name, "set", end="; ")
        except TypeError as error:
            print(name, error, end="; ")
    print()
try:
    "é日".encode("ascii")
except UnicodeEncodeError as error:
    print(error, error.object[error.start : error.end])
try:
    b"ok \xff\xfe".decode()
except UnicodeDecodeError as error:
    print(error, error.object[error.start : error.end])
