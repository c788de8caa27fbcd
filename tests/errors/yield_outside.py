# error@2: SyntaxError: 'yield' outside function
yield 1
