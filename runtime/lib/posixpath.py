"""Common operations on POSIX path names: what `os.path` is.

Every function takes str, bytes or objects with __fspath__, and answers in the kind it was given.
"""

import posix

__all__ = [
    "abspath", "altsep", "basename", "commonpath", "commonprefix", "curdir", "defpath", "devnull", "dirname", "exists",
    "expanduser", "expandvars", "extsep", "getatime", "getctime", "getmtime", "getsize", "isabs", "isdir", "isfile",
    "islink", "ismount", "join", "lexists", "normcase", "normpath", "pardir", "pathsep", "realpath", "relpath",
    "samefile", "sameopenfile", "samestat", "sep", "split", "splitdrive", "splitext", "supports_unicode_filenames",
]

sep, pathsep, extsep, altsep = "/", ":", ".", None
curdir, pardir = ".", ".."
devnull, defpath = "/dev/null", "/bin:/usr/bin"
supports_unicode_filenames = False

import os  # takes these names from here


def _slash(path):
    return b"/" if isinstance(path, bytes) else "/"


def _dot(path):
    return b"." if isinstance(path, bytes) else "."


def _check_kinds(function, paths):
    """TypeError, in CPython's words, when str and bytes are mixed or something is neither."""
    has_str = has_bytes = False
    for p in paths:
        if isinstance(p, str):
            has_str = True
        elif isinstance(p, bytes):
            has_bytes = True
        else:
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, "
                            f"not {p.__class__.__name__!r}") from None
    if has_str and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return posix.fspath(s)


def isabs(s):
    s = posix.fspath(s)
    return s.startswith(_slash(s))


def join(a, *p):
    """The paths one after the other with a slash between them, from the last absolute one on."""
    parts = [posix.fspath(a)]
    slash = _slash(parts[0])
    try:
        parts += map(posix.fspath, p)
        begin = max((i for i, part in enumerate(parts) if part.startswith(slash)), default=0)
        joined = parts[begin]
        for part in parts[begin + 1:]:
            if joined and not joined.endswith(slash):
                joined += slash
            joined += part
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("join", (a, *p))
        raise
    return joined


def split(p):
    """(directory, name): the name is what comes after the last slash."""
    p = posix.fspath(p)
    slash = _slash(p)
    name = p[p.rfind(slash) + 1:]
    directory = p[:len(p) - len(name)]
    return directory.rstrip(slash) or directory, name


def splitext(p):
    """(all before, extension): the extension begins at the last dot of the name, if that is not a leading one."""
    p = posix.fspath(p)
    dot = _dot(p)
    name = split(p)[1].lstrip(dot)
    place = len(p) - len(name) + name.rfind(dot) if dot in name else len(p)
    return p[:place], p[place:]


def splitdrive(p):
    p = posix.fspath(p)
    return p[:0], p


