# Syntax of 3.12 to 3.14.
type Pair[T: int = bool, *Ts, **P] = tuple[T, T]
def first[T](xs: list[T]) -> T: return xs[0]
class Box[T](Base): pass
print(f'{', '.join(f'{x!r}' for x in xs)}')
try: pass
except ValueError, TypeError: pass
x = f'{a if"b{"else c}' f"{'\N{DIGIT ONE}'}" f'{d:{e:{f}}}'
