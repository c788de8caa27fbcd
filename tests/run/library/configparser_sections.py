"""configparser: defaults, interpolation of both kinds, fallbacks, converters, odd lines, writing, and the errors' words."""
import configparser
import io

TEXT = """\
; a comment
[DEFAULT]
base = /srv
level: 3

[paths]
data = %(base)s/data
logs = %(data)s/logs
empty
   ; indented comment
multi = first
    second

    third after a blank
quoted = 50%% off

[flags]
On = yes
off : FALSE
ratio = 2.5
hex = 0x1f
"""
c = configparser.ConfigParser(allow_no_value=True)
c.read_string(TEXT)
print(c.sections(), c.defaults(), "paths" in c, "DEFAULT" in c, list(c))
print({k: v for k, v in c["paths"].items()})
print(c.get("paths", "logs"), c.get("paths", "logs", raw=True), c["paths"]["empty"], repr(c["paths"]["multi"]))
f = c["flags"]
print(f.getboolean("on"), f.getboolean("OFF"), f.getfloat("ratio"), f.getint("level"), f.get("none", "dflt"), f.getint("none"), f.getint("none", 7), f.name, f.parser is c)
print(c.get("paths", "logs", vars={"base": "/tmp"}), c.get("x", "y", fallback=None), c.has_option("flags", "LEVEL"), c.options("flags"), c.has_section("DEFAULT"))
for call in (lambda: c.get("nope", "x"), lambda: c.get("paths", "nope"), lambda: c["nope"], lambda: f["nope"], lambda: f.getint("ratio"), lambda: f.getboolean("ratio"), lambda: c.add_section("paths"), lambda: c.add_section("DEFAULT"), lambda: c.set("paths", "x", 5), lambda: c.set("paths", "x", "50%"), lambda: c.set("zz", "x", "1"), lambda: c.add_section(5)):
    try:
        print(call())
    except (configparser.Error, ValueError, KeyError, TypeError) as error:
        print(type(error).__name__, error, error.args)
c["new"] = {"a": 1, "B": "two"}
c["new"]["c"] = "x\ny"
c.remove_option("paths", "multi")
print(c.remove_section("flags"), c.remove_section("flags"), c.remove_option("new", "q"), c.items("new"))
out = io.StringIO()
c.write(out)
print(out.getvalue())
out = io.StringIO()
c.write(out, space_around_delimiters=False)
print(out.getvalue().count("="), out.getvalue().splitlines()[1])

e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), converters={"list": lambda s: s.split(","), "path": str.upper})
e.read_dict({"a": {"x": "1", "y": "${x}-${b:z}"}, "b": {"z": "${a:x}!$$", "names": "p,q"}})
print(e["a"]["y"], e["b"]["z"], e["b"].getlist("names"), e.getpath("b", "names"), e.getlist("b", "none", fallback=[0]))
e["a"]["loop"] = "${loop}"
e["a"]["gone"] = "${zz:y}"
e["a"]["bad"] = "${a:b:c}"
for name in "loop", "gone", "bad":
    try:
        print(e["a"][name])
    except configparser.Error as error:
        print(type(error).__name__, str(error).splitlines()[0])
for text in ("x = 1\n", "[a]\nx = 1\nx = 2\n", "[a]\n[a]\n", "[a\n", "[a]\njust words\nmore\n", "[a]\n= v\n"):
    try:
        p = configparser.ConfigParser()
        p.read_string(text, "my.ini")
        print({s: dict(p[s]) for s in p})
    except configparser.Error as error:
        print(type(error).__name__, "|", error, "|", getattr(error, "lineno", None), getattr(error, "source", None))
r = configparser.RawConfigParser(delimiters=("->",), comment_prefixes=("//",), inline_comment_prefixes=("#",), strict=False, empty_lines_in_values=False, default_section="common")
r.optionxform = str
r.read_string("[common]\nA -> 1\n[s]\n// c\nKey -> v # tail\nKey -> w%(x)s\n B -> indented\n")
print({s: dict(r[s]) for s in r}, r.default_section, configparser.ConfigParser.BOOLEAN_STATES["on"])
