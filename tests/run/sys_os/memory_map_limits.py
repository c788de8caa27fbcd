# mmap: arguments out of range, slices with extreme bounds, views.
import mmap
import os
import tempfile


def attempt(label, function, *arguments):
    try:
        result = function(*arguments)
    except (BufferError, IndexError, OSError, OverflowError, TypeError, ValueError) as error:
        result = type(error).__name__, str(error)
    print(label, result if not isinstance(result, mmap.mmap) else "a map")


# slices
for s in [slice(None, None, 10**30), slice(None, None, -10**30), slice(10**30, None, 2), slice(None, None, -2**63),
          slice(0, 0), slice(7, 1, -3), slice(None, None, 0), slice("a", None)]:
    m = mmap.mmap(-1, 10)
    m[:] = b"0123456789"
    attempt(s, lambda: m[s])
    attempt(s, m.__setitem__, s, b"x")
    try:
        m[s] = b"y" * len(range(10)[s])
    except (TypeError, ValueError) as error:
        print(error)
    print(m[:])
attempt("index", lambda: m[2**70])
attempt("item", m.__setitem__, 0, 10**30)
attempt("item", m.__setitem__, 0, 256)
attempt("item", m.__setitem__, 10, 0)

# making one
for arguments in [(-1, 0), (-2, 10), (2**32, 10), (-1, -1), (-1, 2**62), (-1, 10, 2**40), (-1, 10, 1, 3, 7),
                  (-1, 10, 1, 0), (-1, 10, 34, 3, 0, -5), ("a", 1), (-1, 1.5)]:
    attempt(arguments, mmap.mmap, *arguments)
attempt("same flags", lambda: mmap.mmap(-1, 10, access=mmap.ACCESS_READ, flags=mmap.MAP_SHARED))
attempt("other flags", lambda: mmap.mmap(-1, 10, access=mmap.ACCESS_READ, prot=mmap.PROT_READ))
with tempfile.TemporaryFile() as file:
    file.write(b"z" * 10000)
    file.flush()
    print(repr(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_WRITE)))
    m = mmap.mmap(file.fileno(), 0)
    view = memoryview(m)
    attempt("exported", m.close)
    attempt("exported", m.resize, 20000)
    view[0] = 65
    view.release()
    with memoryview(m) as view:
        attempt("held", m.close)
        print(view[:3].tobytes())
    m.resize(20000)
    m[19999] = 66
    print(len(m), m.size(), m[:2], m[19998:], os.fstat(file.fileno()).st_size)
    m.close()
    attempt("closed", m.close)
attempt("anonymous", mmap.mmap(-1, 10).size)


for arguments in (0, 99), (0, -1), (0, 0, -1), (0, 1, 2**63 - 1), (999,):
    attempt(arguments, mmap.mmap(-1, 10).madvise, *arguments)

# searching: ranges are clamped as those of slices
m = mmap.mmap(-1, 20)
m[:] = b"abcdefghij\nklmnopqrs"
print(m.find(b""), m.rfind(b""), m.find(b"a", -5), m.find(b"k", -10, -2), m.find(b"", 20), m.find(b"", 21),
      m.rfind(b"", 21), m.find(b"c", 2, 3), m.find(b"cd", 2, 3), m.find(bytearray(b"s")))
m.seek(5)
print(m.find(b"a"), m.find(b"f"), m.rfind(b"e"), m.rfind(b"j"))
try:
    m + m
except TypeError as error:
    print(error)
