"""Group numbers that are not plain digits: warnings in patterns and templates."""
import re, warnings
warnings.simplefilter("always")
for f in (lambda: re.compile(r"(a)(?(+1)b|c)"), lambda: re.sub("(a)", r"\g<+1>", "a"), lambda: re.compile(rb"(a)(?(1_0)b|c)"), lambda: re.sub("(a)", r"\g<1>", "a")):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: r = f()
        except re.error as e: r = e
        print(r, [str(x.message) for x in w])
