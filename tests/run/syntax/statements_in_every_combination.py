"""Statements nested in each other in every order: loops in try in with in match in functions in classes; semicolons, one-line bodies, decorators on nested definitions, global and nonlocal in branches, returns from everywhere."""
log = []


class Note:
    def __init__(self, name): self.name = name
    def __enter__(self): log.append("+" + self.name); return self
    def __exit__(self, kind, value, tb): log.append("-" + self.name + (kind.__name__ if kind else "")); return kind is KeyError


def mix(n):
    for i in range(n):
        with Note(str(i)):
            try:
                match i % 4:
                    case 0:
                        while True:
                            if i: break
                            else: log.append("zero"); break
                        else: log.append("never")
                    case 1:
                        for j in "ab":
                            try:
                                if j == "b": raise KeyError(j)
                            finally: log.append(j)
                    case 2:
                        if i > 2: return "returned", i
                        continue
                    case _:
                        class Local:
                            value = i
                            for k in range(2): locals()[f"v{k}"] = k
                            def get(self):
                                try: return self.value + self.v1
                                finally: log.append("get")
                        log.append(Local().get())
            except KeyError as e: log.append(("caught", e.args[0]))
            else: log.append("else")
            finally:
                if i == 3: log.append("fin3")
    return "end"


print(mix(3), log); log.clear()
print(mix(8), log); log.clear()
if True: x = 1; y = 2
else: x = 3; y = 4
print(x, y); z = x + y; print(z)
for i in (1, 2): print(i, end=" "); continue; print("never")
while z: z -= 1; \
    print(z, end="")
print()
class A: pass; b = 1; c = b + 1
def f(): pass; return 5
def g(a, b=(lambda: 1)()): return a if b else None; a = 0
print(A.c, f(), g(2), (lambda: (yield))().__class__.__name__)
try: 1 / 0
except ZeroDivisionError: print("one line")
finally: print("finally")
with Note("w") as a, Note("v") as b: log.append(a.name + b.name)
print(log); log.clear()


def branches(flag):
    if flag:
        global created
        created = "global"
    else:
        created = "else global"
    def inner():
        nonlocal flag
        if flag:
            flag = not flag
            return inner()
        return flag
    return created, inner(), flag


print(branches(1), created, branches(0), created)


def unreachable():
    return 1
    yield 2


def conditional_yield(n):
    if n:
        yield n
    else:
        return "empty"
    while n > 1:
        n -= 1
        yield n
        if n == 2: return
    assert n, "n"


print(list(unreachable()), list(conditional_yield(4)), list(conditional_yield(0)), list(conditional_yield(1)))


def deep():
    def one():
        def two():
            def three():
                class Four:
                    def five(self):
                        return [lambda: (lambda: depth)() for _ in range(1)][0]()
                return Four().five()
            return three()
        return two()
    depth = "bottom"
    return one()


print(deep())


def decorator(tag):
    def wrap(thing):
        log.append((tag, getattr(thing, "__name__", "?")))
        return thing
    return wrap


@decorator("class")
class Decorated:
    @decorator("method")
    @staticmethod
    def static():
        @decorator("nested")
        def inner(): return "inner"
        return inner()

    @decorator("inner class")
    class Inner:
        @property
        @decorator("getter")
        def p(self): return 7


print(Decorated.static(), Decorated.Inner().p, log)
matrix = [[(r, c) for c in range(2) if r != c] for r in range(3)]; print(matrix)
if (n := 3) > 2: print("walrus", n)
elif n: print("no")
a = b = c = 0; a += 1; b, c = a, b; print(a, b, c)
del a, b; print("a" in globals(), "c" in globals())
async def co(): return [x async for x in agen() if x] if True else None
async def agen():
    for i in range(3):
        yield i
        try: continue
        finally: log.append(i)
try: co().send(None)
except StopIteration as e: print(e.value, log[-3:])
exec("p = 1\nif p:\n\tq = 2\n\tif q: r = 3\nelse: r = 4"); print(p, q, r)
if 1:
        print("odd indentation")
        if 1:
         print("one space")
pass; ...; "string statement"; 5; None; print("end")
