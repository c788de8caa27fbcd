import re

for p in ("(a)?(?(1)b|c)", "(?P<q>\")?x(?(q)\"|!)", "(a)?(?(1)b)", "(?:(a)|c)(?(1)b|d)", "(a)(?(1)|c)", "(()|a)(?(2)b|c)",
          "^(?:(<)|x)y(?(1)>)$", "(a)?b(?(1)(c)|(d))e"):
    for s in ("ab", "c", '"x"', "x!", '"x', "cd", "a", "<y>", "xy", "<y", "abce", "bde", "abde", "b"):
        m = re.match(p, s)
        if m:
            print(p, s, m.span(), m.groups())
