/* bigint_double.c: ints and doubles: conversion both ways, exact comparison, true division, hash.
 * All roundings are to nearest, ties to even, whatever the size of the int.
 */
#include "bigint.h"

#include <float.h>
#include <math.h>

/* The top 64 bits of the magnitude with the most significant bit set; *sticky: whether bits below were lost.
 */
static uint64_t leading_bits(const cw_int_view *x, int *sticky) {
    int64_t top = x->size - 1;
    int shift = __builtin_clzl(x->limbs[top]);
    uint64_t bits = x->limbs[top] << shift;
    mp_limb_t lost = 0;
    if (top > 0) {
        if (shift) {
            bits |= x->limbs[top - 1] >> (64 - shift);
            lost = x->limbs[top - 1] << shift;
        } else {
            lost = x->limbs[top - 1];
        }
        if (!lost && top > 1)
            lost = !mpn_zero_p(x->limbs, top - 1);
    }
    *sticky = lost != 0;
    return bits;
}

/* Rounds a 64-bit integer to 53 bits: a double in 2**63 .. 2**64. */
static double round_leading(uint64_t bits, int sticky) {
    uint64_t rest = bits & 0x7ff, kept = bits >> 11;
    if (rest > 0x400 || (rest == 0x400 && (sticky || (kept & 1))))
        kept++;
    return ldexp((double)kept, 11);
}

double int_frexp(cw_value a, int64_t *exponent) {
    cw_int_view x;
    int sticky, carry;
    int_view(a, &x);
    if (x.size == 0) {
        *exponent = 0;
        return 0.0;
    }
    uint64_t bits = leading_bits(&x, &sticky);
    double mantissa = frexp(round_leading(bits, sticky), &carry);
    *exponent = int_view_bits(&x) + carry - 64;
    return x.negative ? -mantissa : mantissa;
}

double cw_int_as_double(cw_ctx *cx, cw_value v) {
    int64_t exponent;
    v = cw_int_canonical(v);
    if (v.tag == CW_INT)
        return (double)v.i;
    double mantissa = int_frexp(v, &exponent);
    if (exponent > DBL_MAX_EXP) {
        cw_raise(cx, &cw_type_OverflowError, "int too large to convert to float");
        return -1.0;
    }
    return ldexp(mantissa, (int)exponent);
}

cw_value int_from_finite(cw_ctx *cx, double d) {
    if (d > -9223372036854775808.0 && d < 9223372036854775808.0)
        return CW_MK_INT((int64_t)d);
    int exponent;
    double mantissa = frexp(fabs(d), &exponent);
    cw_value top = CW_MK_INT((int64_t)ldexp(mantissa, 53));
    cw_value v = cw_int_lshift(cx, top, CW_MK_INT(exponent - 53));
    return v.tag && d < 0 ? cw_int_neg(cx, v) : v;
}

cw_value cw_int_from_double(cw_ctx *cx, double d) {
    if (isnan(d))
        return cw_raise(cx, &cw_type_ValueError, "cannot convert float NaN to integer");
    if (isinf(d))
        return cw_raise(cx, &cw_type_OverflowError, "cannot convert float infinity to integer");
    return int_from_finite(cx, d);
}

/* ---- comparison with a double, exact ---- */

static int64_t compare_word_double(int64_t i, double d) {
    if (d >= 9223372036854775808.0)
        return -1;
    if (d < -9223372036854775808.0)
        return 1;
    int64_t whole = (int64_t)d;
    if (i != whole)
        return i < whole ? -1 : 1;
    double fraction = d - (double)whole;
    return fraction > 0 ? -1 : fraction < 0;
}

