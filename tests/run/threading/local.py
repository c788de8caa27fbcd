import threading

data = threading.local()
data.x = 1
class L(threading.local):
    kind = "class"
    def __init__(self, start):
        self.n = start
l = L(5)
l.n += 1
seen = []
def work():
    seen.append((hasattr(data, "x"), l.n, l.kind))
    data.x = 2
    l.n = 100
    seen.append((data.x, l.n, sorted(l.__dict__), data.__dict__))
t = threading.Thread(target=work)
t.start()
t.join()
print(seen, data.x, l.n, data.__dict__, l.__dict__)
del data.x
print(hasattr(data, "x"))
try:
    data.y
except AttributeError as e:
    print(e)
try:
    threading.local(5)
except TypeError as e:
    print(e)
