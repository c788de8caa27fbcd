# error@2: SyntaxError: invalid syntax
class = 5
