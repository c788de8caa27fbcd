"""python -m unittest"""

__unittest = True

from .main import main

main(module=None)
