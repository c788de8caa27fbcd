# Modules with syntax errors: the import statement raises, after everything before it has run.
import sys

print("before")
for attempt in range(2):
    try:
        import bad
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.text.rstrip(), e.end_lineno, e.end_offset)
        print(e.filename.rsplit("/", 1)[-1])
try:
    import pkg.tabs
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno)
print("bad" in sys.modules, "pkg" in sys.modules, "pkg.tabs" in sys.modules)
