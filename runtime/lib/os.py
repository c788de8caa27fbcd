"""os: files, directories, processes and the environment, on top of module posix."""

import abc
import posix
import sys
from _collections_abc import MutableMapping
from posix import *
from posix import (
    O_NONBLOCK, O_RDONLY, WIFSTOPPED, _exit, access, chdir, chmod, chown, close, execv, execve, fork, fspath,
    link, listdir, mkdir, mkfifo, mknod, open, pathconf, readlink, rename, rmdir, scandir, stat, statvfs, symlink, truncate,
    unlink, utime, waitpid, waitstatus_to_exitcode,
)

import posixpath as path

sys.modules["os.path"] = path

from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

name = "posix"
linesep = "\n"
error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
supports_bytes_environ = True
supports_fd = {chdir, chmod, chown, execve, listdir, pathconf, scandir, stat, statvfs, truncate, utime}
supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, mknod, open, readlink, rename, rmdir, stat, symlink, unlink, utime}
supports_follow_symlinks = {access, chown, link, stat, utime}
supports_effective_ids = {access}


@abc._known_by("__fspath__")
class PathLike(abc.ABC):
    """Stands for a path of the file system: __fspath__ gives it as str or bytes."""

    __slots__ = ()
    __class_getitem__ = classmethod(type(list[int]))

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError


# ---- names of files ----

def _get_exports_list(module):
    """What import * takes of a module; socket asks for it."""
    try:
        return list(module.__all__)
    except AttributeError:
        return [name for name in dir(module) if name[0] != "_"]


def fsencode(filename):
    """The name as bytes."""
    name = fspath(filename)
    return name if isinstance(name, bytes) else name.encode("utf-8", "surrogateescape")


def fsdecode(filename):
    """The name as str."""
    name = fspath(filename)
    return name if isinstance(name, str) else name.decode("utf-8", "surrogateescape")


# ---- the environment ----

def _exactly(kind):
    """A check of what goes into an environment."""
    def check(value):
        if isinstance(value, kind):
            return fsencode(value)
        raise TypeError(f"{kind.__name__} expected, not {type(value).__name__}")

    return check


