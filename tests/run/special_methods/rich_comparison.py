"""Rich comparison: reflection, subclass priority, NotImplemented, results of any type, default eq and ne, chains."""
log = []


class N:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        log.append("%s<" % self.name)
        return NotImplemented

    def __gt__(self, other):
        log.append("%s>" % self.name)
        return NotImplemented

    def __eq__(self, other):
        log.append("%s==" % self.name)
        return NotImplemented


a, b = N("a"), N("b")
try:
    a < b
except TypeError as error:
    print(error, log)
log.clear()
print(a == b, a != b, a == a, log)


class Sub(N):
    def __gt__(self, other):
        log.append("sub>")
        return "from sub"


log.clear()
print(a < Sub("s"), Sub("s") > a, log)


class V:
    def __lt__(self, other):
        return [1]

    def __le__(self, other):
        return []

    def __eq__(self, other):
        return "maybe"

    def __ne__(self, other):
        return ""


v = V()
print(v < 1, v <= 1, v == 1, v != 1, 1 > v, 1 >= v, 1 == v, v < 1 < 2, v <= 1 < 2, not v == 1, v in [5], [v] == [1], bool(v != 1))


class EqOnly:
    def __eq__(self, other):
        return True


class Ne:
    def __ne__(self, other):
        return "own ne"


print(EqOnly() != 5, EqOnly() == 5, Ne() != 1, Ne() == 1, object() == object(), object() != object(), EqOnly.__hash__)
for text in ("object() < object()", "EqOnly() < 1", "1 < 'a'", "[] < ()", "None < None", "{} < {}", "1j < 2j", "print < len", "int < str", "slice(1) < 5", "(1, 'a') < (1, 2)", "[1] < [None]"):
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)


class Raises:
    def __eq__(self, other):
        raise ValueError("eq")

    def __bool__(self):
        raise ValueError("bool")


for text in ("Raises() == 1", "1 == Raises()", "[Raises()] == [1]", "Raises() in [1]", "{Raises.__name__: Raises()} == {'Raises': 1}", "not Raises()", "Raises() and 1", "(1, Raises()) == (1, 2)", "1 if Raises() else 2"):
    try:
        print(eval(text))
    except ValueError as error:
        print(text, error)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, 3 > 2 != 1, (1 < 2) < 3, 1 < (2 < 3), not 1 == 2, 1 is 1 is True if False else 0, [x < y for x in (1, 2) for y in (1, 2)])
