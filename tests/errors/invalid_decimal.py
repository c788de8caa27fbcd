# error@2: SyntaxError: invalid decimal literal
x = 12abc
