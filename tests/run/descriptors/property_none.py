# getter(None), setter(None), deleter(None) leave a property's functions as they are.
p = property("get", "set", "del")
for changed in p.getter(None), p.setter(None), p.deleter(None), p.getter("other"), p.setter("other"):
    print(changed.fget, changed.fset, changed.fdel)
