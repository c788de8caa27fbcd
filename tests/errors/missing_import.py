import sys, os.path
import no_such_module  # error: No module named 'no_such_module'
from no_such.deep import thing  # error: No module named 'no_such'

try:
    import no_such_guarded
except ImportError:
    pass
if len(sys.argv) > 3:
    import no_such_conditional


def function():
    import no_such_local


class C:
    from missing_too import x  # error: No module named 'missing_too'
