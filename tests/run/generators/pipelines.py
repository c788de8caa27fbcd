"""Generators feeding generators: lazy pipelines."""


def numbers(log):
    for i in range(1, 100):
        log.append(i)
        yield i


def only(predicate, source):
    return (x for x in source if predicate(x))


def mapped(f, source):
    for x in source:
        yield f(x)


def limit(n, source):
    if n <= 0:
        return
    for i, x in enumerate(source, 1):
        yield x
        if i == n:
            return


log = []
result = list(limit(3, mapped(lambda x: x * x, only(lambda x: x % 3 == 0, numbers(log)))))
print(result, log)


def windows(size, source):
    window = []
    for x in source:
        window.append(x)
        if len(window) > size:
            window.pop(0)
        if len(window) == size:
            yield tuple(window)


def chunks(n, source):
    chunk = []
    for x in source:
        chunk.append(x)
        if len(chunk) == n:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


print(list(windows(3, "abcde")), list(chunks(3, range(8))))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def interleave(*sources):
    sources = [iter(s) for s in sources]
    while sources:
        for s in list(sources):
            try:
                yield next(s)
            except StopIteration:
                sources.remove(s)


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


print(list(limit(10, primes())), list(interleave("abc", [1], (True, None))), list(merge([1, 4, 6], [2, 3, 7, 8])))
lines = ["# comment", "a = 1", "", "b = 2  ", "bad line", "c=3"]
stripped = (line.strip() for line in lines)
useful = (line for line in stripped if line and not line.startswith("#"))
pairs = (line.split("=") for line in useful if "=" in line)
print({k.strip(): int(v) for k, v in pairs})


def grep(pattern, source):
    for number, line in enumerate(source, 1):
        if pattern in line:
            yield f"{number}:{line}"


print(list(grep("=", lines)), sum(len(line) for line in lines), max((len(l), l) for l in lines))
