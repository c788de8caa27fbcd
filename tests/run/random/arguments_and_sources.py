"""random: every function with good and bad arguments, sources of subclasses, states, samples of all sizes."""
import random, warnings
warnings.simplefilter('ignore')
from random import Random
R=Random(1)
for f in (lambda: R.randrange(0), lambda: R.randrange(-5), lambda: R.randrange(5,5), lambda: R.randrange(5,1),
          lambda: R.randrange(1,5,0), lambda: R.randrange(1,5,-1), lambda: R.randrange(5,1,-1),
          lambda: R.randrange(5,1,2), lambda: R.randrange(1.5), lambda: R.randrange(3.0),
          lambda: R.randrange(1,3.5), lambda: R.randrange(1,5.0), lambda: R.randrange(1,9,2.5),
          lambda: R.randrange(1,9,2.0), lambda: R.randrange('a'), lambda: R.randrange(5,None,2),
          lambda: R.randrange(5,step=2), lambda: R.randrange(1,10,1.0), lambda: R.randrange(1, 'a'),
          lambda: R.randint(5,1), lambda: R.randint(1.0,3), lambda: R.choice([]), lambda: R.choice(5),
          lambda: R.choice({}), lambda: R.choice({1}), lambda: R.sample({1,2},1), lambda: R.sample([1],2),
          lambda: R.sample([1],-1), lambda: R.sample(5,1), lambda: R.sample([1,2],1,counts=[1]),
          lambda: R.sample([1,2],1,counts=[1.5,1]), lambda: R.sample([1,2],1,counts=[0,0]),
          lambda: R.sample('ab',2,counts=[3,2]), lambda: R.sample(range(10**9),3), lambda: R.sample({'a':1},1),
          lambda: R.sample([1,2],k='a'),
 lambda: R.choices([1,2],[1,2,3]), lambda: R.choices([1,2],[0,0]), lambda: R.choices([1,2],[1,float('inf')]),
          lambda: R.choices([1,2],[1,1],cum_weights=[1,2]), lambda: R.choices([1,2],5),
          lambda: R.choices([1,2],'a'), lambda: R.choices([],k=1), lambda: R.choices([1,2,3],[1,2,3],k=4),
          lambda: R.choices([1,2,3],cum_weights=[1,3,6],k=4), lambda: R.choices('abc',k=5),
          lambda: R.choices({1:2},k=1), lambda: R.choices([1,2],[-1,0]), lambda: R.shuffle((1,2)),
          lambda: R.shuffle(5), lambda: R.shuffle([1],5), lambda: R.seed([]), lambda: R.seed('a',version=1),
          lambda: R.random(), lambda: R.seed(b'abc',1), lambda: R.random(), lambda: R.seed('',1),
          lambda: R.random(), lambda: R.seed('x',3), lambda: R.seed(1.5), lambda: R.random(),
          lambda: R.seed(bytearray(b'q')), lambda: R.random(), lambda: R.setstate((1,2,3)),
          lambda: R.setstate(5), lambda: R.setstate((3,(1,),None)),
          lambda: R.setstate((2,tuple(range(624))+(-1,),None)), lambda: R.gammavariate(0,1),
          lambda: R.gammavariate(1,0), lambda: R.triangular(1,1), lambda: R.triangular(0,10,3),
          lambda: R.expovariate(0), lambda: R.lognormvariate(0,1), lambda: R.vonmisesvariate(0,0),
          lambda: R.vonmisesvariate(1,4), lambda: [R.gammavariate(a,2) for a in (.3,.9,1.0,2.5,10)],
          lambda: R.betavariate(2,3), lambda: R.paretovariate(3), lambda: R.weibullvariate(1,2),
          lambda: [R.gauss() for _ in range(3)], lambda: [R.normalvariate(1,2) for _ in range(3)],
          lambda: R.uniform(3,1), lambda: R.randbytes(5), lambda: R.randbytes(0), lambda: R.getrandbits(-1),
          lambda: R.getrandbits(100), lambda: random.SystemRandom().getstate(),
          lambda: random.SystemRandom().getrandbits(-1), lambda: random.SystemRandom().seed(5),
          lambda: random.Random(5).random()==random.Random(x=5).random(),
          lambda: R.triangular(low=1,high=2,mode=1.5), lambda: R.VERSION, lambda: R.betavariate(0,1),
          lambda: sorted(random.__all__)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class A(Random):
    def random(self): return 0.25
class B(Random):
    def getrandbits(self,k): return 2 % 2**k
class C(A):
    def getrandbits(self,k): return 1
class D(Random):
    def random(self): return Random.random(self)
for K in (A,B,C,D):
    k=K(3); print(K.__name__, k.randrange(100), k.randrange(5), k.choice('abc'), k.sample(range(9),0))
print(D(3).randrange(2**60), D(1).shuffle([1]))
import copy
r=Random(9); s=copy.copy(r); print(r.random()==s.random(), copy.deepcopy(r).getrandbits(9)==r.getrandbits(9))
r.gauss(); st=r.getstate(); x=r.gauss(),r.random(); r.setstate(st); print(x==(r.gauss(),r.random()))
r.seed(5); print(r.gauss(), r.random())
for n in (1,2,5,6,20,21,22,85,86,300): print(Random(n).sample(range(n+50), n)[:5], Random(n).sample(range(10**6), n)[:3])
l=list(range(50)); Random(3).shuffle(l); print(l)
