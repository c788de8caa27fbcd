# mmap: arguments whose __index__ closes the map.
import mmap


def attempt(label, function, *arguments):
    try:
        result = function(*arguments)
    except (BufferError, IndexError, OSError, OverflowError, TypeError, ValueError) as error:
        result = type(error).__name__, str(error)
    print(label, result if not isinstance(result, mmap.mmap) else "a map")


class Closer:
    def __init__(self, map, value):
        self.map = map
        self.value = value

    def __index__(self):
        self.map.close()
        return self.value


USES = [
    lambda m, c: m[c],
    lambda m, c: m[c:5],
    lambda m, c: m[::c],
    lambda m, c: m.read(c),
    lambda m, c: m.write_byte(c),
    lambda m, c: m.find(b"a", c),
    lambda m, c: m.rfind(b"a", 0, c),
    lambda m, c: m.move(c, 0, 1),
    lambda m, c: m.move(0, 0, c),
    lambda m, c: m.madvise(c),
    lambda m, c: m.madvise(0, 0, c),
    lambda m, c: m.__setitem__(c, 1),
    lambda m, c: m.__setitem__(1, c),
    lambda m, c: m.__setitem__(slice(c, 5), b"abcd"),
    lambda m, c: m.__setitem__(slice(None, None, c), b"a" * 100),
]
for i, use in enumerate(USES):
    m = mmap.mmap(-1, 100)
    attempt(i, use, m, Closer(m, 1))
