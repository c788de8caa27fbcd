"""__future__, keyword, linecache."""
import __future__, keyword, linecache
print(__future__.annotations, __future__.CO_FUTURE_ANNOTATIONS, __future__.all_feature_names, __future__.__all__, __future__.division.getOptionalRelease(), __future__.annotations.getMandatoryRelease())
print([ (n, hex(getattr(__future__, n))) for n in sorted(dir(__future__)) if n.startswith("CO_")])
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword("if"), keyword.issoftkeyword("match"), keyword.iskeyword("x"))
open("q.txt","w").write("a\nb")
print(linecache.getline("q.txt",1), linecache.getline("q.txt",2), repr(linecache.getline("q.txt",3)), repr(linecache.getline("q.txt",0)), repr(linecache.getline("none",1)))
