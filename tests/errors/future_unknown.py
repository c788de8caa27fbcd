# error@2: SyntaxError: future feature flying is not defined
from __future__ import flying
