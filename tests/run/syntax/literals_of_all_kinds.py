"""Number and text literals: bases, underscores, exponents, prefixes, concatenation, escapes, continuation lines."""
print(0x_FF, 0b1_0, 0o1_7, 1_000_000, 1_0.0_1, 1e1_0, .5, 5., 0_0, 00, 1E-5, 1j, 1.5e3J, 0xdead_beef, 1_2j, 0B11, 0O7, 0XaB)
print('single', "double", '''triple
'quoted' "both"''', """a"b""", "it's", 'say "x"', '\'', "\"", "\\", '\a\b\f\v\0'.encode(), "\x41\101\u00e9\U0001F600\N{LATIN SMALL LETTER E WITH ACUTE}", "tab\tnew\\n", "line \
continued", r"\raw\n", R'\x', b"bytes\xff\n", rb"\raw", Rb'\x', bR"\y", "a" 'b' """c""", b"a" b'b', "x" f"{1+1}" r"\z", u"unicode", "" "", len("\N{DIGIT ONE}"))
print((1
       + 2),
      [1,
       2,
       ], {"k": 1,
           },
      1 + \
      2)
value = (
    "implicit "
    f"{3 * 3} "
    "concatenation"
)
print(value, 1 .real, 1..real, 1.0.real, 5 .bit_length(), "abc"[1:][0], (1,), 1,)
print(-1, - -1, +-+1, ~~5, not not 5, 0 or 1, -2 ** 2, 1 if 1else 2, [0x1for x in (1,)], 0xfor 1)
print("é" == "\u00e9", "e\u0301" == "é", "\ud83d\ude00" == "😀", len("\ud83d\ude00"), "日本" "語", '\x7f', "\400", b"\377", "\0", len("\0001"))
for source in ("0x", "0b2", "1__0", "1_", "0o8", "012", "1e", "1.e5.0", "'abc", '"""abc', "b'é'", "'\\x4'", "'\\u12'", "'\\N{nope}'", "u'a' b'b'", "ur'x'", "f'{'", "1 2", "0_7", "0xg", "1_000_", "b'\\x1'", "1.5j2", "'\\", "br'é'"):
    try:
        print(source, repr(eval(source)))
    except SyntaxError as error:
        print(source, "|", error.msg)
