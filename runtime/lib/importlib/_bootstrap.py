"""Making modules of specs, under the names that CPython's own modules use."""

import sys
from importlib.machinery import BuiltinImporter, ModuleSpec
from importlib.util import module_from_spec


def _load(spec):
    """The module of a spec, run and in sys.modules."""
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(spec.name, None)
        raise
    return sys.modules[spec.name]
