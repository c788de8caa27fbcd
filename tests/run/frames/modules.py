# Who calls: the module of classes made by calls.
import typing
from collections import namedtuple
from typing import TypeVar

T = TypeVar("T")
P = namedtuple("P", "x y")
print(T.__module__, P.__module__)
Made = type("Made", (), {"a": 1})
print(Made.__module__, Made, type("Given", (), {"__module__": "elsewhere"}))


class Meta(type):
    pass


def make():
    return type("Inner", (Made,), {})


print(make(), Meta("M", (), {}), make().__module__)
