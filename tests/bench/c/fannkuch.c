#include <stdio.h>
#include <string.h>

#define N 10

int main(void) {
    long permutation[N], count[N], work[N];
    long max_flips = 0, checksum = 0, sign = 1, r = N;
    for (long i = 0; i < N; i++)
        permutation[i] = i;
    for (;;) {
        while (r != 1) {
            count[r - 1] = r;
            r--;
        }
        long flips = 0, k;
        memcpy(work, permutation, sizeof work);
        while ((k = work[0]) != 0) {
            for (long i = 0, j = k; i < j; i++, j--) {
                long t = work[i];
                work[i] = work[j];
                work[j] = t;
            }
            flips++;
        }
        if (flips > max_flips)
            max_flips = flips;
        checksum += sign * flips;
        sign = -sign;
        for (;;) {
            if (r == N) {
                printf("%ld %ld\n", checksum, max_flips);
                return 0;
            }
            long first = permutation[0];
            for (long i = 0; i < r; i++)
                permutation[i] = permutation[i + 1];
            permutation[r] = first;
            if (--count[r] > 0)
                break;
            r++;
        }
    }
}
