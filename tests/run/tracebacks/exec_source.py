"""Code of exec and eval has no source lines in tracebacks; named files neither."""
source = """
def inner(x):
    return 10 / x

def outer(x):
    return inner(x) + 1
"""
namespace = {}
exec(source, namespace)
print(namespace["outer"](5), eval("outer(2)", namespace))
code = compile("\n\nresult = outer(0)", "made_up.py", "exec")
exec(code, namespace)
