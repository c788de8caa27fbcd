"""A package with subpackages, relative imports and __init__ code."""
import zoo
import zoo.birds.parrot
from zoo import cat
from zoo.birds import wings, parrot as p
from zoo.birds.parrot import speak as say

print(zoo.__name__, zoo.birds.__name__, zoo.birds.parrot.__name__, p is zoo.birds.parrot)
print(cat.meow(), say("hi"), wings, zoo.VERSION, zoo.cat.meow is cat.meow)
print(zoo.__package__, cat.__package__, p.__package__, zoo.birds.__package__, hasattr(zoo, "__path__"), hasattr(cat, "__path__"))
print(p.describe(), sorted(n for n in dir(zoo) if not n.startswith("_")))
try:
    from zoo import dog
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import zoo.fish
except ModuleNotFoundError as e:
    print(e)
try:
    import zoo.cat.tail
except ModuleNotFoundError as e:
    print(e)
from zoo.star import *

print(public, "private" in globals(), "also" in globals())
