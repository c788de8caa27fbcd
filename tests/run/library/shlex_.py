import shlex

for s in ("a b c", "a 'b c' \"d e\"", r"a\ b c\"d", "x # comment", "a=b;c|d", "'unclosed", "", "é \"ü x\" ''", "a'b'c"):
    for kw in ({}, {"comments": True}, {"posix": False}):
        try:
            print(repr(s), kw, shlex.split(s, **kw))
        except ValueError as e:
            print(repr(s), kw, e)
print(shlex.quote("a b"), shlex.quote(""), shlex.quote("it's"), shlex.quote("safe-1.2/x"), shlex.join(["a", "b c", "d'e"]))
print(list(shlex.shlex("a && b || c; d >f", punctuation_chars=True)), list(shlex.shlex("a.b c=d 'q r' # x\n y")))
lex = shlex.shlex("x y\nz", posix=True)
lex.push_token("first")
print(lex.get_token(), lex.get_token(), lex.lineno, list(lex), lex.get_token(), lex.whitespace == " \t\r\n")
