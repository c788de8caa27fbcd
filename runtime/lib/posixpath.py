"""Common operations on POSIX path names: what `os.path` is.

Every function takes str, bytes or objects with __fspath__, and answers in the kind it was given.
"""

import os
import posix

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix",
           "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
           "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir",
           "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


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
    a = posix.fspath(a)
    slash = _slash(a)
    path = a
    try:
        if not p:
            path[:0] + slash
        for part in map(posix.fspath, p):
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("join", (a, *p))
        raise
    return path


def split(p):
    p = posix.fspath(p)
    slash = _slash(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = posix.fspath(p)
    slash, dot = _slash(p), _dot(p)
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    if at > start:
        # leading dots belong to the name
        i = start
        while i < at:
            if p[i:i + 1] != dot:
                return p[:at], p[at:]
            i += 1
    return p, p[:0]


def splitdrive(p):
    p = posix.fspath(p)
    return p[:0], p


def basename(p):
    p = posix.fspath(p)
    return p[p.rfind(_slash(p)) + 1:]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(posix.fspath, m))
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


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
        home = os.environ.get("HOME") or _home_of(None)
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
    path = posix.fspath(path)
    slash, dot = _slash(path), _dot(path)
    if not path:
        return dot
    # exactly two leading slashes are kept (POSIX)
    if path.startswith(slash * 2) and not path.startswith(slash * 3):
        lead = slash * 2
    else:
        lead = slash if path.startswith(slash) else path[:0]
    kept = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dot + dot or (not lead and not kept) or (kept and kept[-1] == dot + dot):
            kept.append(part)
        elif kept:
            kept.pop()
    return lead + slash.join(kept) or dot


def abspath(path):
    path = posix.fspath(path)
    if not isabs(path):
        path = join(posix.getcwdb() if isinstance(path, bytes) else posix.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    filename = posix.fspath(filename)
    slash, dot = _slash(filename), _dot(filename)
    path = filename[:0] if isabs(filename) else (
        posix.getcwdb() if isinstance(filename, bytes) else posix.getcwd())
    if isabs(filename):
        path = slash
    rest = filename.split(slash)[::-1]
    seen = {}
    while rest:
        name = rest.pop()
        if not name or name == dot:
            continue
        if name == dot + dot:
            path = dirname(path) or slash
            continue
        here = join(path, name)
        try:
            st = posix.lstat(here)
        except OSError:
            if strict:
                raise
            path = here
            continue
        if st.st_mode & 0o170000 != 0o120000:
            path = here
            continue
        if here in seen:
            if strict:
                posix.stat(here)
            path = here
            continue
        seen[here] = True
        target = posix.readlink(here)
        if isabs(target):
            path = slash
        rest.extend(target.split(slash)[::-1])
    return path


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
        absolute = {p[:1] == slash for p in paths}
        if len(absolute) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
        common = commonprefix(split_paths)
        return (slash if absolute == {True} else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _check_kinds("commonpath", paths)
        raise
