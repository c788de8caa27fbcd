# error@2: SyntaxError: f-string: expecting '}'
s = f"{x"
