import struct
import sys

for f in (lambda: struct.pack_into("b", bytearray(1), 5, 1), lambda: struct.unpack_from("b", bytearray(1), 5), lambda: struct.pack_into("<I", bytearray(10), -2, 1), lambda: struct.pack_into("<B", bytearray(10), -11, 1),
          lambda: struct.unpack_from("<I", bytearray(10), -2), lambda: struct.unpack_from("<B", bytearray(10), -11), lambda: struct.pack_into("<I", bytearray(10), sys.maxsize, 1), lambda: struct.unpack_from("<I", bytearray(10), sys.maxsize)):
    try:
        f()
    except struct.error as e:
        print(e)
print(struct.Struct(b"=i2H").format, struct.Struct("=i2H").format, struct.Struct(">b").size)
