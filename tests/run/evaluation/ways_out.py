def a(n):
    r = []
    for i in range(5):
        try:
            r.append(('t', i))
            if n == 0: continue
            if n == 1 and i == 2: break
            if n == 2 and i == 3: return r
            if n == 3 and i == 1: raise ValueError(i)
            if n == 4: 
                try:
                    return r
                finally:
                    r.append('inner')
        except ValueError as e:
            r.append(str(e))
            if i == 1: continue
        else:
            r.append('else')
        finally:
            r.append('fin')
    else:
        r.append('forelse')
    return r + ['end']
for n in range(6): print(a(n))
def b():
    try:
        return 1
    finally:
        return 2
print(b())
def c():
    for i in range(3):
        try:
            1/0
        finally:
            break
    return i
print(c())
def c2():
    for i in range(3):
        try:
            1/0
        finally:
            continue
    return i
print(c2())
def d():
    x = 1
    try:
        return x
    finally:
        x = 2
print(d())
def e():
    try:
        try:
            raise KeyError('k')
        finally:
            print('f1')
    except KeyError as k:
        print('caught', k)
        try:
            raise ValueError('v') from k
        except ValueError as v2:
            print(repr(v2.__cause__), repr(v2.__context__))
    try:
        print(k)
    except UnboundLocalError as u:
        print(u)
e()
class CM:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    def __enter__(s): print('enter', s.n); return s.n
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__); return s.sup
def w(n):
    for i in range(3):
        with CM('a') as x, CM('b', n == 1):
            if n == 0: return x
            if n == 1: raise ValueError
            if n == 2: break
            if n == 3: continue
        print('after')
    return 'done'
for n in range(5):
    print(n, w(n))
def nested():
    try:
        try:
            1/0
        except ZeroDivisionError as e:
            raise TypeError('t')
        finally:
            print('nf')
    except TypeError as e:
        print(repr(e), repr(e.__context__))
nested()
def rr():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        try:
            raise
        except ValueError as e:
            print('reraised', e)
rr()
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closed')
        raise
    finally:
        print('gfin')
g = gen(); next(g); g.close()
g = gen(); next(g)
try: g.throw(ValueError('x'))
except ValueError as e: print('thrown', e)
def deep():
    for i in range(2):
        try:
            for j in range(2):
                try:
                    if i == 0 and j == 1: break
                    if i == 1: return (i, j)
                finally:
                    print('inner', i, j)
        finally:
            print('outer', i)
print(deep())
x = 0
while True:
    try:
        x += 1
        if x < 3: continue
        if x == 4: break
    finally:
        print('wf', x)
def ux():
    if x > 100: q = 1
    try:
        print(q)
    except UnboundLocalError as e: print(e)
    q = 5
    del q
    try:
        print(q)
    except UnboundLocalError as e: print(e)
    for i in []: pass
    try: print(i)
    except UnboundLocalError as e: print(e)
    y = 1
    try: y = int('x')
    except ValueError: print('kept', y)
    for y in [7]: pass
    print(y)
    def inner(): return zz
    try: inner()
    except NameError as e: print(e)
    zz = 3
    print(inner())
ux()
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
except* ValueError as eg:
    print('V', eg.exceptions)
except* (TypeError, KeyError) as eg:
    print('T', eg.exceptions)
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as eg:
        raise
    except* TypeError:
        raise OSError('o')
    else: print('no')
    finally: print('sf')
except ExceptionGroup as e:
    print(repr(e))
try:
    try: raise ValueError(5)
    except* ValueError as eg: print(repr(eg))
except BaseException as e: print('bad', repr(e))
try:
    pass
except* ValueError: print('no')
else: print('else')
