"""int.to_bytes and from_bytes: defaults, byte orders, signs, sizes and errors."""
for n in (0, 1, 255, 256, 2**31, 2**63, 2**64 - 1, -1, -128, -129, -(2**63), 10**20):
    for length in (1, 2, 8, 9, 12):
        row = []
        for order in ("big", "little"):
            for signed in (False, True):
                try:
                    data = n.to_bytes(length, order, signed=signed)
                    assert int.from_bytes(data, order, signed=signed) == n
                    row.append(data.hex())
                except OverflowError as error:
                    row.append(str(error))
        print(n, length, row)
print((5).to_bytes(), (0).to_bytes(0, "big"), int.from_bytes(b"\x01\x02"), int.from_bytes([1, 2], "little"), int.from_bytes(b"", "big"), int.from_bytes(bytearray(b"\xff"), "big", signed=True), int.from_bytes(memoryview(b"\0\1"), byteorder="big"), True.to_bytes(2, "big"), bool.from_bytes(b"\1", "big"))
for call in (lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes("1"), lambda: (1).to_bytes(1, 5), lambda: int.from_bytes("ab", "big"), lambda: int.from_bytes(5, "big"), lambda: int.from_bytes([256], "big"), lambda: int.from_bytes(["a"], "big"), lambda: int.from_bytes(b"a", "x"), lambda: int.from_bytes(), lambda: (1).to_bytes(1, "big", True), lambda: (-1).to_bytes(1, "big")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
