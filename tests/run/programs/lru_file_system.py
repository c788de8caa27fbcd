"""A tree of folders in memory: paths, moves, globbing, sizes, errors of its own."""
import fnmatch


class FsError(Exception):
    def __init__(self, path, reason):
        super().__init__(f"{reason}: {path}")
        self.path = path


class Folder(dict):
    def size(self):
        return sum(len(x) if isinstance(x, str) else x.size() for x in self.values())


class Fs:
    def __init__(self):
        self.root = Folder()

    def _walk(self, path, make=False):
        node = self.root
        for part in filter(None, path.split("/")):
            if isinstance(node, str):
                raise FsError(path, "not a folder")
            if part not in node:
                if not make:
                    raise FsError(path, "missing")
                node[part] = Folder()
            node = node[part]
        return node

    def write(self, path, text):
        folder, _, name = path.rpartition("/")
        parent = self._walk(folder, make=True)
        if isinstance(parent, str):
            raise FsError(path, "not in a folder")
        if isinstance(parent.get(name), Folder):
            raise FsError(path, "is a folder")
        parent[name] = text
        return self

    def move(self, source, target):
        node = self._walk(source)
        folder, _, name = source.rpartition("/")
        if (target + "/").startswith(source + "/"):
            raise FsError(target, "inside itself")
        del self._walk(folder)[name]
        to, _, new = target.rpartition("/")
        self._walk(to, make=True)[new] = node

    def find(self, pattern, node=None, prefix=""):
        for name, child in sorted((self.root if node is None else node).items()):
            path = prefix + "/" + name
            if fnmatch.fnmatchcase(name, pattern):
                yield path
            if isinstance(child, Folder):
                yield from self.find(pattern, child, path)

    def __contains__(self, path):
        try:
            self._walk(path)
        except FsError:
            return False
        return True


fs = Fs()
fs.write("/etc/hosts", "local").write("/home/ann/a.txt", "hello").write("/home/ann/b.py", "print()").write("/home/bob/a.txt", "x" * 10)
print(fs.root, fs.root.size(), list(fs.find("a.*")), list(fs.find("*b*")), "/home/ann" in fs, "/home/eve" in fs)
fs.move("/home/ann", "/backup/ann")
print(list(fs.find("*")), fs._walk("/backup").size())
for action in (lambda: fs._walk("/none/x"), lambda: fs.write("/etc", "text"), lambda: fs.write("/etc/hosts/x", "t"), lambda: fs.move("/backup", "/backup/deeper"), lambda: fs.move("/zzz", "/y")):
    try:
        action()
    except FsError as error:
        print(error, "|", error.path)
