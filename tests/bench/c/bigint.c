#include <gmp.h>
#include <stdio.h>
#include <stdlib.h>

static void fibonacci(mpz_t a, long n) {
    mpz_t b;
    mpz_init_set_ui(b, 1);
    mpz_set_ui(a, 0);
    for (long i = 0; i < n; i++) {
        mpz_add(a, a, b);
        mpz_swap(a, b);
    }
    mpz_clear(b);
}

/* Gibbons' spigot, as in the Python program. */
static void pi(int digits, int *out) {
    mpz_t q, r, t, m, u, v;
    long k = 1, x = 3;
    mpz_inits(u, v, NULL);
    mpz_init_set_ui(q, 1);
    mpz_init_set_ui(r, 0);
    mpz_init_set_ui(t, 1);
    mpz_init_set_ui(m, 3);
    for (int n = 0; n < digits;) {
        mpz_mul_ui(u, q, 4);
        mpz_add(u, u, r);
        mpz_sub(u, u, t);
        mpz_mul(v, m, t);
        if (mpz_cmp(u, v) < 0) {
            out[n++] = (int)mpz_get_ui(m);
            mpz_mul_ui(u, q, 3);
            mpz_add(u, u, r);
            mpz_mul_ui(u, u, 10);
            mpz_fdiv_q(u, u, t);
            mpz_mul_ui(q, q, 10);
            mpz_sub(r, r, v);
            mpz_mul_ui(r, r, 10);
            mpz_mul_ui(m, m, 10);
            mpz_sub(m, u, m);
        } else {
            mpz_mul_ui(u, q, 7 * k + 2);
            mpz_mul_ui(v, r, x);
            mpz_add(u, u, v);
            mpz_mul_ui(t, t, x);
            mpz_fdiv_q(m, u, t);
            mpz_mul_ui(u, q, 2);
            mpz_add(r, r, u);
            mpz_mul_ui(r, r, x);
            mpz_mul_ui(q, q, k);
            k++;
            x += 2;
        }
    }
}

int main(void) {
    mpz_t f, g, h, prime, base, exponent;
    mpz_inits(f, g, h, prime, base, exponent, NULL);
    fibonacci(f, 250000);
    mpz_set_ui(g, 1);
    for (unsigned long i = 2; i <= 12000; i++)
        mpz_mul_ui(g, g, i);
    mpz_ui_pow_ui(prime, 2, 521);
    mpz_sub_ui(prime, prime, 1);
    for (unsigned long i = 1; i < 60; i++) {
        mpz_set_ui(base, 3 * i);
        mpz_fdiv_r(exponent, f, prime);
        mpz_add_ui(exponent, exponent, i);
        mpz_powm(base, base, exponent, prime);
        mpz_add(h, h, base);
        mpz_fdiv_r(h, h, prime);
    }
    static int d[4000];
    pi(4000, d);
    long sum = 0;
    for (int i = 0; i < 4000; i++)
        sum += d[i];
    printf("%lu %lu %lu %ld [%d, %d, %d, %d, %d]\n", mpz_fdiv_ui(f, 1000000007),
           mpz_fdiv_ui(g, (1UL << 61) - 1), mpz_fdiv_ui(h, 1000000007), sum, d[3995], d[3996], d[3997],
           d[3998], d[3999]);
    return 0;
}
