"""Global, local and builtin names."""

x = "global x"
y = "global y"


def read():
    return x


def shadow():
    x = "local"
    return x


def change():
    global x, made
    x = "changed"
    made = "made by change"


def unbound():
    try:
        print(y)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    y = 1
    return y


print(read(), shadow(), x)
change()
print(x, made, read(), unbound(), y)


def delete_local():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)


delete_local()
try:
    undefined_name
except NameError as e:
    print(type(e).__name__, e)
try:
    del undefined_name
except NameError as e:
    print(e)


def conditional(flag):
    if flag:
        z = 1
    try:
        return z
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), conditional(False))
len = lambda v: "my len"
print(len([1]), __builtins__.len([1]) if hasattr(__builtins__, "len") else "")
del len
print(len([1]))
for loop_variable in range(3):
    inside = loop_variable
print(loop_variable, inside)


def loop_scope():
    for k in []:
        pass
    try:
        return k
    except UnboundLocalError as e:
        return str(e)


print(loop_scope(), "x" in globals(), "k" in globals(), globals()["y"])
globals()["dynamic"] = 5
print(dynamic)


def uses_locals(a, b=2):
    c = a + b
    return sorted(locals().items())


print(uses_locals(1))
if True:
    block = "visible"
print(block, __name__)
try:
    None_ = 1
    exec("print(block + ' in exec')") if False else None
finally:
    print("end")
