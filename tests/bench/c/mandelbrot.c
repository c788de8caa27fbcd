#include <stdio.h>

int main(void) {
    long size = 560, limit = 200, total = 0, inside = 0;
    for (long row = 0; row < size; row++) {
        double ci = 2.0 * row / size - 1.0;
        for (long column = 0; column < size; column++) {
            double cr = 3.0 * column / size - 2.0, zr = 0, zi = 0;
            long n = 0;
            while (n < limit) {
                double r2 = zr * zr, i2 = zi * zi;
                if (r2 + i2 > 4.0)
                    break;
                zi = 2.0 * zr * zi + ci;
                zr = r2 - i2 + cr;
                n++;
            }
            total += n;
            inside += n == limit;
        }
    }
    printf("%ld %ld\n", total, inside);
    return 0;
}
