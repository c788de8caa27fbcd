# Functions made of code objects: what the constructor takes and what it refuses.
def f():
    return a


def h(x, y=2):
    return x + y


def outer():
    z = 3

    def inner():
        return z

    return inner


function = type(f)
a = 5
inner = outer()
for args in ((None, {}), (f.__code__, None), (f.__code__,), (f.__code__, {}, 5), (5, {}), (f.__code__, [1]),
             (h.__code__, globals(), "k", 3), (inner.__code__, globals()), (inner.__code__, globals(), None, None, (1,))):
    try:
        print(function(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
g = function(f.__code__, globals(), "g")
print(g(), g.__name__)
k = function(h.__code__, globals(), "k", (7,))
print(k(1), k.__defaults__)
print(function(inner.__code__, globals(), None, None, inner.__closure__)())
