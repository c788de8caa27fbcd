# error@2: SyntaxError: cannot delete function call
del f()
