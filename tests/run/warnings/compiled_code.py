# Warnings about code that is compiled at run time go through module warnings.
import warnings
code = "x = 1\nx is 1\n'a' (2) if 0 else 0\nassert (x, 1)\ns = '\\d'\n"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile(code, "some.py", "exec")
for w in caught:
    print(w.category.__name__, w.filename, w.lineno, w.message)
for text in ("1 is 1", "'\\d'"):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            eval(text)
        except SyntaxError as e:
            print(e.msg, e.lineno, e.offset, e.text)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(eval("1 is 1"))
with warnings.catch_warnings(record=True) as caught:
    eval("1 is 1")
    eval("'\\d'")
    print(len(caught))
