# Keywords for subclasses of built-in containers: only where __init__ or __new__ is their own
for base in list, tuple, set, frozenset:
    class Plain(base):
        pass

    class WithInit(base):
        def __init__(self, items=(), newarg=None):
            if base in (list, set):
                super().__init__(items)
            self.newarg = newarg

    class WithNew(base):
        def __new__(cls, items=(), newarg=None):
            self = super().__new__(cls, items)
            self.newarg = newarg
            return self

    print(base.__name__, sorted(Plain([1, 2])))
    for call in (lambda: Plain(items=()), lambda: Plain([1], x=1), lambda: base(items=())):
        try:
            print(call())
        except TypeError as e:
            print("TypeError", e)
    print(sorted(WithInit([1], newarg=3)), WithInit([1], newarg=3).newarg)
    try:
        made = WithNew([1], newarg=4)
        print(sorted(made), made.newarg)
    except TypeError as e:
        print("TypeError", e)