int64_t cw_int_compare_double(cw_value a, double d) {
    if (a.tag == CW_INT)
        return compare_word_double(a.i, d);
    cw_int_view x;
    int_view(a, &x);
    int64_t bigger = x.negative ? -1 : 1;
    if (isinf(d))
        return d > 0 ? -1 : 1;
    if ((d < 0) != x.negative || fabs(d) < 1.0)
        return bigger;
    int exponent, sticky;
    double mantissa = frexp(fabs(d), &exponent);
    int64_t bits = int_view_bits(&x);
    if (bits != exponent)
        return bits > exponent ? bigger : -bigger;
    uint64_t mine = leading_bits(&x, &sticky), other = (uint64_t)ldexp(mantissa, 64);
    if (mine != other)
        return mine > other ? bigger : -bigger;
    return sticky ? bigger : 0;
}

/* ---- true division ---- */

double int_scale_to_double(uint64_t q, int64_t shift) {
    if (q == 0)
        return 0.0;
    int64_t bits = 64 - __builtin_clzl(q);
    int64_t lowest = DBL_MIN_EXP - DBL_MANT_DIG; /* exponent of the last bit of a subnormal */
    int64_t extra = bits - DBL_MANT_DIG;
    if (shift + extra < lowest)
        extra = lowest - shift;
    if (extra > 63)
        return 0.0;
    if (extra > 0) {
        uint64_t half = (uint64_t)1 << (extra - 1), rest = q & (half * 2 - 1);
        q >>= extra;
        if (rest > half || (rest == half && (q & 1)))
            q++;
        shift += extra;
    }
    return shift > 2 * DBL_MAX_EXP ? (double)INFINITY : ldexp((double)q, (int)shift);
}

/* |x| / 2**shift (or * 2**-shift) into s, *n limbs; *sticky gets lost bits. */
static int64_t shifted_copy(cw_ctx *cx, const cw_int_view *x, int64_t shift, int_scratch *s, int64_t *n,
                            int *sticky) {
    int64_t count = shift < 0 ? -shift : shift, whole = count / 64;
    unsigned bits = (unsigned)(count % 64);
    if (int_scratch_get(cx, s, x->size + whole + 2) < 0)
        return -1;
    if (shift <= 0) {
        memset(s->limbs, 0, (size_t)whole * sizeof(mp_limb_t));
        s->limbs[whole + x->size] = 0;
        if (bits)
            s->limbs[whole + x->size] = mpn_lshift(s->limbs + whole, x->limbs, x->size, bits);
        else
            memcpy(s->limbs + whole, x->limbs, (size_t)x->size * sizeof(mp_limb_t));
        *n = whole + x->size + 1;
    } else {
        *n = x->size - whole;
        if (*n <= 0) {
            *n = 0;
            *sticky = 1;
            return 0;
        }
        *sticky = whole && !mpn_zero_p(x->limbs, whole);
        if (bits)
            *sticky |= mpn_rshift(s->limbs, x->limbs + whole, *n, bits) != 0;
        else
            memcpy(s->limbs, x->limbs + whole, (size_t)*n * sizeof(mp_limb_t));
    }
    while (*n > 0 && s->limbs[*n - 1] == 0)
        --*n;
    return 0;
}

/* x / y as a double: a quotient of 55 to 57 bits and a sticky bit, then one rounding. */
static int64_t divide_to_double(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, int64_t shift,
                                double *out) {
    int_scratch numerator, quotient, rest;
    int64_t n, status = -1;
    int sticky = 0;
    quotient.limbs = quotient.local;
    rest.limbs = rest.local;
    if (shifted_copy(cx, x, shift, &numerator, &n, &sticky) < 0)
        return -1;
    uint64_t q = 0;
    if (n < y->size) {
        sticky = 1;
    } else {
        if (int_scratch_get(cx, &quotient, n - y->size + 1) < 0 || int_scratch_get(cx, &rest, y->size) < 0)
            goto done;
        mpn_tdiv_qr(quotient.limbs, rest.limbs, 0, numerator.limbs, n, y->limbs, y->size);
        q = quotient.limbs[0];
        sticky |= !mpn_zero_p(rest.limbs, y->size);
    }
    *out = q == 0 ? 0.0 : int_scale_to_double(q << 1 | (uint64_t)sticky, shift - 1);
    status = 0;
done:
    int_scratch_free(&numerator);
    int_scratch_free(&quotient);
    int_scratch_free(&rest);
    return status;
}

