# An augmented assignment reads and stores through the same slice, also where its bounds have known types.
data = list(range(10))


def low():
    return 0


def high():
    return 4


def container():
    return data


def grow():
    container()[low() : high()] += (100, 101)
    print(data)


def local():
    a = [1, 2, 3]
    a[0:1] += (4,)
    a[:] += [5]
    a[-1:] *= 3
    print(a)


def refused():
    text = "abc"
    try:
        text[0:1] += "x"
    except TypeError as e:
        print(e)


grow()
grow()
local()
refused()
