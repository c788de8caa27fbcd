"""test.support.os_helper: files, folders and environment variables of tests."""

import contextlib
import os

TESTFN = f"@test_{os.getpid()}_tmp"
TESTFN_ASCII = TESTFN
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
FS_NONASCII = "\xe6"
SAVEDCWD = os.getcwd()


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    """Removes a folder and all below it."""
    if not os.path.isdir(path):
        unlink(path)
        return
    for entry in os.listdir(path):
        inner = os.path.join(path, entry)
        if os.path.isdir(inner) and not os.path.islink(inner):
            rmtree(inner)
        else:
            os.unlink(inner)
    os.rmdir(path)


def create_empty_file(filename):
    open(filename, "wb").close()


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    path = os.path.abspath(path or f"dir_{os.getpid()}_tmp")
    os.mkdir(path)
    try:
        yield path
    finally:
        rmtree(path)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(name) as path, change_cwd(path):
        yield path


def can_symlink():
    return True


def skip_unless_symlink(test):
    return test


class EnvironmentVarGuard:
    """os.environ as a mapping whose changes are undone at the end of the with statement."""

    def __init__(self):
        self._environ = os.environ
        self._changed = {}

    def __getitem__(self, name):
        return self._environ[name]

    def __setitem__(self, name, value):
        self._changed.setdefault(name, self._environ.get(name))
        self._environ[name] = value

    def __delitem__(self, name):
        self._changed.setdefault(name, self._environ.get(name))
        self._environ.pop(name, None)

    def keys(self):
        return self._environ.keys()

    def __iter__(self):
        return iter(self._environ)

    def __len__(self):
        return len(self._environ)

    def set(self, name, value):
        self[name] = value

    def unset(self, name):
        del self[name]

    def copy(self):
        return dict(self._environ)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        for name, value in self._changed.items():
            if value is None:
                self._environ.pop(name, None)
            else:
                self._environ[name] = value
        os.environ = self._environ


class FakePath:
    """An object with __fspath__."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


def make_bad_fd():
    """The number of a descriptor that was open and is not any more."""
    with open(TESTFN, "wb") as file:
        fd = file.fileno()
    unlink(TESTFN)
    return fd


def can_chmod():
    return True


def _same(test):
    return test


skip_unless_working_chmod = _same


def skip_if_dac_override(test):
    """Root may read what nobody may."""
    import unittest
    return unittest.skipIf(os.geteuid() == 0, "runs as root")(test)


skip_unless_dac_override = _same
FS_ENCODING, TESTFN_NONASCII = "utf-8", TESTFN + FS_NONASCII
TESTFN_UNDECODABLE = TESTFN_UNENCODABLE = None


def can_xattr():
    return False


def skip_unless_xattr(test):
    import unittest
    return unittest.skip("extended attributes are not asked for")(test)


def fd_count():
    return len(os.listdir("/proc/self/fd")) - 1
