# error@2: SyntaxError: positional argument follows keyword argument unpacking
f(**d, 2)
