#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long min(long a, long b) {
    return a < b ? a : b;
}

static long distance(const char *a, long n, const char *b, long m) {
    long *previous = malloc((m + 1) * sizeof *previous), *current = malloc((m + 1) * sizeof *current);
    for (long j = 0; j <= m; j++)
        previous[j] = j;
    for (long i = 0; i < n; i++) {
        current[0] = i + 1;
        for (long j = 0; j < m; j++)
            current[j + 1] = min(min(previous[j + 1] + 1, current[j] + 1), previous[j] + (a[i] != b[j]));
        long *t = previous;
        previous = current;
        current = t;
    }
    long result = previous[m];
    free(previous);
    free(current);
    return result;
}

static void make(long seed, long n, char *out) {
    for (long i = 0; i < n; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        out[i] = "abcdefgh"[seed / 65536 % 8];
    }
}

int main(void) {
    char a[400], b[350];
    long total = 0;
    for (long i = 0; i < 70; i++) {
        make(i, 400, a);
        make(i + 100, 350, b);
        total += distance(a, 400, b, 350);
    }
    printf("%ld\n", total);
    return 0;
}
