"""Soft keywords, dunder names, builtins and underscores used as names."""

match = 1
case = 2
type = 3
_ = 4
__ = 5
print(match + case + type + _ + __)
match[0:1] if False else None
print(match, case)
del type


def case(match):
    return match * 2


class match:
    case = "attribute"

    def match(self, _):
        return _


print(case(21), match.case, match().match("m"))
print = print
list_ = list
l = O = I = 1
async_ = await_ = "names with underscore"
print(l + O + I, async_)
__dunder__ = "module dunder"
print(__dunder__, __name__)


def f(self, cls, _=1, *, type=2, print=print):
    print(self, cls, _, type)


f(1, 2, type="t")
id = 5
input = "not the builtin"
print(id, input)
for _ in range(2):
    pass
print(_)
a_very_long_name_that_goes_on_and_on_and_on_for_more_than_sixty_four_characters_indeed = "long"
print(a_very_long_name_that_goes_on_and_on_and_on_for_more_than_sixty_four_characters_indeed)


class K:
    _single = 1
    __double = 2
    __dunder__ = 3
    ___triple = 4
    __trailing_ = 5


print(sorted(n for n in vars(K) if "single" in n or "double" in n or n == "__dunder__" or "tr" in n and "K" in n))
str, int = int, str
print(str("5") + 1, int(5) + "1")
str, int = int, str
True_, None_ = True, None
print(True_, None_, [x for _, x in [(1, 2)]], (lambda _: _)(3), {"_": _}["_"])
