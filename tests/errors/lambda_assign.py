# error@2: SyntaxError: cannot assign to lambda
lambda: x = 1
