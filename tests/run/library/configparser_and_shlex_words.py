"""configparser and shlex as programs use them: interpolation, defaults, converters, multi-line values, duplicate names, writing back, and the words of errors."""
import configparser
import io
import shlex


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).replace("\n", " | "))


TEXT = """
; comment
[DEFAULT]
root = /srv
debug: no
[server]
host = example.org
port = 8080
path = %(root)s/www
url = http://%(host)s:%(port)s%(path)s
percent = 100%%
empty
many =
    first
    second

    after blank
flag = Yes
ratio = 1.5
[Mixed Case]
Key = Value ; not a comment
sep=a=b:c
"""
c = configparser.ConfigParser(allow_no_value=True)
c.read_string(TEXT)
print(c.sections(), c.defaults(), c.options("server"), "server" in c, "DEFAULT" in c, c.has_section("DEFAULT"), c.has_option("server", "ROOT"), len(c), list(c))
s = c["server"]
print(s["url"], s["percent"], s["empty"], repr(s["many"]), s.getint("port"), s.getboolean("flag"), s.getfloat("ratio"), c.getboolean("server", "debug"), s.get("nope"), s.get("nope", "d"), c.get("server", "nope", fallback=None), s.name, s.parser is c, c.get("server", "url", raw=True), c.get("server", "url", vars={"host": "other"}), dict(c["Mixed Case"]), c.items("Mixed Case", raw=True))
for label, function in {
    "section": lambda: c["nothing"], "option": lambda: s["nope"], "get section": lambda: c.get("nothing", "x"), "get option": lambda: c.get("server", "nope"), "int": lambda: c.getint("server", "host"), "bool": lambda: c.getboolean("server", "host"), "set int": lambda: c.set("server", "port", 5), "set percent": lambda: c.set("server", "x", "50%"), "set section": lambda: c.set("none", "x", "y"), "add again": lambda: c.add_section("server"), "add default": lambda: c.add_section("DEFAULT"), "add int": lambda: c.add_section(5), "remove": lambda: (c.remove_option("server", "flag"), c.remove_option("server", "flag"), c.remove_section("zzz")), "remove none": lambda: c.remove_option("zzz", "flag"), "delete default": lambda: c.__delitem__("DEFAULT"), "delete": lambda: c.__delitem__("zzz"), "interpolation": lambda: configparser.ConfigParser({"a": "%(b)s"}).get("DEFAULT", "a"), "loop": lambda: configparser.ConfigParser({"a": "%(b)s", "b": "%(a)s"}).get("DEFAULT", "a"), "syntax": lambda: configparser.ConfigParser({"a": "%(b"}).get("DEFAULT", "a"), "percent": lambda: configparser.ConfigParser({"a": "5%x"}).get("DEFAULT", "a")}.items():
    attempt(label, function)
for text in ("key = 1", "[a]\nno value here\n", "[a]\nx=1\nx=2", "[a]\n[a]", "[a\nx=1", "[a]\n= 1\n", "[a]\n  x = 1\n  y\nz", "[]\nx=1"):
    attempt(f"read {text!r}", lambda: {k: dict(v) for k, v in (lambda p: (p.read_string(text, "<text>"), p)[1])(configparser.ConfigParser()).items()})
loose = configparser.ConfigParser(strict=False, delimiters=("->",), comment_prefixes=("//",), inline_comment_prefixes=("//",), empty_lines_in_values=False, interpolation=None, default_section="all", converters={"list": lambda v: v.split(",")})
loose.optionxform = str
loose.read_string("[all]\nBase -> 1\n[x]\nA -> 1,2 // note\n[x]\na -> %(raw)s\nA -> 3,4\n")
print(dict(loose["x"]), loose["x"].getlist("A"), loose.getlist("x", "Base"), loose.getlist("x", "none", fallback=[]))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({"paths": {"home": "/h", "mine": "${home}/m"}, "use": {"dir": "${paths:mine}/d", "cost": "$$5", 1: 2}})
print(dict(extended["use"]), extended["use"]["dir"])
attempt("extended missing", lambda: (extended.read_string("[q]\na=${none:x}"), extended["q"]["a"]))
attempt("extended syntax", lambda: (extended.read_string("[r]\na=${x"), extended["r"]["a"]))
out = io.StringIO()
c["new"] = {"multi": "a\nb", "n": "1"}
c.write(out)
print(out.getvalue())
out = io.StringIO()
c.write(out, space_around_delimiters=False)
again = configparser.ConfigParser(allow_no_value=True)
again.read_string(out.getvalue())
print(again == c, {n: dict(again[n].items()) if n != "server" else len(again[n]) for n in again}, again.read(["missing.ini"]), configparser.RawConfigParser().read_dict({"a": {"b": None}}), c.popitem()[0], c.pop("server").name if "server" in c else "")
for text in ("a b  c", "a 'b c' d", 'a "b \\"c\\" \'d\'" e', "a\\ b c", "'it''s'", '""', "a # b", "a;b|c&&d", "x='1 2'", "'open", 'tail\\', "é ü", "a\nb\tc", "\"\\n\"", "~/x *.py $HOME"):
    attempt(f"split {text!r}", lambda: shlex.split(text))
    attempt("  comments", lambda: shlex.split(text, comments=True))
    attempt("  not posix", lambda: shlex.split(text, posix=False))
lexer = shlex.shlex("alpha = 'x y' + beta(3) # end\nnext", posix=True, punctuation_chars=False)
print([lexer.get_token() for _ in range(4)], lexer.lineno, list(lexer), list(shlex.shlex("a && b || (c>d)", punctuation_chars=True)), [shlex.quote(x) for x in ("plain", "with space", "it's", "", "$x", "a/b-c_d.e@%+=:,")], shlex.join(["a", "b c", ""]))
attempt("join int", lambda: shlex.join([1]))
attempt("split none", lambda: shlex.split("a b", posix=None) if False else shlex.quote(5))
