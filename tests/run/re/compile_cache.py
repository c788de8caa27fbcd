import copy
import re

a = re.compile("x+")
print(re.compile("x+") is a, re.compile("x+", re.I) is a, re.compile(a) is a)
re.purge()
b = re.compile("x+")
print(b is a, b == a, hash(a) == hash(b), re.compile("x") == a, re.compile("x+", re.I) == a, a != b)
print(copy.copy(a) is a, copy.deepcopy(a) is a)
m = a.match("xx")
print(copy.copy(m) is m, copy.deepcopy(m) is m)
for i in range(600):
    re.compile("p%d" % i)
print(re.compile("p599") is re.compile("p599"), a.pattern, a.flags, a.groups, a.groupindex)
print(re.Pattern[str], re.Match[bytes], re.Pattern.__name__, re.Match.__module__, re.Pattern.__qualname__)
print({a: 1}[b], repr(a), str(a))
