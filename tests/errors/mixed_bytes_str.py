# error@2: SyntaxError: cannot mix bytes and nonbytes literals
s = "a" b"b"
