# messages and positions of re.error
import re

patterns = ["(", ")", "a)", "(a", "(?", "(?a", "(?:", "(?P", "(?P<", "(?P<a", "(?P<>a)", "(?P<1a>a)", "(?P<a>b)(?P<a>c)",
            "(?P=", "(?P=x)", "(?P=x", "(?P!x)", "(?<", "(?<a)", "(?<=a", "(?#", "(?#abc", "(?z)", "(?iz)", "(?i", "(?-",
            "(?-i", "(?-i)", "(?i-", "(?i-i:a)", "(?-a:b)", "(?au:b)", "(?L:a)", "a(?i)b", "(?-z:a)", "(?i-1:a)", "(?^:a)",
            "*", "+a", "?", "{2}", "a**", "a+*", "a{2}{3}", "a{3,2}", "^*", "(?:^)*", "|*", "(*)", "a|*b", "a{1}?+",
            "[", "[a", "[]", "[^", "[^]", "[a-", "[z-a]", "[a-\\d]", "[\\w-a]", "[\\", "[a\\", "\\", "a\\", "[\\q]", "\\q",
            "\\x", "\\x1", "\\xg", "\\u12", "\\U0000", "\\U00110000", "\\N", "\\N{", "\\N{}", "\\N{NO SUCH NAME}", "\\8",
            "\\1", "(\\1)", "()\\2", "\\400", "[\\400]", "[\\8]", "\\1234", "(?(1)a)", "(?(x)a)", "(?(0)a)", "(?(-1)a)",
            "(?(1", "(?()a)", "(?(a", "()(?(1)a|b|c)", "()(?(1)a", "(?<=a*)", "(?<=a|bc)", "(?<!a+)b", "(?<=(a)\\1)",
            "(?<=(?P<n>a)(?P=n))", "(?<=(a)(?(1)b))", "(?P<x>(?P=x))", "x\n(y", "a\nb\n[", "(?x)\n a # c\n (b", "(?t:a)",
            "(?P<é>a)(?P=è)", "\\\u0100", "\\é", "(?é)", "a{99999999999999}", "a{4294967295}", "(?(99999999999)a)"]
for p in patterns:
    try:
        r = re.compile(p)
    except re.error as e:
        print(repr(p), "->", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except OverflowError as e:
        print(repr(p), "OverflowError", e)
    else:
        print(repr(p), r.groups)
for p in (b"(", b"[\xff-a]", b"\\\xff", b"(?u)a", b"\\u1234", b"(?P<\xe9>a)(?P=\xe8)", b"\\N{x}", b"a\n(?P<x"):
    try:
        re.compile(p)
        print(p)
    except re.error as e:
        print(p, e, e.pattern)
e = re.error("message")
print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args, issubclass(re.error, Exception), re.error.__module__)
print(re.error("m", "a\nb", 3), re.error("m", b"a\nb", 2), re.error("m", "ab", 1))
