"""Carets stand right after characters of other widths."""
# exits

größe = {"länge": 3}
print(größe["länge"], "日本語")
print("日本語", größe["länge"], größe["breite"], "😀")
