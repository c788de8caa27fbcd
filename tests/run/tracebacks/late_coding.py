x = 0
# coding: gbk (too late: there is code before)
import linecache

print(ascii(linecache.getline(__file__, 6)))
raise RuntimeError('hé ho')
