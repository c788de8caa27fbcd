def f(flag):
    if flag:
        x = 1
    print(x)
    print(x)
    del x
    print(x)
    for y in flag:
        pass
    return y
