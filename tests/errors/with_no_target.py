# error@2: SyntaxError: cannot assign to literal
with open(f) as 5:
    pass
