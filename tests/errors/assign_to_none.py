# error@3: SyntaxError: cannot assign to None
def f():
    None = 2
