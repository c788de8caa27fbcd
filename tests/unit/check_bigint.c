/* check_bigint.c: ints of random sizes beside GMP's mpz functions, and floats that read back from their text.
 */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "runtime/bigint.h"
#include "runtime/dtoa.h"

static cw_ctx *cx;
static uint64_t seed = 88172645463325252u;

static uint64_t random_word(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

/* Mostly small, often at the edges of words, up to 40 limbs. */
static void random_mpz(mpz_t z) {
    static const int sizes[] = {0, 1, 1, 1, 2, 2, 3, 4, 8, 40};
    int n = sizes[random_word() % 10];
    mpz_set_ui(z, 0);
    for (int i = 0; i < n; i++) {
        mpz_mul_2exp(z, z, 64);
        mpz_add_ui(z, z, random_word() % 4 ? random_word() : 0);
    }
    if (n && random_word() % 3 == 0) {
        mpz_set_ui(z, 1);
        mpz_mul_2exp(z, z, random_word() % (64 * (unsigned)n + 1));
        if (random_word() % 2)
            mpz_sub_ui(z, z, 1);
    } else if (n && random_word() % 2) {
        mpz_fdiv_q_2exp(z, z, random_word() % 64);
    }
    if (random_word() % 2)
        mpz_neg(z, z);
}

/* v is canonical and has the value of z. */
static void check_value(cw_value v, const mpz_t z) {
    cw_int_view view;
    mpz_t mine;
    ck_assert_int_ne(v.tag, CW_NULL);
    ck_assert_int_eq(v.tag == CW_INT, mpz_fits_slong_p(z) != 0);
    int_view(v, &view);
    int_view_mpz(&view, mine);
    ck_assert_int_eq(mpz_cmp(mine, z), 0);
    ck_assert(view.size == 0 || view.limbs[view.size - 1] != 0);
}

typedef void (*reference)(mpz_t, const mpz_t, const mpz_t);

START_TEST(test_binary) {
    static const struct {
        cw_binary_fn mine;
        reference theirs;
        int needs_divisor;
    } operations[] = {
        {cw_int_add, mpz_add, 0},         {cw_int_sub, mpz_sub, 0},    {cw_int_mul, mpz_mul, 0},
        {cw_int_floordiv, mpz_fdiv_q, 1}, {cw_int_mod, mpz_fdiv_r, 1}, {cw_int_and, mpz_and, 0},
        {cw_int_or, mpz_ior, 0},          {cw_int_xor, mpz_xor, 0},    {cw_int_gcd, mpz_gcd, 0}};
    mpz_t a, b, r;
    mpz_inits(a, b, r, NULL);
    for (int i = 0; i < 20000; i++) {
        random_mpz(a);
        random_mpz(b);
        cw_value x = int_from_mpz(cx, a), y = int_from_mpz(cx, b);
        for (size_t k = 0; k < sizeof operations / sizeof *operations; k++) {
            if (operations[k].needs_divisor && mpz_sgn(b) == 0)
                continue;
            operations[k].theirs(r, a, b);
            check_value(operations[k].mine(cx, x, y), r);
        }
        int order = mpz_cmp(a, b);
        ck_assert_int_eq(cw_int_compare(x, y), (order > 0) - (order < 0));
    }
    mpz_clears(a, b, r, NULL);
}
END_TEST

START_TEST(test_shifts_and_powers) {
    mpz_t a, m, r;
    mpz_inits(a, m, r, NULL);
    for (int i = 0; i < 5000; i++) {
        random_mpz(a);
        random_mpz(m);
        cw_value x = int_from_mpz(cx, a);
        unsigned long count = random_word() % 300, exponent = random_word() % 20;
        mpz_mul_2exp(r, a, count);
        check_value(cw_int_lshift(cx, x, CW_MK_INT((int64_t)count)), r);
        mpz_fdiv_q_2exp(r, a, count);
        check_value(cw_int_rshift(cx, x, CW_MK_INT((int64_t)count)), r);
        mpz_pow_ui(r, a, exponent);
        check_value(cw_int_pow(cx, x, CW_MK_INT((int64_t)exponent)), r);
        if (mpz_sgn(m) > 0) {
            mpz_powm_ui(r, a, exponent + 1000, m);
            check_value(cw_int_powmod(cx, x, CW_MK_INT((int64_t)exponent + 1000), int_from_mpz(cx, m)), r);
        }
        mpz_neg(r, a);
        check_value(cw_int_neg(cx, x), r);
        mpz_com(r, a);
        check_value(cw_int_invert(cx, x), r);
        mpz_abs(a, a);
        mpz_sqrt(r, a);
        check_value(cw_int_isqrt(cx, int_from_mpz(cx, a)), r);
    }
    mpz_clears(a, m, r, NULL);
}
END_TEST

START_TEST(test_text) {
    mpz_t a;
    mpz_init(a);
    for (int i = 0; i < 5000; i++) {
        int base = i % 35 + 2;
        random_mpz(a);
        char *text = mpz_get_str(NULL, base, a);
        cw_value s = cw_int_to_str(cx, int_from_mpz(cx, a), base);
        ck_assert(cw_str_equal_utf8(s.p, text));
        check_value(cw_int_parse(cx, s.p, base), a);
        free(text);
    }
    mpz_clear(a);
}
END_TEST

START_TEST(test_float_text) {
    char text[DTOA_REPR_SIZE];
    for (int i = 0; i < 200000; i++) {
        uint64_t bits = random_word();
        double d, parsed;
        memcpy(&d, &bits, sizeof d);
        if (!isfinite(d))
            continue;
        int n = dtoa_repr(d, text, 1);
        ck_assert_int_eq(cw_double_parse(text, n, &parsed), 1);
        ck_assert_mem_eq(&parsed, &d, sizeof d);
    }
    dtoa_repr(5e-324, text, 1);
    ck_assert_str_eq(text, "5e-324");
    dtoa_repr(9007199254740993.0, text, 1);
    ck_assert_str_eq(text, "9007199254740992.0");
    dtoa_repr(1e22, text, 1);
    ck_assert_str_eq(text, "1e+22");
}
END_TEST

int main(int argc, char **argv) {
    cx = cw_context_new(argc, argv);
    Suite *suite = suite_create("bigint");
    TCase *test = tcase_create("bigint");
    tcase_add_test(test, test_binary);
    tcase_add_test(test, test_shifts_and_powers);
    tcase_add_test(test, test_text);
    tcase_add_test(test, test_float_text);
    tcase_set_timeout(test, 60);
    suite_add_tcase(suite, test);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
