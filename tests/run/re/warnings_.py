import re
import warnings

with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter("always")
    for p in ("[[a]", "[a&&b]", "[a~~b]", "[a||b]", "[---a]", "[a-b--c]", "(a)(?( 1)b)", "(a)(?(+1)b)"):
        re.compile(p)
    re.sub("(a)", r"\g< 1>", "a")
    for w in got:
        print(w.category.__name__, w.message)
