"""Abstract classes of loaders and finders."""

import abc


class Finder(metaclass=abc.ABCMeta):
    """A base of everything that finds modules."""


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Finds modules for sys.meta_path."""

    def invalidate_caches(self):
        pass


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one place of sys.path."""

    def invalidate_caches(self):
        pass


class Loader(metaclass=abc.ABCMeta):
    """Makes and runs modules."""

    def create_module(self, spec):
        return None

    def load_module(self, fullname):
        raise ImportError


class InspectLoader(Loader):
    """A loader that knows the source."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else compile(source, "<string>", "exec", dont_inherit=True)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError
