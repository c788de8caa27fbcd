"""sys: intern, getsizeof, flags, limits, modules, exc_info outside handlers, displayhook, argv, float_info."""
import sys

print(sys.intern("abc") is sys.intern("abc"), sys.maxsize, sys.maxunicode, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info.releaselevel, sys.implementation.name == "cpython" or True, sys.hexversion >> 16 == 0x030B, sys.platform, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.api_version, sys.dont_write_bytecode in (True, False), len(sys.argv), sys.path is not None, sys.exc_info(), type(sys.flags).__name__, sys.flags.optimize, sys.thread_info.name, sys.stdin.fileno(), sys.stdout.name, sys.stderr.name, sys.stdout.encoding, sys.__stdout__ is sys.stdout, sys.getswitchinterval(), sys.copyright[:9], sys.warnoptions, sys._xoptions, sys.platlibdir, sys.orig_argv is not None)
for call in (lambda: sys.intern(5), lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("x"), lambda: sys.setrecursionlimit(10**12), lambda: sys.getsizeof(), lambda: sys.getsizeof(5) > 0, lambda: sys.getsizeof(type("S", (), {"__sizeof__": lambda s: "x"})()), lambda: sys.getsizeof(type("S", (), {"__sizeof__": lambda s: 100})()) >= 100, lambda: sys.exit([1]), lambda: sys.setswitchinterval(-1), lambda: sys.intern(type("S", (str,), {})("x")), lambda: sys.getrefcount(5) > 0, lambda: sys._getframe(10**6), lambda: sys.settrace(None), lambda: sys.gettrace(), lambda: sys.getprofile(), lambda: sys.nothing, lambda: sys.displayhook(None), lambda: sys.displayhook("shown"), lambda: sys.is_finalizing(), lambda: sys.getallocatedblocks() >= 0, lambda: sys.unraisablehook is sys.__unraisablehook__, lambda: sys.version_info >= (3, 11), lambda: sys.version_info < (3, 0), lambda: "math" in sys.builtin_module_names or True):
    try:
        value = call()
        print(value if not callable(value) else "function")
    except BaseException as error:
        print(type(error).__name__, error)
import builtins
print(builtins._, "sys" in sys.modules, sys.modules["sys"] is sys, sys.modules[__name__].__name__, sorted(k for k in sys.modules if k in ("sys", "builtins", "__main__")))
sys.modules["made_up"] = made = type(sys)("made_up")
made.value = 42
import made_up
print(made_up.value, made_up is made)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
