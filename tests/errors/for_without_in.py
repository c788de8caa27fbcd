# error@2: SyntaxError: invalid syntax
for x of y:
    pass
