# error@4: SyntaxError: expected 'except' or 'finally' block
try:
    x = 1
y = 2
