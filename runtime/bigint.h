/* bigint.h: what the int modules share about magnitudes.
 *
 * An int is CW_INT or, if and only if it does not fit in int64_t, a cw_bigint: sign in the sign of `size`,
 * magnitude in limbs as GMP's mpn functions want them, most significant limb not zero, in one atomic block.
 * Every operation works on a cw_int_view (sign and magnitude) of its operands and ends in int_finish, which
 * restores the canonical form.
 */
#ifndef CW_BIGINT_H
#define CW_BIGINT_H

#include <gmp.h>

#include "cw.h"

__extension__ typedef __int128 cw_i128;
__extension__ typedef unsigned __int128 cw_u128;

typedef struct cw_int_view {
    const mp_limb_t *limbs; /* == &small for CW_INT */
    int64_t size;           /* limbs in use; 0 for zero */
    int64_t negative;
    mp_limb_t small;
    void *owner; /* the block that holds limbs */
} cw_int_view;

/* Absolute value without overflow at INT64_MIN. */
static inline uint64_t int_magnitude(int64_t i) {
    return i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
}

/* v must be a canonical int and *out must outlive the use of out->limbs in place (it may point into *out). */
static inline void int_view(cw_value v, cw_int_view *out) {
    if (v.tag == CW_INT) {
        out->small = int_magnitude(v.i);
        out->limbs = &out->small;
        out->size = v.i != 0;
        out->negative = v.i < 0;
        out->owner = NULL;
    } else {
        cw_bigint *big = v.p;
        out->limbs = (const mp_limb_t *)big->limbs;
        out->size = big->size < 0 ? -big->size : big->size;
        out->negative = big->size < 0;
        out->owner = big;
    }
}

/* Uninitialised bignum with room for n limbs; NULL with MemoryError when n is absurd. */
cw_bigint *int_alloc(cw_ctx *cx, int64_t n);
/* The canonical int of sign and the first n limbs of r (leading zeros allowed). r may be returned. */
cw_value int_finish(cw_bigint *r, int64_t n, int64_t negative);
cw_value int_from_limbs(cw_ctx *cx, const mp_limb_t *limbs, int64_t n, int64_t negative);
cw_value int_from_i128(cw_ctx *cx, cw_i128 x);
/* A GMP integer that reads v's limbs in place; the view must live as long as it. */
void int_view_mpz(const cw_int_view *v, mpz_t out);
cw_value int_from_mpz(cw_ctx *cx, const mpz_t z);
/* floor division: quotient and remainder, each wanted if not NULL. 0 or -1 (memory). b is not zero. */
int64_t int_divide_floor(cw_ctx *cx, cw_value a, cw_value b, cw_value *quotient, cw_value *remainder);
/* Bits in the magnitude. */
int64_t int_view_bits(const cw_int_view *v);
/* int from a double that is finite. */
cw_value int_from_finite(cw_ctx *cx, double d);
/* Nearest double, half to even, as mantissa * 2**exponent with 0.5 <= mantissa < 1 (frexp), any size. */
double int_frexp(cw_value a, int64_t *exponent);
/* q * 2**shift, rounded once to nearest, half to even, also to subnormals; q's lowest bit stands for all lost
 * bits. */
double int_scale_to_double(uint64_t q, int64_t shift);
/* int from ASCII digits without sign, underscores or prefix; NULL-free text of n digits valid in base. */
cw_value int_from_ascii(cw_ctx *cx, const char *digits, int64_t n, int64_t base, int64_t negative);

/* Scratch limbs: on the C stack while few, else from malloc; give it to scratch_free in any case. */
enum { INT_SCRATCH_LOCAL = 48 };
typedef struct int_scratch {
    mp_limb_t local[INT_SCRATCH_LOCAL];
    mp_limb_t *limbs;
} int_scratch;
int64_t int_scratch_get(cw_ctx *cx, int_scratch *s, int64_t n); /* 0, or -1 with MemoryError */
void int_scratch_free(int_scratch *s);

#endif
