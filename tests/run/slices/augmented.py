# Slices as targets of augmented assignments: the slice is made once and used twice.
def doubled():
    x = [1, 2, 3]
    y = x
    x[1:2] *= 2
    y[1:2] += [1]
    return x


def grown(items, n):
    for i in range(n):
        items[i:i + 1] += [i]
    return items


print(doubled())
print(grown([10, 20, 30], 4))
data = bytearray(b"abc")
data[1:] += b"xyz"
print(data)
x = [1, 2, 3]
x[:] *= 2
x[::2] *= 1
print(x)
