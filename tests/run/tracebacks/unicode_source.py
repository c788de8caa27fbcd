"""Carets stand right after characters of other widths."""
# exits

größe = {"länge": 3}
print(größe["länge"], "é")
print("ünïcödé", größe["länge"], größe["breite"], "é")
