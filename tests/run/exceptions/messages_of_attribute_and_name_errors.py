"""Words, names, objs and suggestions of AttributeError, NameError, UnboundLocalError, ImportError and KeyError from every kind of access: modules, classes, instances, slots, properties, super, None, functions, builtins."""
import math
import types


class Plain:
    shared = 1

    def __init__(self):
        self.value = 2

    def method(self):
        return self.missing_attr


class Slotted:
    __slots__ = ("width",)


class Prop:
    @property
    def good(self):
        return self.bad_inner

    @property
    def only_get(self):
        return 1

    def _set(self, v):
        pass
    only_set = property(None, _set)


class Hook:
    def __getattr__(self, name):
        raise AttributeError(f"custom {name}")


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


def attempt(action):
    try:
        print("value", action())
    except (AttributeError, NameError, ImportError, KeyError, TypeError) as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", None), "|", type(getattr(e, "obj", None)).__name__)


def unbound(flag):
    if flag:
        late = 1
    return late


def unbound_del():
    x = 1
    del x
    x += 1


def free():
    def inner():
        return cell
    inner()
    cell = 1


p, s = Plain(), Slotted()
for action in (lambda: p.missing, lambda: p.method(), lambda: Plain.missing, lambda: Plain.valu, lambda: p.valu, lambda: s.height, lambda: s.width, lambda: setattr(s, "height", 1), lambda: delattr(s, "width"), lambda: delattr(p, "nothing"), lambda: delattr(p, "shared"), lambda: delattr(Plain, "nothing"), lambda: setattr(5, "x", 1), lambda: delattr(5, "real"), lambda: setattr(5, "real", 1), lambda: (5).missing, lambda: "s".uper, lambda: None.x, lambda: [].push, lambda: {}.has_key, lambda: len.missing, lambda: (lambda: 0).missing, lambda: p.method.missing, lambda: math.sqroot, lambda: math.nothing_like, lambda: types.ModuleType("m").x,
               lambda: Prop().good, lambda: Prop().only_set, lambda: setattr(Prop(), "only_get", 1), lambda: delattr(Prop(), "only_get"), lambda: setattr(Prop(), "good", 1), lambda: Hook().thing, lambda: hasattr(Hook(), "thing"), lambda: WithMeta.x, lambda: Meta.x, lambda: super(Plain, p).nothing, lambda: type.nothing, lambda: object().x, lambda: setattr(object(), "x", 1), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: (x for x in ()).missing, lambda: iter([]).missing, lambda: (1, 2).appendd, lambda: b"".enc, lambda: ValueError().msg, lambda: ValueError.nothing, lambda: NotImplemented.x, lambda: (...).x, lambda: property().x, lambda: range(3).begin, lambda: slice(1).begin, lambda: (1).__nothing__, lambda: p.__nothing__, lambda: getattr(p, "a b"), lambda: getattr(p, ""), lambda: types.SimpleNamespace(a=1).b, lambda: p.__dict__.missing, lambda: p.__class__.missing, lambda: Plain.__mro__.missing,
               lambda: undefined_name, lambda: lenn([1]), lambda: unbound(0), unbound_del, free, lambda: [undefined_in_list for _ in range(1)], lambda: {undefined_key: 1}, lambda: undefined_func(), lambda: undefined_obj.attr, lambda: exec("undefined_exec"), lambda: exec("del undefined_del"), lambda: exec("import nothing_at_all_here"), lambda: exec("from nothing_pkg.sub import x"), lambda: exec("import math.sub"), lambda: exec("from . import x"), lambda: exec("from .sub import x", {"__name__": "n", "__package__": "nopkg"}), lambda: exec("class C(undefined_base): pass"), lambda: exec("def f(x=undefined_default): pass"), lambda: exec("@undefined_decorator\ndef f(): pass"), lambda: exec("raise undefined_error"), lambda: exec("try: 1/0\nexcept undefined_handler: pass"), lambda: exec("global gg\ngg"), lambda: exec("def f():\n global hh\n return hh\nf()"), lambda: exec("class C:\n x = y\n y = 1"), lambda: eval("x.y", {"x": 1}), lambda: eval("x", {}), lambda: {}["missing"], lambda: {1: 2}[(3, "x")], lambda: {}[None], lambda: {"a": 1}["A"]):
    attempt(action)
e = AttributeError("m", name="n", obj=p)
print(e.name, e.obj is p, e.args, AttributeError().name, NameError("m", name="n").name, NameError().args, repr(AttributeError("x", name=1)))
for cls, kw in ((AttributeError, {"nam": 1}), (NameError, {"obj": 1}), (ImportError, {"nam": 1})):
    try:
        cls("m", **kw)
    except TypeError as error:
        print(error)


class Quiet:
    def __getattribute__(self, name):
        if name == "swallowed":
            raise AttributeError
        return object.__getattribute__(self, name)


try:
    Quiet().swallowed
except AttributeError as error:
    print(repr(error), error.name, type(error.obj).__name__)
print(getattr(Quiet(), "swallowed", "default"), hasattr(Quiet(), "swallowed"), [hasattr(p, n) for n in ("value", "valu", "shared", "method", "__len__")])


def nested_attribute(o, names):
    for n in names.split("."):
        o = getattr(o, n)
    return o


attempt(lambda: nested_attribute(p, "value.real.imag.numerator"))
attempt(lambda: nested_attribute(p, "value.real.nope.deeper"))
