# error@2: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
f(x) = 1
