/* mod_math_int.c: the functions of module math on ints: combinations, factorial, gcd, lcm, isqrt. */
#include "mod_math.h"

#include <limits.h>

#include "bigint.h"

static cw_value index_not_negative(cw_ctx *cx, cw_value v, const char *message) {
    v = cw_number_index(cx, v);
    if (v.tag && cw_int_sign(v) < 0)
        return cw_raise(cx, &cw_type_ValueError, message);
    return v;
}

/* first * (first + 1) * ... * (first + count - 1) as a balanced tree of products. */
static cw_value product_range(cw_ctx *cx, cw_value first, int64_t count) {
    if (count <= 0)
        return CW_MK_INT(1);
    if (count <= 8) {
        cw_value r = first, next = first;
        for (int64_t i = 1; i < count && r.tag; i++) {
            next = cw_int_add(cx, next, CW_MK_INT(1));
            r = cw_int_mul(cx, r, next);
        }
        return r;
    }
    cw_value low = product_range(cx, first, count / 2);
    cw_value middle = cw_int_add(cx, first, CW_MK_INT(count / 2));
    if (low.tag == CW_NULL || middle.tag == CW_NULL)
        return CW_MK_NULL;
    cw_value high = product_range(cx, middle, count - count / 2);
    return high.tag ? cw_int_mul(cx, low, high) : high;
}

static cw_value factorial_of(cw_ctx *cx, cw_value n) {
    mpz_t r;
    if (cw_int_sign(n) < 0)
        return cw_raise(cx, &cw_type_ValueError, "factorial() not defined for negative values");
    if (n.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "factorial() argument should not exceed %ld", LONG_MAX);
    if (n.i <= 20) {
        int64_t word = 1;
        for (int64_t i = 2; i <= n.i; i++)
            word *= i;
        return CW_MK_INT(word);
    }
    if (n.i > (int64_t)1 << 33)
        return cw_raise(cx, &cw_type_MemoryError, "");
    mpz_init(r);
    mpz_fac_ui(r, (unsigned long)n.i);
    cw_value v = int_from_mpz(cx, r);
    mpz_clear(r);
    return v;
}

cw_value math_factorial(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    cw_value n = cw_number_index(cx, args[0]);
    return n.tag ? factorial_of(cx, n) : n;
}

cw_value math_comb(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    cw_value n = cw_number_index(cx, args[0]), k, other;
    if (n.tag == CW_NULL || (k = cw_number_index(cx, args[1])).tag == CW_NULL)
        return CW_MK_NULL;
    if (cw_int_sign(n) < 0)
        return cw_raise(cx, &cw_type_ValueError, "n must be a non-negative integer");
    if (cw_int_sign(k) < 0)
        return cw_raise(cx, &cw_type_ValueError, "k must be a non-negative integer");
    other = cw_int_sub(cx, n, k);
    if (other.tag == CW_NULL || cw_int_sign(other) < 0)
        return other.tag ? CW_MK_INT(0) : other;
    if (cw_int_compare(other, k) < 0)
        k = other;
    if (k.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "min(n - k, k) must not exceed %lld", LLONG_MAX);
    if (k.i > (int64_t)1 << 33)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_int_view view;
    mpz_t big_n, r;
    int_view(n, &view);
    int_view_mpz(&view, big_n);
    mpz_init(r);
    if (mpz_fits_ulong_p(big_n))
        mpz_bin_uiui(r, mpz_get_ui(big_n), (unsigned long)k.i);
    else
        mpz_bin_ui(r, big_n, (unsigned long)k.i);
    cw_value v = int_from_mpz(cx, r);
    mpz_clear(r);
    return v;
}

cw_value math_perm(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    if (nargs == 1 || args[1].tag == CW_NONE)
        return math_factorial(cx, self, args, 1, NULL);
    cw_value n = cw_number_index(cx, args[0]), k;
    if (n.tag == CW_NULL || (k = cw_number_index(cx, args[1])).tag == CW_NULL)
        return CW_MK_NULL;
    if (cw_int_sign(n) < 0)
        return cw_raise(cx, &cw_type_ValueError, "n must be a non-negative integer");
    if (cw_int_sign(k) < 0)
        return cw_raise(cx, &cw_type_ValueError, "k must be a non-negative integer");
    if (cw_int_compare(n, k) < 0)
        return CW_MK_INT(0);
    if (k.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "k must not exceed %lld", LLONG_MAX);
    if (k.i == 0)
        return CW_MK_INT(1);
    cw_value first = cw_int_sub(cx, n, CW_MK_INT(k.i - 1));
    return first.tag ? product_range(cx, first, k.i) : first;
}

cw_value math_isqrt(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    cw_value n = index_not_negative(cx, args[0], "isqrt() argument must be nonnegative");
    return n.tag ? cw_int_isqrt(cx, n) : n;
}

cw_value math_gcd(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    cw_value r = CW_MK_INT(0);
    for (int64_t i = 0; i < nargs; i++) {
        cw_value x = cw_number_index(cx, args[i]);
        if (x.tag == CW_NULL || (r = cw_int_gcd(cx, r, x)).tag == CW_NULL)
            return CW_MK_NULL;
    }
    return r;
}

static cw_value lcm_two(cw_ctx *cx, cw_value a, cw_value b) {
    cw_value g = cw_int_gcd(cx, a, b), q;
    if (g.tag == CW_NULL || cw_int_sign(g) == 0)
        return g;
    if (int_divide_floor(cx, a, g, &q, NULL) < 0)
        return CW_MK_NULL;
    cw_value r = cw_int_mul(cx, q, b);
    return r.tag ? cw_int_abs(cx, r) : r;
}

cw_value math_lcm(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    cw_value r = CW_MK_INT(1);
    for (int64_t i = 0; i < nargs; i++) {
        cw_value x = cw_number_index(cx, args[i]);
        if (x.tag == CW_NULL || (r = lcm_two(cx, r, x)).tag == CW_NULL)
            return CW_MK_NULL;
    }
    return r;
}
