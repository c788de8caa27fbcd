"""A missing method is reported before a name among the arguments that is unbound."""


class A:
    def f(self, *a):
        return a

    def __getattr__(self, name):
        print("asked for", name)
        if name == "there":
            return lambda *a: a
        raise AttributeError(name)


class B:
    def g(self, x, *, k=0):
        return x, k


def local(o, n):
    if n:
        x = 1
    try:
        print(o.missing(n, x))
    except (NameError, AttributeError) as e:
        print(type(e).__name__, e, e.__context__)
    return o.f(x)


def free(o):
    def inner():
        return o.missing(k=[later])

    try:
        inner()
    except (NameError, AttributeError) as e:
        print(type(e).__name__, e, e.__context__)
    later = 1


def attempt(f, *a):
    try:
        print(f(*a))
    except (NameError, AttributeError, TypeError) as e:
        print(type(e).__name__, e, e.__context__)


attempt(local, A(), 1)
attempt(local, A(), 0)
attempt(local, B(), 0)
free(A())
free(B())
attempt(lambda: A().missing(nowhere))
attempt(lambda: A().there(nowhere))
attempt(lambda: A().there(1))
attempt(lambda: A().f(nowhere))
attempt(lambda: B().missing(bound_later))
attempt(lambda: B().g(bound_later))
attempt(lambda: B().g(1, k=(2, bound_later)))
attempt(lambda: [].push(bound_later))
attempt(lambda: [].append(bound_later))
attempt(lambda: (5).real(bound_later))
bound_later = 5
attempt(lambda: B().missing(bound_later))
attempt(lambda: B().g(bound_later, k=(2, bound_later)))
del bound_later
for i in range(300):
    try:
        B().missing(bound_later)
    except AttributeError as e:
        r = str(e)
print(r)
B().missing(1, bound_later)
