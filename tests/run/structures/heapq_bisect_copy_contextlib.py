import heapq, bisect, copy, contextlib, keyword, random
random.seed(5)
h = []
for i in range(50): heapq.heappush(h, random.randrange(30))
print(h)
print([heapq.heappop(h) for _ in range(20)], h)
x = [random.randrange(99) for _ in range(30)]
y = [(v % 7, i) for i, v in enumerate(x)]
heapq.heapify(x); print(x, heapq.nlargest(5, x), heapq.nsmallest(4, y), heapq.nlargest(3, y, key=lambda t: -t[0]))
print(heapq.heapreplace(x, 50), heapq.heappushpop(x, 3), list(heapq.merge([1,4,7],[2,5],[3], reverse=False)), list(heapq.merge('ab','aB', key=str.lower)), list(heapq.merge([3,1],[2],reverse=True)))
try: heapq.heappop([])
except IndexError as e: print(e)
try: heapq.heappush(1, 2)
except TypeError as e: print(e)
a = [1,3,3,5]
print(bisect.bisect(a,3), bisect.bisect_left(a,3), bisect.bisect(a, 9), bisect.bisect_left(['a','bb'], 2, key=len))
bisect.insort(a, 4); print(a, keyword.iskeyword('for'), keyword.iskeyword('x'))
class P:
    def __init__(self): self.l=[1,[2]]; self.me=self
    def __repr__(self): return f"P({self.l})"
p=P(); q=copy.copy(p); r=copy.deepcopy(p); p.l[1].append(3)
print(q, r, r.me is r, q.l is p.l, copy.deepcopy({1:[2,(3,[4])]}), copy.copy([1]), copy.deepcopy((1,2)))
@contextlib.contextmanager
def cm(x):
    print('in', x)
    try: yield x*2
    finally: print('out')
with cm(3) as v: print(v)
try:
    with cm(4): raise ValueError('x')
except ValueError as e: print('caught', e)
with contextlib.suppress(KeyError): {}['a']
with contextlib.ExitStack() as st:
    st.enter_context(cm(1)); st.callback(print, 'cb')
import io
b=io.StringIO()
with contextlib.redirect_stdout(b): print('hidden')
print(repr(b.getvalue()))
