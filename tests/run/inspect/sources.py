import functools
import inspect
import os

# about f
# more
def f(a,
      b=(1, 2)):
    """doc
with text at the margin
"""
    if a:
        return "def x():"

    # a comment
    return [
1, 2]
# after

@functools.lru_cache(
    maxsize=None)
@functools.wraps(f)
def decorated(x): return x

class K:
    x = 1

    class Inner:
        def m(self):
            return 1  # m

    def n(self):
        return '''
not the end
'''

one = lambda: 1
async def co():
    await co()
for obj in (f, K, K.Inner, K.Inner.m, K.n, K().n, one, co):
    lines, number = inspect.getsourcelines(obj)
    print(number, repr("".join(lines)))
print(inspect.getsource(decorated.__wrapped__ if hasattr(decorated, "__wrapped__") else decorated) == inspect.getsource(f), inspect.getcomments(f), inspect.getcomments(K))
print(os.path.basename(inspect.getfile(f)), os.path.basename(inspect.getsourcefile(K)), inspect.getsource(inspect.getmodule(f)).startswith("import functools"), inspect.indentsize("\t x"))
def here():
    info = inspect.getframeinfo(inspect.currentframe())
    return info.function, info.lineno, info.code_context, info.index, inspect.stack()[1].function, inspect.stack()[0].code_context
print(here())
def caller():
    return inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_name
def outer():
    return caller()
print(outer())
try:
    1 / 0
except ZeroDivisionError:
    print([(t.function, t.lineno, t.code_context) for t in inspect.trace()])
try:
    inspect.getsource(len)
except TypeError as e:
    print(e)
