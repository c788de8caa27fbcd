"""Modules as objects: setattr, vars, __getattr__ of modules, aliasing."""
import lazy

print(lazy.real)
print(lazy.anything, lazy.other)
try:
    lazy.forbidden
except AttributeError as e:
    print(e)
lazy.added = [1]
lazy.added.append(2)
print(lazy.added, vars(lazy)["added"], lazy.__dict__ is vars(lazy), lazy.get_added())
setattr(lazy, "real", "changed")
print(lazy.real, lazy.get_real(), getattr(lazy, "forbidden", "default"))
del lazy.added
try:
    lazy.get_added()
except NameError as e:
    print(e)
alias = lazy
alias.real = 5
print(lazy.real, repr(lazy).startswith("<module 'lazy' from"), callable(lazy))
try:
    lazy()
except TypeError as e:
    print(e)
import types

m = types.ModuleType("made", "doc of made")
m.x = 1
print(m.x, m.__name__, m.__doc__, repr(m), type(m) is type(lazy))
