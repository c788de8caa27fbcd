# a function's frame object lives as long as the function may ask for it, whatever else dies meanwhile
import sys
import weakref


class Seen:
    pass


def count_lines(n):
    seen = Seen()
    ref = weakref.ref(seen)
    names = []
    for i in range(n):
        names.append(sys._getframe().f_code.co_name)
        rubbish = [[j] for j in range(300)]
        del rubbish
    print(ref() is seen, set(names), len(names))
    del seen
    print(ref())
    return sys._getframe(1).f_code.co_name


print(count_lines(40))
print([count_lines(k) for k in (1, 2)])
