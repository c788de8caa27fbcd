# error@2: SyntaxError: invalid syntax
from os import
