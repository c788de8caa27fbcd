"""Encodings of East Asia and old code pages: round trips, errors, handlers."""
texts = {"shift_jis": "日本語カナ", "euc_jp": "日本語かな", "iso2022_jp": "日本 abc", "gbk": "中文测试", "gb2312": "中文", "gb18030": "中文😀é", "big5": "中文測試", "euc_kr": "한국어", "cp949": "한국어똠", "johab": "한글", "cp932": "①", "cp1251": "Привет", "koi8_r": "Привет", "iso8859_7": "Ελληνικά", "cp1252": "€uro “q”", "cp437": "é█", "mac_roman": "é™", "cp1250": "žluť", "iso8859_2": "žluť", "cp866": "Привет", "iso8859_15": "€", "cp850": "ñ", "cp1255": "שלום", "cp1256": "سلام", "tis_620": "ไทย"}
for codec, text in texts.items():
    try:
        data = text.encode(codec)
        print(codec, data.hex(), data.decode(codec) == text, ("x" + text).encode(codec) == "x".encode(codec) + data)
    except (UnicodeError, LookupError) as error:
        print(codec, type(error).__name__, error)
for codec, data in (("shift_jis", b"\x81"), ("shift_jis", b"a\xfd"), ("euc_jp", b"\xa4"), ("gbk", b"\xff\xff"), ("euc_kr", b"\xa1\xff"), ("iso2022_jp", b"\x1b$Bz"), ("gb18030", b"\x81\x30"), ("cp1252", b"\x81"), ("cp932", b"\x85\x40")):
    for handler in ("strict", "ignore", "replace", "backslashreplace"):
        try:
            print(codec, handler, ascii(data.decode(codec, handler)), end="; ")
        except UnicodeDecodeError as error:
            print(codec, error.start, error.end, error.reason, end="; ")
    print()
for codec in ("shift_jis", "euc_kr", "gbk", "big5", "cp1251", "iso2022_jp", "cp437"):
    for handler in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
        try:
            print("aé😀z".encode(codec, handler), end=" ")
        except UnicodeEncodeError as error:
            print(error.encoding, error.start, error.end, end=" ")
    print(codec)
