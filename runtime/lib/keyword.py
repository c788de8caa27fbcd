"""keyword: the reserved words of the language, and those that are reserved in some places only."""

__all__ = ["iskeyword", "issoftkeyword", "kwlist", "softkwlist"]

kwlist = ("False None True and as assert async await break class continue def del elif else except finally for from "
          "global if import in is lambda nonlocal not or pass raise return try while with yield").split()
softkwlist = "_ case match".split()
iskeyword, issoftkeyword = (frozenset(words).__contains__ for words in (kwlist, softkwlist))
