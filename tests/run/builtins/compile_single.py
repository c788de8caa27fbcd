# Statements compiled in mode "single" show their values
import sys


def run(text, **names):
    exec(compile(text, "<shown>", "single"), names)


run("1 + 1")
run("None")
run("'text'")
run("x", x=[1, 2])
run("x = 5")
run("for i in range(3): i * 2")
run("if 1: 'yes'; 3")
run("def f(): 7")
run("class A: 8")
run("with open('/dev/null') as f: 4")
names = {}
exec(compile("3.5", "<shown>", "single"), names)
print(_)
shown = []
sys.displayhook = shown.append
run("None")
run("'kept'")
print(shown)
del sys.displayhook
try:
    run("5")
except RuntimeError as e:
    print(e)
sys.displayhook = sys.__displayhook__
try:
    run("1 / 0")
except ZeroDivisionError as e:
    print(e)
try:
    run("1; 2\n3")
except SyntaxError as e:
    print(e.msg)
