"""Continuation lines, semicolons, blank lines, comments and odd indentation."""
x = 1; y = 2; print(x + y)
total = 1 + \
    2 + \
        3
print(total)
if x == 1: print("one line if"); print("second statement")
for i in range(2): print(i, end=" "); print("-", end=" ")
print()
while x < 3: x += 1
print(x)
values = [
    1,  # one

    2,
  # comment at another column
        3,
]
print(values, sum(
    values
))
def f(a,
      b=2,
      *args):
  if a:
          return (a +
                  b)
  else:
   return args
print(f(1), f(0, 1, 2))
class C: pass
class D: a = 1; b = 2
print(D.a + D.b, C.__name__)
try: 1 / 0
except ZeroDivisionError: print("caught")
finally: print("finally")
if True:
	print("tab indented")
	if True:
		print("two tabs")
text = "a\
b"
print(text, "c" \
    "d")
pass; pass
print((((1))), ((((2, )))), [[[3]]])
lambda: 0
...
"a string statement"
print("end") # comment at the end
