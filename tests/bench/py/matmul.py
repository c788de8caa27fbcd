"""Matrix product of lists of lists of floats."""


def make(n, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed / 2147483648.0 - 0.5)
        rows.append(row)
    return rows


def multiply(a, b):
    n = len(a)
    m = len(b[0])
    out = []
    for i in range(n):
        row = a[i]
        result = [0.0] * m
        for j in range(m):
            total = 0.0
            for k in range(len(b)):
                total += row[k] * b[k][j]
            result[j] = total
        out.append(result)
    return out


def main():
    n = 320
    c = multiply(make(n, 1), make(n, 2))
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print("%.9f %.9f %.9f" % (trace, c[0][n - 1], c[n - 1][0]))


if __name__ == "__main__":
    main()
