#include <stdio.h>
#include <stdlib.h>

#define N 320

static double **make(long seed) {
    double **rows = malloc(N * sizeof *rows);
    for (int i = 0; i < N; i++) {
        rows[i] = malloc(N * sizeof **rows);
        for (int j = 0; j < N; j++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            rows[i][j] = seed / 2147483648.0 - 0.5;
        }
    }
    return rows;
}

int main(void) {
    double **a = make(1), **b = make(2), **c = make(3);
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double total = 0;
            for (int k = 0; k < N; k++)
                total += a[i][k] * b[k][j];
            c[i][j] = total;
        }
    double trace = 0;
    for (int i = 0; i < N; i++)
        trace += c[i][i];
    printf("%.9f %.9f %.9f\n", trace, c[0][N - 1], c[N - 1][0]);
    return 0;
}
