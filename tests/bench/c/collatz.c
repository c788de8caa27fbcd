#include <stdio.h>

static long steps(long n) {
    long count = 0;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        count++;
    }
    return count;
}

int main(void) {
    long best = 0, best_n = 0;
    for (long n = 1; n < 200000; n++) {
        long s = steps(n);
        if (s > best) {
            best = s;
            best_n = n;
        }
    }
    printf("%ld %ld\n", best_n, best);
    return 0;
}
