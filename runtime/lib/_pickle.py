"""pickle as CPython's C module shows it: CPython's pickle in Python with the exceptions and the words of _pickle.

pickle imports this module twice: at its start for PickleBuffer, and at its end for all the rest, which is made then.
"""

import struct

import _traceback
from _picklebuffer import PickleBuffer


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def _refusal(error, obj, name):
    """What save_global says in C where the version in Python raised this."""
    cause = error.__context__
    if name is None:
        name = getattr(obj, "__qualname__", None) or obj.__name__
    if isinstance(cause, AttributeError):
        if "<locals>" in name:
            return AttributeError(f"Can't pickle local object {name!r}")
        words = str(error).rpartition(": it's not found as ")
        return PicklingError(f"{words[0]}: attribute lookup {name} on {words[2].removesuffix('.' + name)} failed")
    if isinstance(cause, (ImportError, KeyError)):
        words = str(error).rpartition(": it's not found as ")
        return PicklingError(f"{words[0]}: import of module {words[2].removesuffix('.' + name)!r} failed")
    return None


def _make_pickler(pickle):
    plain_save = pickle._Pickler.save_global

    class Pickler(pickle._Pickler):
        dispatch = dict(pickle._Pickler.dispatch)

        def save_global(self, obj, name=None):
            try:
                return plain_save(self, obj, name)
            except pickle.PicklingError as error:
                told = _refusal(error, obj, name)
                if told is None:
                    raise
            raise told from None

    for kind, save in Pickler.dispatch.items():
        if save is plain_save:
            Pickler.dispatch[kind] = Pickler.save_global
    return Pickler


def _invalid(key):
    """What loading does at a byte that is no operation."""
    shown = chr(key) if 0x20 <= key <= 0x7E and chr(key) not in "'\\" else f"\\x{key:02x}"

    def refuse(self):
        raise UnpicklingError(f"invalid load key, '{shown}'.")
    return refuse


def _make_unpickler(pickle):
    plain_find = pickle._Unpickler.find_class

    class Unpickler(pickle._Unpickler):
        dispatch = {key: pickle._Unpickler.dispatch.get(key) or _invalid(key) for key in range(256)}

        def load(self):
            try:
                return super().load()
            except EOFError as error:
                if not error.args:
                    error.args = ("Ran out of input",)
                raise
            except (struct.error, IndexError) as error:
                if error.__traceback__:  # functions of the program raised it: those of pickle leave no frames
                    raise
                data = isinstance(error, struct.error)
            raise UnpicklingError("pickle data was truncated" if data else "unpickling stack underflow")

        def load_frame(self):
            size, = struct.unpack("<Q", self.read(8))
            if size > pickle.sys.maxsize:
                raise ValueError("FRAME length exceeds system's maximum of %d bytes" % pickle.sys.maxsize)
            self._unframer.load_frame(size)
            if self._unframer.current_frame.getbuffer().nbytes < size:
                raise UnpicklingError("pickle data was truncated")

        def find_class(self, module, name):
            try:
                return plain_find(self, module, name)
            except AttributeError as error:
                if self.proto >= 4:
                    raise
                place, missing = error.obj, error.name
            raise AttributeError(f"Can't get attribute {missing!r} on {place!r}")

        def persistent_load(self, pid):
            raise UnpicklingError("A load persistent id instruction was encountered,\nbut no persistent_load function "
                                  "was specified.")

    Unpickler.dispatch[pickle.FRAME[0]] = Unpickler.load_frame
    return Unpickler


def _make(pickle):
    """The classes and functions, from those of pickle."""
    Pickler, Unpickler = _make_pickler(pickle), _make_unpickler(pickle)

    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)

    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        file = pickle.io.BytesIO()
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
        return file.getvalue()

    def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()

    def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        file = pickle.io.BytesIO(data)
        return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()

    _traceback.hide_files_of(_make, pickle._dumps)
    for made in Pickler, Unpickler, dump, dumps, load, loads:
        made.__module__, made.__qualname__ = __name__, made.__name__
        globals()[made.__name__] = made


def __getattr__(name):
    if name not in ("Pickler", "Unpickler", "dump", "dumps", "load", "loads"):
        raise AttributeError(f"module '_pickle' has no attribute '{name}'")
    import pickle
    if name not in globals():
        _make(pickle)
    return globals()[name]
