"""Source lines with tabs and wide characters before the marks."""


def f(größe):
	if größe:
		return	"日本語" + größe
	return "ええ"	+ str(größe)	* 2


print(f(""), f("x"))
try:
    f(5)
except TypeError as error:
    print(error)
größen = {"é": [1]}; print(größen["é"][0]); print("ñandú", größen["é"][1], "ß")
