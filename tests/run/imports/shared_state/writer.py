import config
from config import items


def write(n):
    config.level = n


def add(x):
    items.append(x)
