# A name that the running program does not have
import sys
import __main__

try:
    __main__.nothing
except AttributeError as e:
    print(e)
try:
    from __main__ import nothing
except ImportError as e:
    print(str(e).partition(" (/")[0])
