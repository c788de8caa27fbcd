import struct
from array import array
A=array
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for t in ['A("q")','A("i",[1,2])','A("b",b"ab")','A("i",1)','A("z")','A()','A("i",[2**40])','A("B",[256])','A("B",[-1])','A("i",[1.5])','A("d",[1,2.5])','A("i",[1])+[1]']: pass
show(lambda: A("q")); show(lambda: A("i",[1,2])); show(lambda: A("b",b"ab")); show(lambda: A("i",1)); show(lambda: A("z")); show(lambda: A())
show(lambda: A("i",[2**40])); show(lambda: A("B",[256])); show(lambda: A("B",[-1])); show(lambda: A("i",[1.5])); show(lambda: A("d",[1,2.5]))
show(lambda: A("i",[1])+A("q",[1])); show(lambda: A("i",[1])+[1]); show(lambda: A("i",[1])[5]); show(lambda: A("i",[1])["a"]); show(lambda: A("i").pop())
show(lambda: A("i",[1])*3); show(lambda: A("i",[1])==A("q",[1])); show(lambda: A("i",[1])<A("i",[2])); show(lambda: A("i",[1,2]).tobytes()); show(lambda: A("i",[1,2,3])[::-1])
show(lambda: A("i","ab")); show(lambda: A("f",[1.1])); show(lambda: hash(A("i"))); show(lambda: A("Q",[2**64])); show(lambda: A("l",[2**70])); show(lambda: A("i").frombytes(b"abc"))
a = A('i', range(10)); a[2:5] = A('i', [99]); del a[0]; del a[::3]; a.insert(1, 7); a.extend([1,2]); a.reverse(); print(a, a.index(7), a.count(1), a.tolist(), 7 in a, a.itemsize, a.typecode, len(a), memoryview(a).format, sum(a))
a.byteswap(); print(a[0]); print(A('u', 'añb'), A('u','ab').tounicode(), list(A('H', [1,65535])))
show(lambda: struct.pack('<ihb', 1, -2, 3)); show(lambda: struct.unpack('>IHB', bytes(range(7)))); show(lambda: struct.calcsize('bi')); show(lambda: struct.calcsize('=bi')); show(lambda: struct.pack('5s3p?c', b'hello world', b'abcdef', True, b'x'))
show(lambda: struct.unpack('<ed', struct.pack('<ed', 1.5, 3.25))); show(lambda: struct.pack('f', 1.1)); show(lambda: struct.pack('B', 256)); show(lambda: struct.pack('h', 40000)); show(lambda: struct.pack('i', 'a')); show(lambda: struct.pack('ii', 1)); show(lambda: struct.unpack('i', b'abc')); show(lambda: struct.calcsize('z')); show(lambda: struct.pack('q', 2**63)); show(lambda: struct.pack('>Q', 2**64-1)); show(lambda: struct.pack('d', 'x')); show(lambda: struct.pack('3s', 'abc'))
b = bytearray(10); struct.pack_into('<hh', b, 2, 258, -1); print(b, struct.unpack_from('<h', b, 2), list(struct.iter_unpack('<h', b)))
show(lambda: struct.pack_into('i', b, 8, 1)); show(lambda: struct.unpack_from('i', b, 8))
s = struct.Struct('>2hx4s'); print(s.size, s.format, s.pack(1,2,b'ab'), s.unpack(s.pack(1,2,b'ab')), struct.pack('3x2H', 1, 2), struct.unpack('<qQ', b'\xff'*16))
