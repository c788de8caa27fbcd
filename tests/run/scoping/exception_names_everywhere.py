"""The name of an except clause is deleted at its end: in modules, functions, classes, cells, globals, nonlocals and generators, when it was rebound, deleted, or leaves early."""
e = "module e"
try:
    raise ValueError(1)
except ValueError as e:
    kept = e
print("e" in globals(), kept)


def local(how):
    e = "before"
    for i in range(2):
        try:
            raise ValueError(how)
        except ValueError as e:
            if how == "rebind":
                e = "rebound"
            elif how == "delete":
                del e
            elif how == "continue":
                continue
            elif how == "break":
                break
            elif how == "return":
                return [e]
            elif how == "nested":
                try:
                    raise KeyError(e) from e
                except KeyError as e:
                    pass
            elif how == "raise":
                try:
                    raise TypeError(e)
                finally:
                    how = "done"
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


for how in ("plain", "rebind", "delete", "continue", "break", "return", "nested"):
    print(how, local(how))
try:
    local("raise")
except TypeError as x:
    print(repr(x), repr(x.__context__))


def in_cell():
    readers = []

    def read():
        return e

    try:
        raise KeyError("cell")
    except KeyError as e:
        readers.append(read)
        inside = read()
    try:
        return inside, read()
    except NameError as err:
        return inside, str(err)


print(in_cell())


def to_global():
    global shared
    try:
        raise OSError(2, "gone")
    except OSError as shared:
        print(shared, "shared" in globals())
    print("shared" in globals())


to_global()


def to_nonlocal():
    n = 0

    def inner():
        nonlocal n
        try:
            n / 0
        except ZeroDivisionError as n:
            print("inside", n)

    inner()
    try:
        return n
    except NameError as err:
        return f"{type(err).__name__}: {err}"


print(to_nonlocal())


class Body:
    try:
        {}["x"]
    except KeyError as problem:
        text = repr(problem)
    names = sorted(k for k in locals() if k[0] != "_")


print(Body.text, Body.names)


def gen():
    while True:
        try:
            yield "ready"
        except ValueError as err:
            yield err
        except KeyError as err:
            err = yield repr(err)
            print("sent", err)
        try:
            yield err
        except UnboundLocalError as u:
            yield f"gone {u}"


g = gen()
print(next(g), g.throw(ValueError("v")), next(g), next(g), g.throw(KeyError("k")), g.send("note"))
x = 1
while x:
    try:
        x += "1"
    except TypeError as x:
        print(type(x).__name__)
    try:
        x
    except NameError as gone:
        print(gone)
        x = 0
try:
    try:
        raise ValueError("first")
    except ValueError as e:
        e.note = "kept"
        del e
        raise
except ValueError as e:
    print(e.note, e.args)
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as part:
    a = part
except* KeyError as part:
    b = part
print("part" in globals(), a, b.exceptions)
