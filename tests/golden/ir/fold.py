x = -1, 2 ** 10, "a" + "b", 7 // -2, 1.5 * 2, not 0
if __debug__:
    y = x in [1, 2, 3]
while 0:
    never()
