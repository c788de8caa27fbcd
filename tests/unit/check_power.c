/* check_power.c: powers by constant exponents give the very bits of libm's pow. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/cw.h"

static uint64_t state = 88172645463325252u;

static uint64_t next_random(void) { /* xorshift64, Marsaglia 2003 */
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state;
}

static double of_bits(uint64_t u) {
    double d;
    memcpy(&d, &u, sizeof d);
    return d;
}

static void check_power(double x, int64_t twice) {
    if (!twice)
        return;
    volatile double exponent = (double)twice / 2; /* else the C compiler finds a power of its own */
    double expected = pow(x, exponent), got = cw_pow_halves(x, twice);
    if (memcmp(&expected, &got, sizeof got) && !(isnan(expected) && isnan(got)))
        ck_abort_msg("%a ** %g: %a instead of %a", x, exponent, got, expected);
}

static void check_powers(double x) {
    for (int64_t twice = -8; twice <= 8; twice++) {
        check_power(x, twice);
        check_power(-x, twice);
    }
}

/* POWER_ROUNDS in the environment: so many arguments of each kind. */
static long rounds(void) {
    const char *text = getenv("POWER_ROUNDS");
    return text ? atol(text) : 30000;
}

START_TEST(random_arguments) {
    for (long i = rounds(); i > 0; i--) {
        check_powers(of_bits(next_random()));                               /* of any size */
        check_powers(of_bits((next_random() >> 12) | 0x3ff0000000000000u)); /* 1 to 2 */
        check_powers((double)(next_random() >> (next_random() % 63)) / 16); /* few bits */
    }
}
END_TEST

/* Roots next to the middle between two doubles, and powers of two with their neighbours. */
START_TEST(hard_arguments) {
    for (long i = rounds(); i > 0; i--) {
        double s = of_bits((next_random() >> 12) | 0x3ff0000000000000u);
        double above = nextafter(s, 4), middle = s * s + s * (above - s);
        for (int k = -2; k <= 2; k++)
            check_powers(of_bits((uint64_t)((union {
                                                double d;
                                                int64_t i;
                                            }){middle}
                                                .i +
                                            k)));
    }
    for (int e = -1074; e < 1024; e++) {
        check_powers(ldexp(1, e));
        check_powers(nextafter(ldexp(1, e), 0));
        check_powers(nextafter(ldexp(1, e), INFINITY));
        check_powers(nextafter(nextafter(ldexp(1, e), 0), 0));
    }
}
END_TEST

START_TEST(special_arguments) {
    const double values[] = {0, INFINITY, NAN, 1, 2, 3, 10, 1e60, 1e-60, 1e300, 5e-324};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        check_powers(values[i]);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("power");
    TCase *cases = tcase_create("power");
    tcase_set_timeout(cases, 0);
    tcase_add_test(cases, random_arguments);
    tcase_add_test(cases, hard_arguments);
    tcase_add_test(cases, special_arguments);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
