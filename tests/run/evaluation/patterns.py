class P:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
class E: RED = 1
def m(s):
    match s:
        case 0: return 'zero'
        case -1 | 1: return 'one'
        case 'a' | 'b' as c: return 'str ' + c
        case None: return 'none'
        case True: return 'true'
        case 2.5: return 'f'
        case 1+2j: return 'cplx'
        case E.RED: return 'red'
        case []: return 'empty'
        case [x]: return 'one elem', x
        case [1, *_, 9]: return '1..9'
        case [1, (2 | 3) as y, *rest]: return y, rest
        case (a, b, *_) if a == b: return 'same', a
        case {'k': v, 'j': [x, y], **rest}: return v, x, y, rest
        case {'only': _}: return 'only'
        case {}: return 'map'
        case P(0, y=yy): return 'p0', yy
        case P(x=x, y=P(y=z)): return 'pp', z
        case P(): return 'P'
        case int(n) if n > 10: return 'big', n
        case str() as t: return 'text', t
        case [_, [_, q]]: return 'nested', q
        case [*_, last]: return 'last', last
        case (1 | 2, z) | [z, 3]: return z
        case _: return 'other'
for s in [0, 1, -1, 'a', 'b', None, True, 2.5, 1+2j, [], [5], [1,5,9], [1,2,3,4], [7,7], [7,7,8], {'k': 1, 'j': (2,3), 'z': 4}, {'only': 1}, {'q': 1}, P(0, 5), P(1, P(2, 3)), P(1, 2), 11, 5, 'hello', [3, [4, 5]], (5, 6, 7), b'xx', range(3), {1}]:
    print(m(s))
def n(x):
    match x:
        case [x, y]: pass
        case x if x > 3: return 'g', x
    return x
print(n([1, 2]), n(5), n(1))
def loop():
    for v in [1, 2, 3, 4]:
        match v:
            case 2: continue
            case 4: break
        print('v', v)
loop()
match 3:
    case 5: print('no')
match (1, 2):
    case a, b: print(a, b)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