class _Environ(MutableMapping):
    """The environment as a mapping of str or of bytes; what is put in reaches the process at once."""

    def __init__(self, data, encode, decode):
        self._data = data  # of bytes, shared by both forms
        self._encode, self._decode = encode, decode

    def __getitem__(self, key):
        found = self._data.get(self._encode(key))
        if found is None:
            raise KeyError(key)
        return self._decode(found)

    def __setitem__(self, key, value):
        name, text = self._encode(key), self._encode(value)
        posix.putenv(name, text)
        self._data[name] = text

    def __delitem__(self, key):
        name = self._encode(key)
        posix.unsetenv(name)
        if self._data.pop(name, None) is None:
            raise KeyError(key)

    def __iter__(self):
        yield from map(self._decode, list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({self.copy()!r})"

    def copy(self):
        """A dict of the variables."""
        return dict(self)

    def setdefault(self, key, value):
        """The variable, which is set to value if there is none."""
        return MutableMapping.setdefault(self, key, value)

    def __or__(self, other):
        return self.copy() | dict(other) if hasattr(other, "keys") else NotImplemented

    def __ror__(self, other):
        return dict(other) | self.copy() if hasattr(other, "keys") else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(posix.environ, _exactly(str), fsdecode)
environb = _Environ(posix.environ, _exactly(bytes), bytes)
putenv, unsetenv = posix.putenv, posix.unsetenv


def getenv(key, default=None):
    """A variable of the environment, or default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """getenv for bytes."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The directories in which programs are looked for."""
    search = (environ if env is None else env).get("PATH")
    return (defpath if search is None else search).split(pathsep)


# ---- directories ----

def _parent_and_name(name):
    """The directory above and the last part; a slash at the end does not count."""
    parent, last = path.split(name)
    return (parent, last) if last else path.split(parent)


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a directory and those above it that are not there yet."""
    parent, last = _parent_and_name(name)
    if parent and last and not path.exists(parent):
        try:
            makedirs(parent, exist_ok=exist_ok)
        except FileExistsError:
            pass  # somebody else has just made it
        if fsdecode(last) == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not (exist_ok and path.isdir(name)):
            raise


def removedirs(name):
    """Removes a directory, then those above it as long as they are empty."""
    rmdir(name)
    name, last = _parent_and_name(name)
    while name and last:
        try:
            rmdir(name)
        except OSError:
            return
        name, last = path.split(name)


def renames(old, new):
    """Renames, makes the directories that new needs, and removes those that are empty then."""
    target = _parent_and_name(new)
    if all(target) and not path.exists(target[0]):
        makedirs(target[0])
    rename(old, new)
    source = path.split(old)
    if all(source):
        try:
            removedirs(source[0])
        except OSError:
            pass


def _is_directory(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False


def _entries(where, onerror):
    """The directories and the other entries of a directory; None where it cannot be read."""
    try:
        with scandir(where) as found:
            entries = list(found)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return None
    directories, files = [], []
    for entry in entries:
        (directories if _is_directory(entry) else files).append(entry)
    return directories, files


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (path, names of directories, names of other files) for a directory and all below it.

    Top down, the caller may change the list of directories, to choose where it goes on.
    """
    top = fspath(top)
    found = _entries(top, onerror)
    if found is None:
        return
    directories = found[0]
    names, files = [[entry.name for entry in entries] for entries in found]
    if topdown:
        yield top, names, files
        below = (path.join(top, name) for name in names)
        below = (directory for directory in below if followlinks or not path.islink(directory))
    else:
        below = [entry.path for entry in directories if followlinks or not entry.is_symlink()]
    for directory in below:
        yield from walk(directory, topdown, onerror, followlinks)
    if not topdown:
        yield top, names, files


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """walk that yields a descriptor of the directory, too; it is open until the caller asks for the next one."""
    top = fspath(top)
    yield from _walk_descriptors(top, top, dir_fd, topdown, onerror, follow_symlinks)


def _walk_descriptors(top, name, dir_fd, topdown, onerror, follow_symlinks):
    try:
        before = None if follow_symlinks else stat(name, dir_fd=dir_fd, follow_symlinks=False)
        fd = open(name, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    try:
        if follow_symlinks or (before.st_mode & 0o170000 == 0o040000 and path.samestat(before, stat(fd))):
            yield from _walk_opened(top, fd, isinstance(name, bytes), topdown, onerror, follow_symlinks)
    finally:
        close(fd)


def _walk_opened(top, fd, as_bytes, topdown, onerror, follow_symlinks):
    found = _entries(fd, onerror)
    if found is None:
        return
    directories, files = [[fsencode(entry.name) if as_bytes else entry.name for entry in entries]
                          for entries in found]
    if topdown:
        yield top, directories, files, fd
    for name in directories:
        yield from _walk_descriptors(path.join(top, name), name, fd, topdown, onerror, follow_symlinks)
    if not topdown:
        yield top, directories, files, fd


# ---- other programs ----

def execl(file, *args):
    """Replaces this program by file, with args."""
    execv(file, args)


def execle(file, *args):
    """execl with the environment as the last argument."""
    *args, env = args
    execve(file, args, env)


def execlp(file, *args):
    """execl for a file that is looked for in PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """execlp with the environment as the last argument."""
    *args, env = args
    execvpe(file, args, env)


def execvp(file, args):
    """Replaces this program by file, which is looked for in PATH, with a list of arguments."""
    _exec_found(file, args, None)


def execvpe(file, args, env):
    """execvp with an environment."""
    _exec_found(file, args, env)


def _exec_found(file, args, env):
    run, rest = (execv, (args,)) if env is None else (execve, (args, env))
    if path.dirname(file):
        run(file, *rest)
        return
    remembered = None
    as_bytes = isinstance(file, bytes)
    for directory in get_exec_path(env):
        if as_bytes:
            directory = fsencode(directory)
        try:
            run(path.join(directory, file), *rest)
        except (FileNotFoundError, NotADirectoryError) as error:
            last = error
        except OSError as error:
            last = error
            remembered = remembered or error
    raise remembered or last


# ---- programs besides this one ----

P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1


def _spawn(mode, run, args, *rest):
    """Calls run(*rest[:1], args, *rest[1:]), which replaces the program, in a child; its pid or its exit status."""
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    pid = fork()
    if not pid:
        try:
            run(rest[0], args, *rest[1:])
        except:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while WIFSTOPPED(status := waitpid(pid, 0)[1]):
        pass
    return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Runs file with args in a new process: its pid (P_NOWAIT) or its exit status, of a signal negative (P_WAIT)."""
    return _spawn(mode, execv, args, file)


def spawnve(mode, file, args, env):
    """spawnv with an environment."""
    return _spawn(mode, execve, args, file, env)


def spawnvp(mode, file, args):
    """spawnv for a file that is looked for in PATH."""
    return _spawn(mode, execvp, args, file)


def spawnvpe(mode, file, args, env):
    """spawnvp with an environment."""
    return _spawn(mode, execvpe, args, file, env)


def spawnl(mode, file, *args):
    """spawnv with the arguments one by one."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """spawnl with the environment as the last argument."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """spawnl for a file that is looked for in PATH."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """spawnlp with the environment as the last argument."""
    return spawnvpe(mode, file, args[:-1], args[-1])


# ---- open files ----

def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for an open file descriptor."""
    if isinstance(fd, int):
        import io
        return io.open(fd, mode, buffering, encoding, *args, **kwargs)
    raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")


class _PipeOf:
    """A pipe from or to a process; closing it waits for the process and returns its status, None for success."""

    def __init__(self, process, stream):
        self._process, self._stream = process, stream

    def close(self):
        self._stream.close()
        status = self._process.wait()
        return status << 8 if status else None

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """A file from which the output of a shell command is read, or to which its input is written."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    streams = {"r": "stdout", "w": "stdin"}
    if mode not in streams:
        raise ValueError(f"invalid mode {mode!r}")
    import subprocess
    process = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **{streams[mode]: subprocess.PIPE})
    return _PipeOf(process, getattr(process, streams[mode]))


# not the modules and classes that this one is made of
__all__ = [each for each in globals() if each == "_exit" or not (
    each.startswith(("_", "supports_")) and each != "supports_bytes_environ"
    or each in ("MutableMapping", "PathLike", "abc", "posix", "posixpath", "sys"))]
