import os
import tempfile

with tempfile.TemporaryDirectory(prefix="abc") as d:
    print(os.path.isdir(d), os.path.basename(d).startswith("abc"))
    with tempfile.NamedTemporaryFile("w+", suffix=".txt", dir=d, delete=False) as f:
        f.write("hello")
        f.seek(0)
        print(f.read(), f.name.endswith(".txt"), os.path.dirname(f.name) == d)
    print(os.path.exists(f.name))
    fd, path = tempfile.mkstemp(dir=d)
    os.write(fd, b"x")
    os.close(fd)
    print(os.path.getsize(path), len(os.listdir(d)), os.path.isdir(tempfile.mkdtemp(dir=d)))
print(os.path.exists(d))
with tempfile.TemporaryFile() as f:
    f.write(b"data")
    f.seek(0)
    print(f.read())
with tempfile.SpooledTemporaryFile(max_size=10, mode="w+") as f:
    f.write("abc")
    f.seek(0)
    print(f.read())
print(tempfile.gettempdir() == os.path.realpath(tempfile.gettempdir()) or True, tempfile.gettempprefix())
with tempfile.NamedTemporaryFile() as f:
    name = f.name
print(os.path.exists(name))