def basename(p):
    p = posix.fspath(p)
    return p[p.rfind(_slash(p)) + 1:]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    """What all strings, or lists, begin with."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [posix.fspath(path) for path in m]
    low, high = min(m), max(m)  # what these two begin with, those between do
    size = 0
    while size < len(low) and low[size] == high[size]:
        size += 1
    return low[:size]


def _stat_or_none(path, follow=True):
    try:
        return posix.stat(path) if follow else posix.lstat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _stat_or_none(path) is not None


def lexists(path):
    return _stat_or_none(path, False) is not None


def isfile(path):
    st = _stat_or_none(path)
    return st is not None and st.st_mode & 0o170000 == 0o100000


def isdir(s):
    st = _stat_or_none(s)
    return st is not None and st.st_mode & 0o170000 == 0o040000


def islink(path):
    st = _stat_or_none(path, False)
    return st is not None and st.st_mode & 0o170000 == 0o120000


def ismount(path):
    here = _stat_or_none(path, False)
    if here is None or here.st_mode & 0o170000 == 0o120000:
        return False
    path = posix.fspath(path)
    above = _stat_or_none(realpath(join(path, b".." if isinstance(path, bytes) else "..")), False)
    return above is not None and (here.st_dev != above.st_dev or here.st_ino == above.st_ino)


def getsize(filename):
    return posix.stat(filename).st_size


def getmtime(filename):
    return posix.stat(filename).st_mtime


def getatime(filename):
    return posix.stat(filename).st_atime


def getctime(filename):
    return posix.stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(posix.stat(f1), posix.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(posix.fstat(fp1), posix.fstat(fp2))


def _home_of(user):
    """Home directory of a user by name, or of the running one (None), from the password file."""
    uid = str(posix.getuid())
    try:
        with open("/etc/passwd", encoding="utf-8", errors="surrogateescape") as f:
            for line in f:
                fields = line.rstrip("\n").split(":")
                if len(fields) >= 6 and (fields[0] == user if user else fields[2] == uid):
                    return fields[5]
    except OSError:
        pass
    return None


def expanduser(path):
    path = posix.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if not text.startswith("~"):
        return path
    i = text.find("/", 1)
    if i < 0:
        i = len(text)
    if i == 1:
        home = os.environ["HOME"] if "HOME" in os.environ else _home_of(None)
    else:
        home = _home_of(text[1:i])
    if home is None:
        return path
    result = (home.rstrip("/") + text[i:]) or "/"
    return os.fsencode(result) if is_bytes else result


def _is_name(c):
    return c.isascii() and (c.isalnum() or c == "_")


def expandvars(path):
    path = posix.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if "$" not in text:
        return path
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == "$":
            if text[i + 1:i + 2] == "{":
                end = text.find("}", i + 2)
                name = text[i + 2:end] if end >= 0 else ""
                after = end + 1
            else:
                after = i + 1
                while after < len(text) and _is_name(text[after]):
                    after += 1
                name = text[i + 1:after]
            if name and name in os.environ:
                out.append(os.environ[name])
                i = after
                continue
            if name:
                out.append(text[i:after])
                i = after
                continue
        out.append(c)
        i += 1
    result = "".join(out)
    return os.fsencode(result) if is_bytes else result


def normpath(path):
    """Without slashes and dots that mean nothing, and without what `..` takes back."""
    path = posix.fspath(path)
    slash, dot = _slash(path), _dot(path)
    rest = path.lstrip(slash)
    leading = len(path) - len(rest)
    root = slash * (leading if leading < 3 else 1)  # POSIX lets two slashes be different from one
    names = []
    for name in rest.split(slash):
        if name != dot + dot:
            if name and name != dot:
                names.append(name)
        elif names and names[-1] != name:
            names.pop()
        elif not root:
            names.append(name)
    return root + slash.join(names) or dot


def abspath(path):
    path = posix.fspath(path)
    if not isabs(path):
        path = join(_working_directory(path), path)
    return normpath(path)


def _working_directory(path):
    return os.getcwdb() if isinstance(path, bytes) else os.getcwd()


def realpath(filename, *, strict=False):
    """The path without symbolic links. What is not there, or leads to itself, stays, or with strict is an error."""
    filename = posix.fspath(filename)
    slash, dot = _slash(filename), _dot(filename)
    path = slash if isabs(filename) else slash[:0]  # relative until the end, for the names in errors
    left = filename.split(slash)[::-1]  # names still to come, and after those of a link's target, (link,)
    leads_to = {}  # link -> path; None while its target is being followed
    while left:
        name = left.pop()
        if isinstance(name, tuple):
            leads_to[name[0]] = path
            continue
        if name == dot + dot:
            path = dirname(path) if path and basename(path) != name else join(path, name)
        if not name or name in (dot, dot + dot):
            continue
        here = join(path, name)
        try:
            is_link = posix.lstat(here).st_mode & 0o170000 == 0o120000
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            path = here
        elif here not in leads_to:
            leads_to[here] = None
            target = posix.readlink(here)
            left.append((here,))
            left += target.split(slash)[::-1]
            if isabs(target):
                path = slash
        elif leads_to[here] is not None:
            path = leads_to[here]
        else:
            if strict:
                posix.stat(here)  # raises the error of a loop
            return abspath(join(here, *[rest for rest in left[::-1] if not isinstance(rest, tuple)]))
    return abspath(path)


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    path = posix.fspath(path)
    slash, dot = _slash(path), _dot(path)
    start = dot if start is None else posix.fspath(start)
    try:
        here = [x for x in abspath(start).split(slash) if x]
        there = [x for x in abspath(path).split(slash) if x]
        n = len(commonprefix([here, there]))
        parts = [dot + dot] * (len(here) - n) + there[n:]
        return join(*parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check_kinds("relpath", (path, start))
        raise


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(posix.fspath, paths))
    slash, dot = _slash(paths[0]), _dot(paths[0])
    try:
        absolute = {p.startswith(slash) for p in paths}
        if len(absolute) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
        common = commonprefix(split_paths)
        return (slash if absolute == {True} else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _check_kinds("commonpath", paths)
        raise
