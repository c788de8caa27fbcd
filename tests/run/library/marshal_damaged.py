# marshal: data that is damaged, nested too deeply, or from a file that answers strangely; tuples that hold themselves.
import io
import marshal
import random


def attempt(function, *arguments):
    try:
        return repr(function(*arguments))[:200]
    except RecursionError:
        return "too deep for repr"
    except (ArithmeticError, AttributeError, EOFError, KeyError, TypeError, ValueError) as error:
        return type(error).__name__, str(error)


DATA = [
    b'\xe9\x05\x00\x00\x00',
    b'\xa9\x02\xda\x01ar\x01\x00\x00\x00',
    b'\xdb\x02\x00\x00\x00r\x00\x00\x00\x00N',
    b'\xa9\x01r\x00\x00\x00\x00',
    b'\xfb0',
    b'f\x03abc',
    b'f\x00',
    b'f\x041e5\x00',
    b'f\x03nan',
    b'f\x041e99',
    b'x\x011\x012',
    b'a\x02\x00\x00\x00\xe9\xff',
    b'z\x02\xe9\xff',
    b'I\x01\x02\x03\x04\x05\x06\x07\x88',
    b'l\x01\x00\x00\x00\x00\x00',
    b'l\x00\x00\x00\x80',
    b's\xff\xff\xff\xff',
    b'u\x01\x00\x00\x00\xff',
    b'<\x01\x00\x00\x00[\x00\x00\x00\x00',
    b'{[\x00\x00\x00\x00N0',
    b'{0',
    b'{N0',
    b'0',
    b'',
    b'R\x00\x00\x00\x00',
    b'r\x00\x00\x00\x00',
    b'\xf2\x00\x00\x00\x00',
    b'[\x01\x00\x00\x00',
    b't\x01\x00\x00\x00a',
    b'A\x01\x00\x00\x00a',
    b'Z\x01a',
    b'?',
    b'\x80',
    b'[\x01\x00\x00\x00' * 3000,
    b')\x01' * 1990 + b'N',
    b')\x01' * 2001 + b'N',
    b'\xae',
    b'N' * 5,
]
for data in DATA:
    print(data[:20], attempt(marshal.loads, data), attempt(marshal.load, io.BytesIO(data)))

# damage at random: an answer or an error, and the same
VALUES = [None, 2**40, -2**70, 1.5, 2j, "abc", "\xe4\u20ac", "\ud800", b"xyz", "x" * 300, ...]
random.seed(5)
texts = [marshal.dumps(v, 2) for v in VALUES]
for i in range(400):
    damaged = bytearray(random.choice(texts))
    for j in range(random.randint(1, 3)):
        at = random.randrange(len(damaged))
        if random.random() < 0.5:
            damaged[at] = random.choice(b"NTF.giu{0st\0\1\2")
        else:
            damaged = damaged[:at + 1]
    print(damaged[:40], attempt(marshal.loads, damaged))

t = ([],)
t[0].append(t)
again = marshal.loads(marshal.dumps(t))
print(again[0][0] is again)


class Bytes(bytes):
    pass


class Text(str):
    pass


class Number(int):
    pass


for value in Bytes(b"x"), Text("x"), Number(5), bytearray(b"q"), memoryview(b"abc"), object(), int, [object()]:
    print(type(value).__name__, attempt(lambda: marshal.loads(marshal.dumps(value))))
for version in -1, 0, "a":
    print(version, attempt(marshal.dumps, 1.5, version))
deep = []
for i in range(1990):
    deep = [deep]
print(len(marshal.dumps(deep)) > 0)
for i in range(20):
    deep = [deep]
print(attempt(marshal.dumps, deep))


class File:
    def __init__(self, answer):
        self.answer = answer

    def read(self, n):
        return self.answer

    def readinto(self, buffer):
        return self.answer


class Full:
    def write(self, data):
        raise KeyError(len(data))


for answer in "N", None, 5, bytearray(b"N"):
    print(repr(answer), attempt(marshal.load, File(answer)))


class Pieces(io.BytesIO):
    def __init__(self, answer):
        super().__init__()
        self.answer = answer

    def readinto(self, buffer):
        return self.answer


for answer in 0, -1:
    print(repr(answer), attempt(marshal.load, Pieces(answer)))
print(attempt(marshal.load, io.StringIO("N")), attempt(marshal.load, 5))
print(attempt(marshal.dump, 1, Full()), attempt(marshal.dump, 1, 5), attempt(marshal.dump, object(), Full()))
file = io.BytesIO(marshal.dumps([1, "a"], 2) + marshal.dumps((5, 2**100, "\xe4" * 1000, b"b" * 5000), 2))
print(marshal.load(file), marshal.load(file)[:2], attempt(marshal.load, file))
print(attempt(marshal.loads, "N"), attempt(marshal.loads, 5), attempt(marshal.loads, bytearray(b"N")))
