# error@2: SyntaxError: expected ':'
def f()
    return 1
