# stderr
"""Carets under lines with wide, combining and indented text, in several frames."""


def 合計(値, **その他):
    return sum(値) + その他["足りない"]


def outer():
	表 = {"キー": [1, 2, 3]}
	return [合計(表["キー"], 余分=1) for _ in "一"]


try:
    x = "é́" + 5 + "日本語"
except TypeError:
    import traceback
    traceback.print_exc()
try:
    名前 = "日本"; 名前.missing.その先
except AttributeError:
    traceback.print_exc()
try:
    print("日本語", 1 / 0, "日本語")
except ZeroDivisionError:
    traceback.print_exc()
outer()
