"""A package attribute and a submodule of the same name; import order matters."""
import pkg

print(pkg.item, type(pkg.item).__name__)
import pkg.item

print(type(pkg.item).__name__, pkg.item.value)
from pkg import item

print(type(item).__name__)
import pkg.sub.deep.leaf as leaf

print(leaf.path(), pkg.sub.deep.leaf is leaf, pkg.sub.marker)
from pkg.sub import deep

print(deep.__name__, deep.leaf.path())
from pkg.sub.deep.leaf import path, __name__ as leaf_name

print(path(), leaf_name, __name__)
