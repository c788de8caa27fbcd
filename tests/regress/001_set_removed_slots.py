"""Removed keys leave places that the next key takes: a set that changes while it is iterated does not grow."""
s = {8, 0, 16}
s.discard(8)
s.discard(0)
s.add(24)
s.add(32)
print(s)
s.update([8])
print(s)

s = {-1}
for turn in range(6):
    for q in s:
        print(turn, q)
        s.add(0)
        s.discard(0)
print(s)
