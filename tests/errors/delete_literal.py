# error@2: SyntaxError: cannot delete literal
del 5
