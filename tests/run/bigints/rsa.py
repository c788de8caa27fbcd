"""Textbook RSA with fixed primes: modular powers and inverses."""


def egcd(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


p = 2 ** 127 - 1
q = 2 ** 89 - 1
n = p * q
phi = (p - 1) * (q - 1)
e = 65537
g, d, _ = egcd(e, phi)
d %= phi
print(g, d)
print(pow(e, -1, phi) == d)
for text in ("hello", "Coachwhip", "snake in the grass"):
    message = int.from_bytes(text.encode(), "big")
    cipher = pow(message, e, n)
    plain = pow(cipher, d, n)
    print(cipher, plain.to_bytes((plain.bit_length() + 7) // 8, "big").decode())


def is_probable_prime(n):
    if n < 4:
        return n > 1
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13):
        if n == a:
            return True
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([k for k in range(2, 130) if is_probable_prime(2 ** k - 1)])
print(is_probable_prime(p), is_probable_prime(n), is_probable_prime(10 ** 18 + 9))
