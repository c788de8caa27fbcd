# error@2: SyntaxError: unterminated triple-quoted string literal (detected at line 3)
s = """abc
x = 1
