"""Sizes that are too large: MemoryError and OverflowError with their messages."""
big = 10**20
huge = 2**62
for text in ("'a' * big", "[1] * big", "b'a' * big", "(1,) * big", "bytearray(big)", "bytes(big)", "'a' * huge", "[0] * huge", "'%*d' % (big, 1)", "range(big)[big]", "len(range(big))", "chr(big)", "'a'.center(big)", "list(range(5))[big]", "'abc'[big:]", "[1, 2][:big]", "1 << huge", "1 << big", "0 << big", "2 ** big" if False else "2.0 ** 5000", "int(1e400)", "float(10 ** 400)", "10 ** 400 * 1.0", "10 ** 400 / 3", "round(1e400)", "bytes([1]).zfill(huge)", "'x'.ljust(huge)", "'ab' * (huge // 2 + 5)", "memoryview(b'a') * 2", "'x'.zfill(big)", "[].insert(big, 1)", "[1].pop(big)", "'a'.find('a', big)", "hash(big)", "divmod(big, 0)", "big // 0.0", "slice(big).indices(5)", "range(0, big, huge)[1]", "list(enumerate([], big))", "str(huge * huge)", "format(1, '%dd' % big)", "format('a', '99999999999999999999')", "bytearray(b'a') * big", "complex(10 ** 400)", "int.from_bytes(b'a', 'big') << 1", "(1).to_bytes(huge, 'big')", "'a'.replace('a', 'b' * 1000, big)", "'a b'.split(None, big)", "math.factorial(big)", "math.ldexp(1.0, big)", "math.comb(big, 2)", "math.isqrt(big)"):
    import math
    try:
        result = repr(eval(text))
        print(text, "=", result if len(result) < 60 else len(result))
    except (MemoryError, OverflowError, ZeroDivisionError, IndexError, TypeError, ValueError) as error:
        print(text, "->", type(error).__name__, error)
