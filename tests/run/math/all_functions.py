"""Every function of math and cmath on many arguments, with the errors."""
import math, cmath, random, time, sys
for n in sorted(x for x in dir(math) if not x.startswith('_')):
    f=getattr(math,n)
    if callable(f):
        for a in [(),(0.5,),(-0.5,),(3,),(10**30,),(2,3),('x',),(1.5,2.5),(5,2,1),([1,2.5],),((1,2),(3,4)),(float('inf'),),(None,)]:
            try: print(n,a,f(*a))
            except Exception as e: print(n,a,type(e).__name__,e)
    else: print(n,f)
for n in sorted(x for x in dir(cmath) if not x.startswith('_')):
    f=getattr(cmath,n)
    if callable(f):
        for a in [(),(0.5,),(1+2j,),(3,),(2,3),('x',),(1.5,2.5j)]:
            try: print(n,a,f(*a))
            except Exception as e: print(n,a,type(e).__name__,e)
    else: print(n,f)
print(math.prod([1,2,3],start=2.5), math.isclose(1,1.0000001,rel_tol=1e-6,abs_tol=0))
try: math.isclose(1)
except TypeError as e: print(e)
try: math.isclose(1,2,3)
except TypeError as e: print(e)
try: math.prod()
except TypeError as e: print(e)
try: math.prod([1],2)
except TypeError as e: print(e)
try: math.sqrt(x=2)
except TypeError as e: print(e)
class F:
    def __floor__(self): return 'fl'
    def __ceil__(self): return 'ce'
    def __trunc__(self): return 'tr'
    def __float__(self): return 2.25
    def __index__(self): return 12
f=F()
print(math.floor(f),math.ceil(f),math.trunc(f),math.sqrt(f),math.gcd(f,8),math.factorial(f),math.comb(f,2))
print(math.dist([1,2],[3,4.5]), math.hypot(3,4), math.hypot(1e200,1e200), math.fsum([.1]*10), sum([.1]*10))
