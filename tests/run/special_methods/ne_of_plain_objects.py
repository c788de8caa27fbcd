# object.__ne__ is the inverse of __eq__, which without one of the class's own is identity.
print(None.__ne__(None), None.__eq__(None), None.__ne__(3), None != None)
x, y = object(), object()
print(x.__ne__(x), x.__ne__(y), x.__eq__(y), object.__ne__(x, x))
print(NotImplemented.__ne__(NotImplemented), len.__ne__(len), Ellipsis.__ne__(...))


class Plain:
    pass


p = Plain()
print(p.__ne__(p), p.__ne__(x), p != p, p != x)
