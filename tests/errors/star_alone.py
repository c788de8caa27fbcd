# error@2: SyntaxError: named arguments must follow bare *
def f(*):
    pass
