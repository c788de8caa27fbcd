# Raw streams that say impossible positions and lengths: errors, not crashes.
import io
class Mis(io.RawIOBase):
    def __init__(self): self.pos = 0
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def write(self, b): return len(b) * 2
    def read(self, n=None): return b'abc' * 2
    def seek(self, pos, whence=0): return -123
    def tell(self): return -456
    def readinto(self, buf):
        buf[:3] = b'abc'
        return len(buf) * 5
def t(label, f):
    try: print(label, f())
    except Exception as e: print(label, type(e).__name__, '' if label.startswith('read') else e)  # how much is asked for is free
for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    b = cls(Mis())
    t('seek', lambda: b.seek(0)); t('tell', lambda: b.tell())
    if cls is not io.BufferedWriter: t('read', lambda: b.read(10)); t('read1', lambda: b.read1(5)); t('readinto', lambda: b.readinto(bytearray(20)))
    b = cls(Mis())
    if cls is not io.BufferedReader: t('write', lambda: b.write(b'abcdef')); t('flush', lambda: b.flush()); t('trunc', lambda: b.truncate(3))
    try: b.close()
    except Exception as e: print(type(e).__name__, e)
print('end')
