"""Prefixes, escapes, triple quotes and concatenation of literals."""

print('single', "double", '''triple single''', """triple double""", 'it''s', "a" 'b' """c""")
print("\a\b\f\v".encode(), "\t|\n|", "\r".encode(), "\\ \' \"", '\x41\x7a', "\101\60\7".encode(), "\0".encode(), "\u00e9\U0001F600", "\N{DIGIT ONE}\N{GREEK SMALL LETTER ALPHA}")
print(r"\n\t\x", R'raw "quotes"', rb"\n", Rb'\x', br'a\b', BR"c", u"unicode", U"U", b'bytes', B"B")
print("""line one
line "two" with 'quotes'
	tabbed \
joined""")
print('''a "b" 'c' ''', """'""", '''"''', """a""""b", "", '', """""" == '')
print(len("\
"), "con\
tinued", "a"
"b"
"c" if True else "d")
print("\u0041" == "A", "\x41" "\u0042", "é" == "\xe9", "tab\there", 'new\\nline', "nul\x00end".replace("\x00", "0"))
print(b"\x00\xff\'\"\\", b"\101\n", b'a' b"b", len(b"\\"), b"\t".hex(), b"\x7f\x80")
name = "x"
print(f"f {name}" "plain {name}" f" {name!r}", rf"{name}\n", fr'{name}\t', F"{name}", f'{name}' 'y', f"""{name}
{name}""", f"{'nested'}", f'{"double"}')
print("%s" "%s" % (1, 2), "a" "b" * 2, ("x" "y")[1], ["a" "b", "c"], {"k" "ey": 1})
