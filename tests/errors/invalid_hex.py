# error@2: SyntaxError: invalid hexadecimal literal
x = 0xg
