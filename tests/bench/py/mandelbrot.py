"""Points of the Mandelbrot set: float loops with an early exit."""


def mandelbrot(size, limit):
    total = 0
    inside = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 3.0 * column / size - 2.0
            zr = zi = 0.0
            n = 0
            while n < limit:
                r2 = zr * zr
                i2 = zi * zi
                if r2 + i2 > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = r2 - i2 + cr
                n += 1
            total += n
            if n == limit:
                inside += 1
    return total, inside


def main():
    total, inside = mandelbrot(560, 200)
    print(total, inside)


if __name__ == "__main__":
    main()
