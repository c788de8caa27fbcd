# error@2: SyntaxError: can't use starred expression here
x = *a
