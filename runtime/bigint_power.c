/* bigint_power.c: powers, modular powers, greatest common divisor and integer square root. */
#include "bigint.h"

#include <math.h>

/* Results past this many bits are refused: they could not be held, and GMP would end the process. */
#define INT_POWER_MAX_BITS ((int64_t)1 << 38)

/* ---- plain power ---- */

/* base**exponent in 64-bit words while it fits: 1 and *out, else 0. */
static int power_in_word(int64_t base, int64_t exponent, int64_t *out) {
    int64_t result = 1;
    for (;;) {
        if ((exponent & 1) && __builtin_mul_overflow(result, base, &result))
            return 0;
        exponent >>= 1;
        if (exponent == 0)
            break;
        if (__builtin_mul_overflow(base, base, &base))
            return 0;
    }
    *out = result;
    return 1;
}

static cw_value float_power_of_ints(cw_ctx *cx, cw_value a, cw_value b) {
    double x = cw_int_as_double(cx, a);
    if (cx->exc)
        return CW_MK_NULL;
    double y = cw_int_as_double(cx, b);
    if (cx->exc)
        return CW_MK_NULL;
    return cw_float_power(cx, x, y);
}

/* a**exponent for |a| >= 2 by GMP, which strips powers of two and squares. */
static cw_value power_general(cw_ctx *cx, cw_value a, int64_t exponent) {
    cw_int_view x;
    mpz_t base, result;
    int_view(a, &x);
    int64_t bits = int_view_bits(&x);
    if (exponent > INT_POWER_MAX_BITS || (bits - 1) * exponent > INT_POWER_MAX_BITS)
        return cw_raise(cx, &cw_type_MemoryError, "");
    if (x.size == 1 && (x.limbs[0] & (x.limbs[0] - 1)) == 0) {
        cw_value sign = CW_MK_INT(x.negative && (exponent & 1) ? -1 : 1);
        return cw_int_lshift(cx, sign, CW_MK_INT((bits - 1) * exponent));
    }
    int_view_mpz(&x, base);
    mpz_init2(result, (mp_bitcnt_t)(bits * exponent + 64));
    mpz_pow_ui(result, base, (unsigned long)exponent);
    cw_value v = int_from_mpz(cx, result);
    mpz_clear(result);
    return v;
}

cw_value cw_int_pow(cw_ctx *cx, cw_value a, cw_value b) {
    int64_t word;
    if (cw_int_sign(b) < 0)
        return float_power_of_ints(cx, a, b);
    if (a.tag == CW_INT && a.i >= -1 && a.i <= 1) {
        int odd = b.tag == CW_INT ? (int)(b.i & 1) : (int)(((cw_bigint *)b.p)->limbs[0] & 1);
        int zero = b.tag == CW_INT && b.i == 0;
        return CW_MK_INT(zero ? 1 : a.i == -1 ? (odd ? -1 : 1) : a.i);
    }
    if (b.tag != CW_INT)
        return cw_raise(cx, &cw_type_MemoryError, "");
    if (a.tag == CW_INT && power_in_word(a.i, b.i, &word))
        return CW_MK_INT(word);
    return power_general(cx, a, b.i);
}

/* ---- modular power ---- */

static cw_u128 power_mod_words(uint64_t base, uint64_t exponent, uint64_t modulus) {
    cw_u128 result = 1 % modulus, square = base % modulus;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = result * square % modulus;
        square = square * square % modulus;
    }
    return result;
}

/* a**b mod |m| in 0..|m|-1 by GMP; b may be negative. */
static cw_value power_mod_general(cw_ctx *cx, cw_value a, cw_value b, cw_value m) {
    cw_int_view x, y, z;
    mpz_t base, exponent, modulus, result;
    int_view(a, &x);
    int_view(b, &y);
    int_view(m, &z);
    int_view_mpz(&x, base);
    int_view_mpz(&y, exponent);
    z.negative = 0;
    int_view_mpz(&z, modulus);
    mpz_init(result);
    cw_value v;
    if (y.negative) {
        if (!mpz_invert(result, base, modulus)) {
            mpz_clear(result);
            return cw_raise(cx, &cw_type_ValueError, "base is not invertible for the given modulus");
        }
        y.negative = 0;
        int_view_mpz(&y, exponent);
        mpz_powm(result, result, exponent, modulus);
    } else {
        mpz_powm(result, base, exponent, modulus);
    }
    v = int_from_mpz(cx, result);
    mpz_clear(result);
    return v;
}

/* The result has the sign of the modulus. */
cw_value cw_int_powmod(cw_ctx *cx, cw_value a, cw_value b, cw_value m) {
    cw_value r;
    int64_t sign = cw_int_sign(m);
    if (sign == 0)
        return cw_raise(cx, &cw_type_ValueError, "pow() 3rd argument cannot be 0");
    if (m.tag == CW_INT && (m.i == 1 || m.i == -1))
        return CW_MK_INT(0);
    if (m.tag == CW_INT && a.tag == CW_INT && b.tag == CW_INT && b.i >= 0) {
        uint64_t modulus = int_magnitude(m.i), base = int_magnitude(a.i) % modulus;
        if (a.i < 0 && base)
            base = modulus - base;
        r = cw_int_from_u64(cx, (uint64_t)power_mod_words(base, (uint64_t)b.i, modulus));
    } else {
        r = power_mod_general(cx, a, b, m);
    }
    if (r.tag && sign < 0 && cw_int_sign(r) > 0)
        r = cw_int_add(cx, r, m);
    return r;
}

/* ---- gcd and isqrt ---- */

static uint64_t gcd_words(uint64_t a, uint64_t b) {
    if (a == 0 || b == 0)
        return a | b;
    int shift = __builtin_ctzl(a | b);
    a >>= __builtin_ctzl(a);
    while (b) {
        b >>= __builtin_ctzl(b);
        if (a > b) {
            uint64_t swap = a;
            a = b;
            b = swap;
        }
        b -= a;
    }
    return a << shift;
}

cw_value cw_int_gcd(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return cw_int_from_u64(cx, gcd_words(int_magnitude(a.i), int_magnitude(b.i)));
    cw_int_view x, y;
    mpz_t first, second, result;
    int_view(a, &x);
    int_view(b, &y);
    int_view_mpz(&x, first);
    int_view_mpz(&y, second);
    mpz_init(result);
    mpz_gcd(result, first, second);
    cw_value v = int_from_mpz(cx, result);
    mpz_clear(result);
    return v;
}

static uint64_t isqrt_word(uint64_t n) {
    uint64_t root = (uint64_t)sqrt((double)n);
    while ((cw_u128)root * root > n)
        root--;
    while ((cw_u128)(root + 1) * (root + 1) <= n)
        root++;
    return root;
}

cw_value cw_int_isqrt(cw_ctx *cx, cw_value a) {
    if (a.tag == CW_INT)
        return CW_MK_INT((int64_t)isqrt_word((uint64_t)a.i));
    cw_int_view x;
    int_view(a, &x);
    int64_t n = (x.size + 1) / 2;
    cw_bigint *r = int_alloc(cx, n);
    if (!r)
        return CW_MK_NULL;
    mpn_sqrtrem((mp_limb_t *)r->limbs, NULL, x.limbs, x.size);
    return int_finish(r, n, 0);
}
