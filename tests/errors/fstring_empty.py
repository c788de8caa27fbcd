# error@2: SyntaxError: f-string: empty expression not allowed
s = f"a{}b"
