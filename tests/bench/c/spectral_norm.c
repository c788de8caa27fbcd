#include <math.h>
#include <stdio.h>

#define N 600

static double a(long i, long j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void multiply_av(const double *v, double *out) {
    for (long i = 0; i < N; i++) {
        double total = 0;
        for (long j = 0; j < N; j++)
            total += a(i, j) * v[j];
        out[i] = total;
    }
}

static void multiply_atv(const double *v, double *out) {
    for (long i = 0; i < N; i++) {
        double total = 0;
        for (long j = 0; j < N; j++)
            total += a(j, i) * v[j];
        out[i] = total;
    }
}

int main(void) {
    static double u[N], v[N], t[N];
    for (int i = 0; i < N; i++)
        u[i] = 1.0;
    for (int i = 0; i < 10; i++) {
        multiply_av(u, t);
        multiply_atv(t, v);
        multiply_av(v, t);
        multiply_atv(t, u);
    }
    double vbv = 0, vv = 0;
    for (int i = 0; i < N; i++) {
        vbv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    printf("%.9f\n", sqrt(vbv / vv));
    return 0;
}
