# Namespaces of __prepare__ see every name that a class body looks up, locals and its kind among them.
class Recording(dict):
    def __getitem__(self, key):
        print("get", key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key)
        dict.__setitem__(self, key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Recording()

    def __new__(mcs, name, bases, namespace):
        return type.__new__(mcs, name, bases, dict(namespace))


class C(metaclass=Meta):
    x = 1
    y = x + len("ab")
    print(sorted(key for key in locals() if key[0] != "_"))
    print("x" in vars(), dir()[-1])
    print("Meta" in globals())
    names = [key for key in vars() if key == "x"]

    def f(self):
        return sorted(locals())


print(C.names, C().f())


class Own(metaclass=Meta):
    def locals():
        return "own locals"

    vars = lambda: "own vars"
    a = locals()
    b = vars()


print(Own.a, Own.b)


class Plain:
    def dir():
        return "own dir"

    a = dir()
    b = "a" in locals()


print(Plain.a, Plain.b)
namespace = Recording()
exec("a = 1; b = 'a' in locals(); c = dir()[0]", {}, namespace)
print(namespace["b"], namespace["c"])
