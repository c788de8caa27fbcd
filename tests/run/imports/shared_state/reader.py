import config
from config import level


def read():
    return config.level


def read_bound():
    return level


def items():
    return config.items


def use_hook(x):
    return config.hook(x)
