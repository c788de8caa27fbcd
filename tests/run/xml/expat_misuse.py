# pyexpat: handlers that raise; parsers of entities that outlive
# their maker; arguments with a NUL.
import gc
from xml.parsers import expat


def attempt(label, function, *arguments):
    try:
        result = function(*arguments)
    except (AttributeError, expat.ExpatError, KeyError, OSError, OverflowError, RecursionError, RuntimeError, TypeError,
            ValueError) as error:
        result = type(error).__name__, str(error)
    print(label, result)


def raise_inside():
    parser = expat.ParserCreate()
    seen = []

    def start(*arguments):
        raise ValueError(arguments)

    parser.StartElementHandler = start
    try:
        parser.Parse(b"<a><b/>")
    except ValueError as error:
        seen.append(str(error))
    parser.StartElementHandler = lambda *arguments: seen.append(arguments)
    seen.append(parser.Parse(b"<c/></a>", True))
    return seen


def children(keep):
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_ALWAYS)
    made = []

    def entity(context, base, system, public):
        child = parser.ExternalEntityParserCreate(context)
        child.Parse(b"<!ELEMENT a ANY>", True)
        made.append(child)
        return 1

    parser.ExternalEntityRefHandler = entity
    parser.Parse(b'<!DOCTYPE r SYSTEM "x"><r/>', True)
    return made if keep else len(made)


class Failing:
    calls = 0

    def read(self, n):
        self.calls += 1
        if self.calls == 2:
            raise OSError("disk")
        return b"<a>" + b"x" * (n - 3)


def deep_model(depth):
    parser = expat.ParserCreate()
    seen = []
    parser.ElementDeclHandler = lambda name, model: seen.append(name)
    parser.Parse(b"<!DOCTYPE r [<!ELEMENT a " + b"(" * depth + b"b" + b")" * depth + b">]><r/>", True)
    return seen


attempt("raise inside", raise_inside)
for i in range(30):
    children(False)
    gc.collect()
child = children(True)[0]
gc.collect()
print(child.CurrentLineNumber, child.CurrentColumnNumber)
attempt("file", expat.ParserCreate().ParseFile, Failing())
attempt("model", deep_model, 500)

parser = expat.ParserCreate()
for name, arguments in [("SetBase", ("a\0b",)), ("SetBase", (5,)), ("ExternalEntityParserCreate", ("a\0",)),
                        ("ExternalEntityParserCreate", (None, "u\0")), ("ExternalEntityParserCreate", (5,)),
                        ("ExternalEntityParserCreate", (None, 5)), ("SetParamEntityParsing", (2**40,))]:
    attempt(name, getattr(parser, name), *arguments)
for arguments in ("utf-8\0",), (None, "\0"), (None, "ab"), (5,), (None, 5):
    attempt(arguments, expat.ParserCreate, *arguments)
