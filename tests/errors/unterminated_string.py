# error@2: SyntaxError: unterminated string literal (detected at line 2)
s = "abc
x = 1
