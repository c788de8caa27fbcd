# error@2: SyntaxError: 'continue' not properly in loop
continue
