# error@2: SyntaxError: bytes can only contain ASCII literal characters
b = b"é"
