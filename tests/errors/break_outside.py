# error@3: SyntaxError: 'break' outside loop
def f():
    break
