#include <stdio.h>
#include <string.h>

static unsigned char columns[32], rising[64], falling[65];

static long place(long row, long n) {
    if (row == n)
        return 1;
    long found = 0;
    for (long c = 0; c < n; c++) {
        if (!columns[c] && !rising[row + c] && !falling[row - c + n]) {
            columns[c] = rising[row + c] = falling[row - c + n] = 1;
            found += place(row + 1, n);
            columns[c] = rising[row + c] = falling[row - c + n] = 0;
        }
    }
    return found;
}

int main(void) {
    long ten = place(0, 10);
    printf("%ld %ld\n", ten, place(0, 13));
    return 0;
}
