print("init parrot")
from . import wings
from ..cat import meow
from .. import cat as feline
import zoo


def speak(text):
    return f"parrot: {text}"


def describe():
    return wings, meow(), feline.__name__, zoo.VERSION
