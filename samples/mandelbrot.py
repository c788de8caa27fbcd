"""The Mandelbrot set as a PGM picture; a small view of it goes to standard output.

usage: mandelbrot.py [FILE [WIDTH]]
"""

import sys

SHADES = " .:-=+*#%@"


def iterations(cx, cy, limit):
    x = y = 0.0
    for n in range(limit):
        xx, yy = x * x, y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def render(width, height, limit):
    rows = []
    for row in range(height):
        cy = 2.4 * row / height - 1.2
        rows.append([iterations(3.2 * column / width - 2.2, cy, limit) for column in range(width)])
    return rows


def write_pgm(path, rows, limit):
    height, width = len(rows), len(rows[0])
    with open(path, "wb") as file:
        file.write(b"P5\n%d %d\n255\n" % (width, height))
        for row in rows:
            file.write(bytes(255 - 255 * n // limit for n in row))


def read_pgm(path):
    with open(path, "rb") as file:
        magic = file.readline().strip()
        width, height = map(int, file.readline().split())
        depth = int(file.readline())
        data = file.read()
    assert magic == b"P5" and depth == 255 and len(data) == width * height
    return width, height, data


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "mandelbrot.pgm"
    width = int(sys.argv[2]) if len(sys.argv) > 2 else 160
    height, limit = width * 3 // 8, 60
    rows = render(width, height, limit)
    write_pgm(path, rows, limit)
    width, height, data = read_pgm(path)
    print(f"{path}: {width} x {height}, {sum(1 for b in data if b == 0)} black pixels, sum {sum(data)}")
    for y in range(0, height, 4):
        line = data[y * width : (y + 1) * width : 3]
        print("".join(SHADES[(255 - b) * (len(SHADES) - 1) // 255] for b in line).rstrip())


if __name__ == "__main__":
    main()
