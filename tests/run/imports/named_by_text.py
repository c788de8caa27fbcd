# Character names are in the program where one of its strings asks for them.
handler = "namereplace"
print("é\u20ac".encode("ascii", handler))
print(b"\\N{EURO SIGN}".decode("unicode_escape"))