static int is_exact_double(cw_value v) {
    return v.tag == CW_INT && v.i >= -((int64_t)1 << 53) && v.i <= (int64_t)1 << 53;
}

cw_value cw_int_truediv(cw_ctx *cx, cw_value a, cw_value b) {
    cw_int_view x, y;
    double result = 0.0;
    if (cw_int_sign(b) == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "division by zero");
    if (is_exact_double(a) && is_exact_double(b))
        return CW_MK_FLOAT((double)a.i / (double)b.i);
    int_view(a, &x);
    int_view(b, &y);
    int64_t negative = x.negative != y.negative;
    if (x.size == 0)
        return CW_MK_FLOAT(negative ? -0.0 : 0.0);
    int64_t difference = int_view_bits(&x) - int_view_bits(&y);
    if (difference > DBL_MAX_EXP)
        return cw_raise(cx, &cw_type_OverflowError, "integer division result too large for a float");
    if (difference >= DBL_MIN_EXP - DBL_MANT_DIG - 1) {
        int64_t shift = difference < DBL_MIN_EXP ? DBL_MIN_EXP : difference;
        if (divide_to_double(cx, &x, &y, shift - DBL_MANT_DIG - 2, &result) < 0)
            return CW_MK_NULL;
        if (isinf(result))
            return cw_raise(cx, &cw_type_OverflowError, "integer division result too large for a float");
    }
    return CW_MK_FLOAT(negative ? -result : result);
}

/* ---- hash: the value modulo the prime 2**61 - 1, with the sign of the number ---- */

#define HASH_MODULUS (((uint64_t)1 << 61) - 1)

static uint64_t hash_magnitude(const cw_int_view *x) {
    uint64_t h = 0;
    for (int64_t i = x->size - 1; i >= 0; i--) {
        h = ((h << 3) & HASH_MODULUS) | h >> 58; /* 2**64 == 2**3 */
        h += (x->limbs[i] & HASH_MODULUS) + (x->limbs[i] >> 61);
        h = (h & HASH_MODULUS) + (h >> 61);
        if (h >= HASH_MODULUS)
            h -= HASH_MODULUS;
    }
    return h;
}

int64_t cw_int_hash(cw_value v) {
    cw_int_view x;
    v = cw_int_canonical(v);
    if (v.tag == CW_INT && v.i > -(int64_t)HASH_MODULUS && v.i < (int64_t)HASH_MODULUS)
        return v.i == -1 ? -2 : v.i;
    int_view(v, &x);
    int64_t h = (int64_t)hash_magnitude(&x);
    if (x.negative)
        h = -h;
    return h == -1 ? -2 : h;
}

int64_t cw_hash_double(double d) {
    uint64_t bits;
    if (isinf(d))
        return d > 0 ? 314159 : -314159;
    if (isnan(d)) { /* by identity, that is by payload */
        memcpy(&bits, &d, sizeof bits);
        return (int64_t)(bits >> 4 | bits << 60); /* as object.__hash__ */
    }
    if (fabs(d) < 0x1p60 && d == (double)(int64_t)d)
        return (int64_t)d == -1 ? -2 : (int64_t)d;
    /* d = mantissa * 2**exponent with a 53-bit integer mantissa; 2**61 == 1 */
    int exponent;
    uint64_t m = (uint64_t)ldexp(frexp(fabs(d), &exponent), 53);
    exponent = (exponent - 53) % 61;
    if (exponent < 0)
        exponent += 61;
    if (exponent)
        m = ((m << exponent) & HASH_MODULUS) | m >> (61 - exponent);
    int64_t h = (int64_t)m;
    if (d < 0)
        h = -h;
    return h == -1 ? -2 : h;
}
