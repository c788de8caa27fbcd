# error@2: SyntaxError: expected 'else' after 'if' expression
x = 1 if y
