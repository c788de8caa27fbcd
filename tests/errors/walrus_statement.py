# error@2: SyntaxError: invalid syntax
x := 5
