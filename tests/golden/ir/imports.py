import os.path, sys as system
import a.b as c
from math import pi, sqrt as root
from . import sibling
