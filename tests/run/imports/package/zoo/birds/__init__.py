print("init birds")
from .. import VERSION

wings = 2 * len(VERSION)
