# What stands for a character that an encoding lacks is written in the shift state that it belongs to.
for text in "\u3042\uac00x", "\xa5\uac00\u3042", "a\u203e\U0001f600b", "\u4e00\ud800", "\uac00\uac00":
    for errors in "replace", "ignore", "xmlcharrefreplace", "backslashreplace", "namereplace":
        encoded = text.encode("iso2022_jp", errors)
        print(ascii(text), errors, encoded, ascii(encoded.decode("iso2022_jp")))
    print(text.encode("hz", "replace"), text.encode("shift_jis", "replace"), text.encode("euc_jp", "xmlcharrefreplace"))
