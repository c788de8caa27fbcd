"""float(text): spellings, underscores, digits of other scripts, limits, and refusals."""
for text in ("1", "-1.5", "+.5", "5.", "1e5", "1E-5", " \t2.5\n", "1_000.5_0", "1e1_0", "inf", "-Infinity", "NaN", "+nan", "iNf", "٣.٥", "１e２", "0x", "1e400", "-1e400", "1e-400", "00001", "1" * 400, "0." + "0" * 400 + "1", "1.7976931348623158e308", "1.7976931348623159e308", "4.9e-324", "2.4e-324", "9007199254740993", "0.1e1", b"2.5", bytearray(b"1e3")):
    try:
        print(repr(text)[:30], float(text))
    except ValueError as error:
        print(str(error)[:60])
for text in ("", " ", ".", "e5", "1e", "1e+", "1_", "_1", "1__0", "1._5", "1_.5", "1e_5", "1.5.5", "infinit", "nan(5)", "1 2", "0x1", "1d5", "½", "--1", "1\0", b"\xff", "1,5", "日"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)
for value in (None, [], {}, 1j, object, b"x"[0], True, 10**20):
    try:
        print(float(value))
    except TypeError as error:
        print(error)


class F:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


import warnings
warnings.simplefilter("ignore")
for v in (1.5, 5, "x", type("Sub", (float,), {})(2.5)):
    try:
        print(float(F(v)), type(float(F(v))).__name__)
    except TypeError as error:
        print(error)
