print("init zoo")
VERSION = "1.0"
from . import cat
