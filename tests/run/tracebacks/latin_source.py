# -*- coding: iso-8859-1 -*-
# Source lines of a file in another encoding.
import linecache
import traceback


def fail():
    raise RuntimeError('hé ho äö')


try:
    fail()
except RuntimeError:
    print(traceback.format_exc().splitlines()[2:])
print(ascii(linecache.getline(__file__, 8)))
fail()
