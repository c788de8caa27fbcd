"""Module warnings: filters, once per place, catching, categories."""
import warnings
warnings.warn("first")
def f():
    warnings.warn("in f", DeprecationWarning)
f()
for i in range(3): warnings.warn("loop")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("rec", UserWarning)
    warnings.warn(RuntimeWarning("x"))
    print([(str(x.message), x.category.__name__, x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("err")
    except UserWarning as e: print(repr(e))
warnings.filterwarnings("ignore", message="qu")
warnings.warn("quiet")
try: warnings.warn("x", int)
except TypeError as e: print(e)
class W(UserWarning): pass
warnings.warn("custom", W)
warnings.warn_explicit("exp", W, "foo.py", 3)
print(warnings.formatwarning("m", W, "f", 3, "line"))
warnings.warn("pend", PendingDeprecationWarning)
from warnings import warn
warn("plain")
def g(): warn("in g")
g()
