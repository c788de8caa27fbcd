"""A handler in a typed copy that leaves to the generic function hands over the exception handled before, too."""
def told():
    print(error.__context__)
G2 = 0

def f74(a75, /, a76, a77, a78):
    try:
        try:
            print(G2)
            0['']
        except ZeroDivisionError as e:
            [sum([q * q for q in a78])]
            f43
            if v98:
                a78 or 2.0
        else:
            sorted()
            a78[0] *= t()
        finally:
            G2 if G2 else a75
            bin
            a76[(a77 + a77) % 0] %= 0
    finally:
        (v104 + a78)[0]
try:
    f74('\x00', 0, 0, 2.5)
except Exception as error:
    pass
try:
    f74('ß', 0, a77=1, a78='')
except Exception as error:
    pass
try:
    y37
except Exception as error:
    told()
