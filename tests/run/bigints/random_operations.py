"""Every operator on pseudo-random ints of many sizes; the digest and a sample are printed."""

state = 88172645463325252


def word():
    global state
    state ^= (state << 13) & 0xFFFFFFFFFFFFFFFF
    state ^= state >> 7
    state ^= (state << 17) & 0xFFFFFFFFFFFFFFFF
    return state


def number():
    kind = word() % 6
    if kind == 0:
        n = word() % 20
    elif kind == 1:
        n = word() >> word() % 64
    elif kind == 2:
        n = (1 << word() % 300) - word() % 2
    else:
        n = 0
        for _ in range(1 + word() % 8):
            n = (n << 64) | word()
        n >>= word() % 64
    return n if word() % 2 else -n


digest = 0
shown = 0


def note(name, value):
    global digest, shown
    text = repr(value)
    for c in text[:6] + text[-6:]:
        digest = (digest * 1000003 + ord(c)) & 0xFFFFFFFFFFFFFFFF
    if not isinstance(value, str):
        digest ^= hash(value) & 0xFFFFFFFF
    shown += 1
    if shown % 997 == 0:
        print(name, text[:70])


for i in range(1500):
    a, b = number(), number()
    note("+", a + b)
    note("-", a - b)
    note("*", a * b)
    note("&", a & b)
    note("|", a | b)
    note("^", a ^ b)
    note("~", ~a)
    note("neg", -a)
    note("cmp", (a < b, a <= b, a == b, a != b, a > b, a >= b))
    k = word() % 200
    note("<<", a << k)
    note(">>", a >> k)
    if b:
        note("//", a // b)
        note("%", a % b)
        note("divmod", divmod(a, b))
        try:
            note("/", a / b)
        except OverflowError as e:
            note("/", str(e))
    e = word() % 12
    note("**", a**e)
    if b:
        note("pow3", pow(a, e + 50, b))
    note("float", float(a) if abs(a) < 1 << 1000 else 0.0)
    note("bits", (a.bit_length(), a.bit_count()))
    note("text", int(str(a)) == a and int(hex(a), 16) == a and int(oct(a), 0) == a and int(bin(a), 2) == a)
    note("bytes", int.from_bytes(a.to_bytes(80, "little", signed=True), "little", signed=True) == a)
    note("round", round(a, -int(word() % 30)))
    note("format", f"{a:,}|{a:x}|{a:>40d}|{a:+_b}"[:80])
    f = float(word() % 2**53) * 2.0 ** (word() % 400)
    note("mixed", (a < f, a == f, a > f, int(f) - a))
print(digest, shown)
