"""Cells: shared between closures, empty before assignment, changed through __closure__."""


def make():
    def get():
        return value

    def put(v):
        nonlocal value
        value = v

    def drop():
        nonlocal value
        del value

    try:
        get()
    except NameError as error:
        print(type(error).__name__, error)
    try:
        get.__closure__[0].cell_contents
    except ValueError as error:
        print(error)
    value = 1
    return get, put, drop


get, put, drop = make()
cell = get.__closure__[0]
print(get(), cell.cell_contents, cell is put.__closure__[0], repr(cell).split(" at ")[0])
put("text")
print(get(), cell.cell_contents)
cell.cell_contents = [1, 2]
print(get())
drop()
try:
    get()
except NameError as error:
    print(error)
try:
    drop()
except NameError as error:
    print(error)
del_again = make()[2]
del_again()
put(5)
print(get())
del cell.cell_contents
try:
    get()
except NameError as error:
    print(error)
import types
c = types.CellType(7)
print(c.cell_contents, types.CellType() == types.CellType(), types.CellType(1) < c, types.CellType(7) == c)


def three(a):
    b = a + 1

    def inner():
        c = b * 2

        def innermost():
            return a, b, c

        return innermost

    return inner()


fn = three(1)
print(fn(), fn.__code__.co_freevars, [x.cell_contents for x in fn.__closure__])
