# __get__ is called as the class has it, not bound; one that cannot be called does not recurse.
class Descriptor:
    pass


descriptor = Descriptor()
Descriptor.__get__ = descriptor
Descriptor.x = descriptor
try:
    descriptor.x
except TypeError as e:
    print(e)


class Static:
    @staticmethod
    def __get__(*args):
        return len(args)


class Owner:
    x = Static()


print(Owner().x, Owner.x)


class Callable:
    def __call__(self, *args):
        return [type(a).__name__ for a in args]


class Other:
    __get__ = Callable()


Owner.y = Other()
print(Owner().y, Owner.y)
