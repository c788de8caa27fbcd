"""memoryview over bytes and bytearray."""

data = bytearray(b"abcdefgh")
view = memoryview(data)
print(len(view), view[0], view[-1], bytes(view[2:5]), view.tolist()[:3], view.readonly, view.itemsize, view.format, view.nbytes)
view[0] = 65
view[1:3] = b"BC"
print(data, view[::2].tobytes(), bytes(view[::-1]))
part = view[4:]
part[0] = 90
print(data, part.tobytes(), part == b"Zfgh", view == data)
fixed = memoryview(b"xyz")
print(fixed.readonly, fixed[1], list(fixed), bytes(fixed), fixed.hex(), 121 in fixed, hash(fixed) == hash(b"xyz"))
try:
    fixed[0] = 1
except TypeError as e:
    print(e)
try:
    view[0:2] = b"abc"
except ValueError as e:
    print(e)
try:
    view[100]
except IndexError as e:
    print(e)
try:
    memoryview("text")
except TypeError as e:
    print(e)
try:
    data.append(1)
except BufferError as e:
    print(type(e).__name__, e)
part.release()
view.release()
data.append(105)
print(data)
try:
    view[0]
except ValueError as e:
    print(e)
with memoryview(b"with") as v:
    print(v.tobytes())
