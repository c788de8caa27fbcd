"""Packing and checking binary data by hand."""


def pack(records):
    out = bytearray(b"CW")
    out += len(records).to_bytes(2, "big")
    for name, value in records:
        encoded = name.encode("utf-8")
        out.append(len(encoded))
        out += encoded
        out += value.to_bytes(8, "little", signed=True)
    out += checksum(out).to_bytes(4, "big")
    return bytes(out)


def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def unpack(data):
    if data[:2] != b"CW":
        raise ValueError("bad magic %r" % data[:2])
    if checksum(data[:-4]) != int.from_bytes(data[-4:], "big"):
        raise ValueError("bad checksum")
    position, records = 4, []
    for _ in range(int.from_bytes(data[2:4], "big")):
        length = data[position]
        name = data[position + 1 : position + 1 + length].decode("utf-8")
        position += 1 + length
        records.append((name, int.from_bytes(data[position : position + 8], "little", signed=True)))
        position += 8
    return records


data = pack([("one", 1), ("minus", -2), ("größe", 2 ** 40)])
print(len(data), data.hex(" ", 4))
print(unpack(data))
broken = bytearray(data)
broken[10] ^= 0xFF
for bad in (bytes(broken), b"XX" + data[2:]):
    try:
        unpack(bad)
    except ValueError as e:
        print(e)


def base64(data):
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = bytearray()
    for i in range(0, len(data), 3):
        chunk = data[i : i + 3]
        n = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        out += bytes(alphabet[n >> shift & 63] for shift in (18, 12, 6, 0))
        if len(chunk) < 3:
            out[len(chunk) - 3 :] = b"=" * (3 - len(chunk))
    return out.decode("ascii")


for text in ("", "M", "Ma", "Man", "Coachwhip"):
    print(repr(text), base64(text.encode()))
