#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void sieve(long n, long *count, long *last) {
    unsigned char *flags = malloc(n + 1);
    memset(flags, 1, n + 1);
    flags[0] = flags[1] = 0;
    for (long i = 2; i * i <= n; i++)
        if (flags[i])
            for (long j = i * i; j <= n; j += i)
                flags[j] = 0;
    *count = 0;
    for (long i = 0; i <= n; i++)
        if (flags[i]) {
            ++*count;
            *last = i;
        }
    free(flags);
}

int main(void) {
    long count = 0, last = 0;
    for (int i = 0; i < 7; i++)
        sieve(4000000, &count, &last);
    printf("%ld %ld\n", count, last);
    return 0;
}
