# Text files read from below what they need: nothing for no characters, _CHUNK_SIZE bytes at once.
import io

below = io.BytesIO(b"line 1\nline 2\n")
text = io.TextIOWrapper(below)
print(repr(text.read(0)), below.tell(), text._CHUNK_SIZE)
text._CHUNK_SIZE = 1
print(repr(text.readline()), below.tell())
print(repr(text.read(3)), below.tell(), text.buffer.read())
for size in 0, -5, "a", None:
    try:
        text._CHUNK_SIZE = size
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
