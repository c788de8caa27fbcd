# error@2: SyntaxError: f-string: single '}' is not allowed
s = f"}"
