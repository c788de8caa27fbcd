"""Modules share state through a third one; names bound by from-import do not follow."""
import config
import reader
import writer
from config import level

print(level, reader.read(), config.level)
writer.write(5)
print(level, reader.read(), config.level, reader.read_bound())
writer.add("a")
writer.add("b")
print(config.items, reader.items(), reader.items() is config.items)
config.hook = lambda x: x * 10
print(reader.use_hook(4))
del config.level
try:
    reader.read()
except AttributeError as e:
    print(e)
