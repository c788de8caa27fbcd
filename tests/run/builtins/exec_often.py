# More programs in one process than the collector has roots
import gc

total = 0
for i in range(2500):
    total += eval(f"{i} + len([{i}])")
names = {}
exec("kept = ['a', 'b'] * 3\ndef f(): return kept", names)
gc.collect()
junk = [[j] for j in range(1000)]
print(total, names["f"](), len(junk))
