# The carets of a method call: below o.m where the lookup fails, below all of it where the call does.
import traceback


class A:
    def needs(self, x):
        return x

    def fails(self):
        self.absent()


def show(f):
    try:
        f()
    except Exception:
        traceback.print_exc(file=Out())


class Out:
    def write(self, text):
        print(text, end="")


a = A()
show(lambda: a.foo(1))
show(lambda: a.needs() + 1)
show(lambda: a.fails())
show(lambda: [1, 2].remove(7))
show(lambda: [1, 2].nothing(7, key=3))
show(lambda: a.needs(
    1).bar(2))
show(lambda: (a
              .needs(3)
              .there(4)))
show(lambda: "x".join([1]))
show(lambda: getattr(a, "x").y())
show(lambda: a.needs(a).needs(2).imag.foo())
show(lambda: len(sorted([3, 1], key=lambda v: v.foo(v))))
