# error@2: SyntaxError: multiple starred expressions in assignment
a, *b, *c = x
