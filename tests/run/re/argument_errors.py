import re

for f in (lambda: re.match(5, "a"), lambda: re.match("a", 5), lambda: re.match("a", None), lambda: re.match("a", b"a"),
          lambda: re.match(b"a", "a"), lambda: re.compile(None), lambda: re.compile(["a"]), lambda: re.compile("a", "x"),
          lambda: re.compile(re.compile("a"), re.I), lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U),
          lambda: re.compile("a", re.A | re.U), lambda: re.compile(b"a", re.A | re.L), lambda: re.split("a", 1),
          lambda: re.findall("a", [1]), lambda: re.compile("a").match(), lambda: re.sub("a"), lambda: re.compile({}),
          lambda: re.escape(5), lambda: re.match("a", "b").group(), lambda: re.Pattern(), lambda: re.Match(),
          lambda: setattr(re.compile("a"), "x", 1), lambda: setattr(re.compile("a"), "flags", 1),
          lambda: re.match("(a)", "a").group("b"), lambda: re.match("a", "a").groups(1, 2),
          lambda: re.match("a", "a").start(1), lambda: re.match("a", "a").span("z"), lambda: re.compile("a").sub("b"),
          lambda: hash(re.match("a", "a")) and 1, lambda: re.compile("a") < re.compile("b"), lambda: re.compile("a", 1 << 40)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p = re.compile("a")
print(re.compile(p) is p, re.match(p, "a"), re.compile("a") is p, re.compile("a", 0) is p)
