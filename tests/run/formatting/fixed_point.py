"""Fixed-point formatting and round() of many floats."""
import random
R=random.Random(4)
def mk(n):
    out=[]
    for i in range(n):
        c=R.random()
        if c<.3: x=R.uniform(-1e6,1e6)
        elif c<.5: x=R.randint(-10**6,10**6)/2**R.randint(0,20)
        elif c<.7: x=R.randint(-10**9,10**9)/10**R.randint(0,9)
        elif c<.85: x=R.random()*10.0**R.randint(-30,30)
        else: x=R.choice([0.5,1.5,2.5,0.125,0.375,1e22,1e23,5e-324,1e15+0.5,2**53-1.0,2**52+.5,2.0**60,-0.0,0.05,0.25])
        p=R.randint(0,24)
        out.append(f"{x:.{p}f}"); out.append("%.*f"%(p,x)); out.append(f"{x:.{p}%}"); out.append(f"{x:#.{p}f}"); out.append(repr(round(x,p)))
    return out

o=mk(60000)
h=0
for s in o:
    h=(h*1000003 ^ len(s))&0xffffffffffff
    for c in s: h=(h*31+ord(c))&0xffffffffffff
print(h)
for s in o[:50]: print(s)
