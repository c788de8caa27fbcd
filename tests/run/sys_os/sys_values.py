"""Values of the sys module that programs look at."""
import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.byteorder, sys.platform)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit > 0, sys.maxunicode, sys.hexversion >> 24)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.intern("abc") is sys.intern("abc"), isinstance(sys.path, list), isinstance(sys.modules, dict), "sys" in sys.modules, sys.modules["sys"] is sys)
print(sys.implementation.name != "", isinstance(sys.executable, str), sys.flags is not None, sys.byteorder in ("little", "big"), sys.getfilesystemencoding())
for name in ("argv", "stdin", "stdout", "stderr", "exit", "path", "modules", "version", "maxsize"):
    print(name, hasattr(sys, name), end="; ")
print()
try:
    sys.no_such_thing
except AttributeError as e:
    print(e)
try:
    sys.exit(5)
except SystemExit as e:
    print(e.code)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
print(sys.getsizeof([]) > 0, sys.getrefcount is not None, sys.exc_info())
try:
    sys.getrecursionlimit(5)
except TypeError as e:
    print(e)
