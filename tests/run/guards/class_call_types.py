# A class is called in code whose operands inference found nothing for, or other types than its copies take.
class Image:
    def __init__(self, w, h, rgb=None):
        self.w = w
        self.h = h
        self.rgb = rgb if rgb else [0] * (w * h)


def sizes():
    return None


def scale(image):
    xsize, ysize = image.w, image.h
    return Image(xsize * 2, ysize * 2)


def never(flag):
    if flag:
        size = int("x")
        return Image(size, size)
    return Image(1, 1, [5])


print(scale(Image(2, 3)).w, never(False).rgb)
for args in ((2, 2), (1, 2, [7, 8]), (2.0, 3), ("a", 1)):
    try:
        print(Image(*args).rgb, scale(Image(*args)).h)
    except TypeError as e:
        print(type(e).__name__)
try:
    never(True)
except ValueError as e:
    print(e)
