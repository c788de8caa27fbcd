"""Powers beyond the machine word."""

for base in (2, 3, 7, 10, -2, -3):
    for exponent in (0, 1, 31, 62, 63, 64, 65, 100):
        print(base, exponent, base ** exponent)
print(len(str(3 ** 1000)), str(3 ** 1000)[:20], str(3 ** 1000)[-20:])
print((2 ** 521 - 1) % (10 ** 20), (2 ** 607 - 1) // 10 ** 160)
print(pow(3, 10 ** 18, 10 ** 9 + 7), pow(2, 2 ** 70, 97), pow(-5, 3, 7), pow(123456789, 3, -1000))
print(10 ** 30 // 7, -10 ** 30 // 7, 10 ** 30 % 7, -10 ** 30 % 7, 10 ** 30 % -7)
print((10 ** 25) ** 2 == 10 ** 50, 2 ** 200 == 4 ** 100, 2 ** 200 > 3 ** 126)
print(2.0 ** 100, 10 ** 20 / 10 ** 18, 10 ** 400 / 10 ** 399)
try:
    print(float(10 ** 400))
except OverflowError as e:
    print(type(e).__name__, e)
try:
    print(10 ** 400 / 3)
except OverflowError as e:
    print(type(e).__name__, e)
print(10 ** 400 // 10 ** 398, (10 ** 400) % 9)
