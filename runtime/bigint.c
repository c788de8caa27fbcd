/* bigint.c: addition, multiplication, division, shifts and bitwise operations on ints of any size. */
#include "bigint.h"

#include <limits.h>
#include <stdlib.h>

/* ---- blocks ---- */

/* Above this many limbs a request goes through the allocator that may refuse. */
enum { INT_LARGE_LIMBS = 1 << 15 };

cw_bigint *int_alloc(cw_ctx *cx, int64_t n) {
    cw_bigint *r;
    if (CW_UNLIKELY(n >= INT_LARGE_LIMBS)) {
        r = cw_alloc_large(cx, n + 2, sizeof(mp_limb_t), 1);
        if (!r)
            return NULL;
    } else {
        r = cw_alloc_atomic(cx, (int64_t)sizeof(cw_bigint) + n * (int64_t)sizeof(mp_limb_t));
    }
    r->type = &cw_type_int;
    r->size = n;
    return r;
}

/* Whether sign and one limb fit in int64_t. */
static inline int fits_word(mp_limb_t limb, int64_t negative) {
    return limb <= (mp_limb_t)INT64_MAX + (negative != 0);
}

static inline cw_value word_value(mp_limb_t limb, int64_t negative) {
    return CW_MK_INT((int64_t)(negative ? 0 - limb : limb));
}

cw_value int_finish(cw_bigint *r, int64_t n, int64_t negative) {
    while (n > 0 && r->limbs[n - 1] == 0)
        n--;
    if (n == 0)
        return CW_MK_INT(0);
    if (n == 1 && fits_word(r->limbs[0], negative))
        return word_value(r->limbs[0], negative);
    r->size = negative ? -n : n;
    return CW_MK_OBJ(r);
}

cw_value int_from_limbs(cw_ctx *cx, const mp_limb_t *limbs, int64_t n, int64_t negative) {
    while (n > 0 && limbs[n - 1] == 0)
        n--;
    if (n == 0)
        return CW_MK_INT(0);
    if (n == 1 && fits_word(limbs[0], negative))
        return word_value(limbs[0], negative);
    cw_bigint *r = int_alloc(cx, n);
    if (!r)
        return CW_MK_NULL;
    memcpy(r->limbs, limbs, (size_t)n * sizeof *limbs);
    r->size = negative ? -n : n;
    return CW_MK_OBJ(r);
}

cw_value int_from_i128(cw_ctx *cx, cw_i128 x) {
    if (x == (cw_i128)(int64_t)x)
        return CW_MK_INT((int64_t)x);
    cw_u128 magnitude = x < 0 ? 0 - (cw_u128)x : (cw_u128)x;
    mp_limb_t limbs[2] = {(mp_limb_t)magnitude, (mp_limb_t)(magnitude >> 64)};
    return int_from_limbs(cx, limbs, 2, x < 0);
}

/* v as a 128-bit number, if it has at most 127 bits: 1 and *out. Most bignums of programs do. */
static inline int as_i128(cw_value v, cw_i128 *out) {
    if (v.tag == CW_INT) {
        *out = v.i;
        return 1;
    }
    const cw_bigint *big = v.p;
    if (big->size == 1)
        *out = (cw_i128)big->limbs[0];
    else if (big->size == -1)
        *out = -(cw_i128)big->limbs[0];
    else if ((big->size == 2 || big->size == -2) && !(big->limbs[1] >> 63)) {
        cw_i128 magnitude = (cw_i128)((cw_u128)big->limbs[1] << 64 | big->limbs[0]);
        *out = big->size < 0 ? -magnitude : magnitude;
    } else {
        return 0;
    }
    return 1;
}

cw_value cw_int_from_u64(cw_ctx *cx, uint64_t x) {
    mp_limb_t limb = x;
    return int_from_limbs(cx, &limb, 1, 0);
}

void int_view_mpz(const cw_int_view *v, mpz_t out) {
    mpz_roinit_n(out, v->limbs, v->negative ? -v->size : v->size);
}

cw_value int_from_mpz(cw_ctx *cx, const mpz_t z) {
    return int_from_limbs(cx, mpz_limbs_read(z), (int64_t)mpz_size(z), mpz_sgn(z) < 0);
}

int64_t int_scratch_get(cw_ctx *cx, int_scratch *s, int64_t n) {
    s->limbs = s->local;
    if (n <= INT_SCRATCH_LOCAL)
        return 0;
    s->limbs = n < ((int64_t)1 << 50) ? malloc((size_t)n * sizeof(mp_limb_t)) : NULL;
    if (s->limbs)
        return 0;
    s->limbs = s->local;
    return cw_raise_i(cx, &cw_type_MemoryError, "");
}

void int_scratch_free(int_scratch *s) {
    if (s->limbs != s->local)
        free(s->limbs);
}

/* ---- comparison ---- */

int64_t int_view_bits(const cw_int_view *v) {
    return v->size == 0 ? 0 : v->size * 64 - __builtin_clzl(v->limbs[v->size - 1]);
}

int64_t cw_int_bit_length(cw_value a) {
    cw_int_view view;
    int_view(a, &view);
    return int_view_bits(&view);
}

static int64_t compare_magnitudes(const cw_int_view *a, const cw_int_view *b) {
    if (a->size != b->size)
        return a->size < b->size ? -1 : 1;
    int order = mpn_cmp(a->limbs, b->limbs, a->size);
    return (order > 0) - (order < 0);
}

int64_t cw_int_compare(cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return (a.i > b.i) - (a.i < b.i);
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    if (x.negative != y.negative)
        return x.negative ? -1 : 1;
    int64_t order = compare_magnitudes(&x, &y);
    return x.negative ? -order : order;
}

int64_t cw_int_sign(cw_value v) {
    if (v.tag == CW_INT)
        return (v.i > 0) - (v.i < 0);
    return ((cw_bigint *)v.p)->size < 0 ? -1 : 1;
}

/* ---- addition and subtraction ---- */

/* |x| + |y| with the given sign. */
static cw_value add_magnitudes(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, int64_t negative) {
    if (x->size < y->size) {
        const cw_int_view *swap = x;
        x = y;
        y = swap;
    }
    cw_bigint *r = int_alloc(cx, x->size + 1);
    if (!r)
        return CW_MK_NULL;
    mp_limb_t carry = 0;
    if (y->size == 1)
        carry = mpn_add_1((mp_limb_t *)r->limbs, x->limbs, x->size, y->limbs[0]);
    else if (y->size == 0)
        memcpy(r->limbs, x->limbs, (size_t)x->size * sizeof(mp_limb_t));
    else
        carry = mpn_add((mp_limb_t *)r->limbs, x->limbs, x->size, y->limbs, y->size);
    r->limbs[x->size] = carry;
    return int_finish(r, x->size + 1, negative);
}

/* |x| - |y|, negated if `negative`. */
static cw_value sub_magnitudes(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, int64_t negative) {
    int64_t order = compare_magnitudes(x, y);
    if (order == 0)
        return CW_MK_INT(0);
    if (order < 0) {
        const cw_int_view *swap = x;
        x = y;
        y = swap;
        negative = !negative;
    }
    cw_bigint *r = int_alloc(cx, x->size);
    if (!r)
        return CW_MK_NULL;
    if (y->size == 0)
        memcpy(r->limbs, x->limbs, (size_t)x->size * sizeof(mp_limb_t));
    else if (y->size == 1)
        mpn_sub_1((mp_limb_t *)r->limbs, x->limbs, x->size, y->limbs[0]);
    else
        mpn_sub((mp_limb_t *)r->limbs, x->limbs, x->size, y->limbs, y->size);
    return int_finish(r, x->size, negative);
}

cw_value cw_int_add(cw_ctx *cx, cw_value a, cw_value b) {
    cw_i128 first, second;
    if (as_i128(a, &first) && as_i128(b, &second) && !__builtin_add_overflow(first, second, &first))
        return int_from_i128(cx, first);
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    return x.negative == y.negative ? add_magnitudes(cx, &x, &y, x.negative)
                                    : sub_magnitudes(cx, &x, &y, x.negative);
}

cw_value cw_int_sub(cw_ctx *cx, cw_value a, cw_value b) {
    cw_i128 first, second;
    if (as_i128(a, &first) && as_i128(b, &second) && !__builtin_sub_overflow(first, second, &first))
        return int_from_i128(cx, first);
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    return x.negative != y.negative ? add_magnitudes(cx, &x, &y, x.negative)
                                    : sub_magnitudes(cx, &x, &y, x.negative);
}

cw_value cw_int_neg(cw_ctx *cx, cw_value a) {
    if (a.tag == CW_INT && a.i != INT64_MIN)
        return CW_MK_INT(-a.i);
    cw_int_view x;
    int_view(a, &x);
    return int_from_limbs(cx, x.limbs, x.size, !x.negative);
}

cw_value cw_int_abs(cw_ctx *cx, cw_value a) {
    return cw_int_sign(a) < 0 ? cw_int_neg(cx, a) : a;
}

cw_value cw_int_invert(cw_ctx *cx, cw_value a) {
    if (a.tag == CW_INT)
        return CW_MK_INT(~a.i);
    return cw_int_sub(cx, CW_MK_INT(-1), a);
}

/* ---- multiplication ---- */

cw_value cw_int_mul(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return int_from_i128(cx, (cw_i128)a.i * b.i);
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    if (x.size < y.size) {
        int_view(a, &y);
        int_view(b, &x);
    }
    if (y.size == 0)
        return CW_MK_INT(0);
    if (x.size == 1) {
        cw_u128 product = (cw_u128)x.limbs[0] * y.limbs[0];
        mp_limb_t limbs[2] = {(mp_limb_t)product, (mp_limb_t)(product >> 64)};
        return int_from_limbs(cx, limbs, 2, x.negative != y.negative);
    }
    int64_t n = x.size + y.size;
    cw_bigint *r = int_alloc(cx, n);
    if (!r)
        return CW_MK_NULL;
    if (y.size == 1)
        r->limbs[n - 1] = mpn_mul_1((mp_limb_t *)r->limbs, x.limbs, x.size, y.limbs[0]);
    else if (x.limbs == y.limbs)
        mpn_sqr((mp_limb_t *)r->limbs, x.limbs, x.size);
    else
        mpn_mul((mp_limb_t *)r->limbs, x.limbs, x.size, y.limbs, y.size);
    return int_finish(r, n, x.negative != y.negative);
}

/* ---- floor division ---- */

/* Both operands in words: the quotient overflows only for INT64_MIN // -1. */
static void divide_words(cw_ctx *cx, int64_t a, int64_t b, cw_value *quotient, cw_value *remainder) {
    if (b == -1) {
        if (quotient)
            *quotient = cw_int_neg(cx, CW_MK_INT(a));
        if (remainder)
            *remainder = CW_MK_INT(0);
        return;
    }
    int64_t q = a / b, r = a % b;
    if (r != 0 && (r ^ b) < 0) {
        r += b;
        q--;
    }
    if (quotient)
        *quotient = CW_MK_INT(q);
    if (remainder)
        *remainder = CW_MK_INT(r);
}

/* Dividend of two limbs and |x| >= |y|: the compiler's 128-bit division. */
static int64_t divide_two_limbs(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, cw_value *quotient,
                                cw_value *remainder) {
    cw_u128 a = (cw_u128)x->limbs[1] << 64 | x->limbs[0];
    cw_u128 b = y->size == 2 ? (cw_u128)y->limbs[1] << 64 | y->limbs[0] : y->limbs[0];
    cw_u128 q = a / b, r = a - q * b;
    int64_t differ = x->negative != y->negative;
    if (differ && r) {
        q++; /* at most 2**127 + 1, since b >= 2 */
        r = b - r;
    }
    mp_limb_t limbs[2] = {(mp_limb_t)q, (mp_limb_t)(q >> 64)};
    if (quotient && (*quotient = int_from_limbs(cx, limbs, 2, differ)).tag == CW_NULL)
        return -1;
    limbs[0] = (mp_limb_t)r;
    limbs[1] = (mp_limb_t)(r >> 64);
    if (remainder && (*remainder = int_from_limbs(cx, limbs, 2, y->negative)).tag == CW_NULL)
        return -1;
    return 0;
}

/* Rounding towards minus infinity adjusts the truncated result when the signs differ and there is a
 * remainder. */
static int64_t divide_by_limb(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, cw_value *quotient,
                              cw_value *remainder) {
    int64_t differ = x->negative != y->negative;
    mp_limb_t divisor = y->limbs[0], rest;
    if (quotient) {
        cw_bigint *q = int_alloc(cx, x->size + 1);
        if (!q)
            return -1;
        rest = mpn_divrem_1((mp_limb_t *)q->limbs, 0, x->limbs, x->size, divisor);
        q->limbs[x->size] = 0;
        if (differ && rest)
            mpn_add_1((mp_limb_t *)q->limbs, (mp_limb_t *)q->limbs, x->size + 1, 1);
        *quotient = int_finish(q, x->size + 1, differ);
    } else {
        rest = mpn_mod_1(x->limbs, x->size, divisor);
    }
    if (remainder) {
        if (differ && rest)
            rest = divisor - rest;
        *remainder = int_from_limbs(cx, &rest, 1, y->negative);
    }
    return 0;
}

/* |x| >= |y| in limbs, y of two limbs or more. */
static int64_t divide_large(cw_ctx *cx, const cw_int_view *x, const cw_int_view *y, cw_value *quotient,
                            cw_value *remainder) {
    int64_t differ = x->negative != y->negative, nq = x->size - y->size + 1, nr = y->size, status = -1;
    int_scratch q_scratch, r_scratch;
    cw_bigint *q = NULL, *r = NULL;
    q_scratch.limbs = q_scratch.local;
    r_scratch.limbs = r_scratch.local;
    mp_limb_t *qp, *rp;
    if (quotient) {
        q = int_alloc(cx, nq + 1);
        if (!q)
            return -1;
        qp = (mp_limb_t *)q->limbs;
    } else {
        if (int_scratch_get(cx, &q_scratch, nq + 1) < 0)
            return -1;
        qp = q_scratch.limbs;
    }
    if (remainder) {
        r = int_alloc(cx, nr);
        if (!r)
            goto done;
        rp = (mp_limb_t *)r->limbs;
    } else {
        if (int_scratch_get(cx, &r_scratch, nr) < 0)
            goto done;
        rp = r_scratch.limbs;
    }
    mpn_tdiv_qr(qp, rp, 0, x->limbs, x->size, y->limbs, y->size);
    qp[nq] = 0;
    if (differ && !mpn_zero_p(rp, nr)) {
        if (quotient)
            mpn_add_1(qp, qp, nq + 1, 1);
        if (remainder)
            mpn_sub_n(rp, y->limbs, rp, nr);
    }
    if (quotient)
        *quotient = int_finish(q, nq + 1, differ);
    if (remainder)
        *remainder = int_finish(r, nr, y->negative);
    status = 0;
done:
    int_scratch_free(&q_scratch);
    int_scratch_free(&r_scratch);
    return status;
}

int64_t int_divide_floor(cw_ctx *cx, cw_value a, cw_value b, cw_value *quotient, cw_value *remainder) {
    if (a.tag == CW_INT && b.tag == CW_INT) {
        divide_words(cx, a.i, b.i, quotient, remainder);
        return 0;
    }
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    if (x.size < y.size || (x.size == y.size && compare_magnitudes(&x, &y) < 0)) {
        /* |a| < |b|: 0 or -1, and a or a + b */
        int64_t adjust = x.size != 0 && x.negative != y.negative;
        if (quotient)
            *quotient = CW_MK_INT(-adjust);
        if (remainder) {
            *remainder = adjust ? cw_int_add(cx, a, b) : a;
            if (remainder->tag == CW_NULL)
                return -1;
        }
        return 0;
    }
    if (x.size == 2)
        return divide_two_limbs(cx, &x, &y, quotient, remainder);
    if (y.size == 1)
        return divide_by_limb(cx, &x, &y, quotient, remainder);
    return divide_large(cx, &x, &y, quotient, remainder);
}

static int is_zero(cw_value v) {
    return v.tag == CW_INT && v.i == 0;
}

cw_value cw_int_floordiv(cw_ctx *cx, cw_value a, cw_value b) {
    cw_value q = CW_MK_NULL;
    if (is_zero(b))
        return cw_raise(cx, &cw_type_ZeroDivisionError, "integer division or modulo by zero");
    int_divide_floor(cx, a, b, &q, NULL);
    return q;
}

cw_value cw_int_mod(cw_ctx *cx, cw_value a, cw_value b) {
    cw_value r = CW_MK_NULL;
    if (is_zero(b))
        return cw_raise(cx, &cw_type_ZeroDivisionError, "integer modulo by zero");
    int_divide_floor(cx, a, b, NULL, &r);
    return r;
}

cw_value cw_int_divmod(cw_ctx *cx, cw_value a, cw_value b) {
    cw_value pair[2];
    if (is_zero(b))
        return cw_raise(cx, &cw_type_ZeroDivisionError, "integer division or modulo by zero");
    if (int_divide_floor(cx, a, b, &pair[0], &pair[1]) < 0)
        return CW_MK_NULL;
    return cw_tuple_build(cx, pair, 2);
}

/* ---- shifts ---- */

/* |x| << count, count of any size that memory holds. */
static cw_value shift_left(cw_ctx *cx, const cw_int_view *x, int64_t count) {
    int64_t whole = count / 64, bits = count % 64, n = x->size + whole;
    cw_bigint *r = int_alloc(cx, n + 1);
    if (!r)
        return CW_MK_NULL;
    mp_limb_t *limbs = (mp_limb_t *)r->limbs;
    memset(limbs, 0, (size_t)whole * sizeof *limbs);
    limbs[n] = 0;
    if (bits)
        limbs[n] = mpn_lshift(limbs + whole, x->limbs, x->size, (unsigned)bits);
    else
        memcpy(limbs + whole, x->limbs, (size_t)x->size * sizeof *limbs);
    return int_finish(r, n + 1, x->negative);
}

/* floor(x / 2**count): for negative x the magnitude is rounded up. count < bits of x. */
static cw_value shift_right(cw_ctx *cx, const cw_int_view *x, int64_t count) {
    int64_t whole = count / 64, bits = count % 64, n = x->size - whole;
    cw_bigint *r = int_alloc(cx, n + 1);
    if (!r)
        return CW_MK_NULL;
    mp_limb_t *limbs = (mp_limb_t *)r->limbs, lost = 0;
    if (bits)
        lost = mpn_rshift(limbs, x->limbs + whole, n, (unsigned)bits);
    else
        memcpy(limbs, x->limbs + whole, (size_t)n * sizeof *limbs);
    limbs[n] = 0;
    if (x->negative && (lost || (whole && !mpn_zero_p(x->limbs, whole))))
        mpn_add_1(limbs, limbs, n + 1, 1);
    return int_finish(r, n + 1, x->negative);
}

cw_value cw_int_lshift(cw_ctx *cx, cw_value a, cw_value b) {
    if (cw_int_sign(b) < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative shift count");
    if (is_zero(a))
        return a;
    if (b.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "too many digits in integer");
    if (a.tag == CW_INT && b.i < 64)
        return int_from_i128(cx, (cw_i128)a.i * ((cw_i128)1 << b.i));
    cw_int_view x;
    int_view(a, &x);
    if (x.size == 1 && b.i < 64) {
        cw_u128 shifted = (cw_u128)x.limbs[0] << b.i;
        mp_limb_t limbs[2] = {(mp_limb_t)shifted, (mp_limb_t)(shifted >> 64)};
        return int_from_limbs(cx, limbs, 2, x.negative);
    }
    if (b.i / 64 > (int64_t)1 << 56)
        return cw_raise(cx, &cw_type_MemoryError, "");
    return shift_left(cx, &x, b.i);
}

cw_value cw_int_rshift(cw_ctx *cx, cw_value a, cw_value b) {
    if (cw_int_sign(b) < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative shift count");
    if (a.tag == CW_INT)
        return CW_MK_INT(a.i >> (b.tag == CW_INT && b.i < 63 ? b.i : 63));
    cw_int_view x;
    cw_i128 word;
    int_view(a, &x);
    if (b.tag == CW_INT && b.i < 128 && as_i128(a, &word))
        return int_from_i128(cx, word >> b.i);
    if (b.tag != CW_INT || b.i >= int_view_bits(&x))
        return CW_MK_INT(x.negative ? -1 : 0);
    return shift_right(cx, &x, b.i);
}

/* ---- bitwise operations: two's complement with infinite sign extension ---- */

/* Streams the limbs of the two's complement of an int. */
typedef struct twos_reader {
    const cw_int_view *view;
    mp_limb_t carry; /* 1 while all lower limbs of a negative number were 0 */
} twos_reader;

static inline mp_limb_t twos_next(twos_reader *reader, int64_t i) {
    mp_limb_t limb = i < reader->view->size ? reader->view->limbs[i] : 0;
    if (!reader->view->negative)
        return limb;
    limb = ~limb + reader->carry;
    reader->carry = reader->carry && limb == 0;
    return limb;
}

static inline mp_limb_t combine(int op, mp_limb_t a, mp_limb_t b) {
    return op == CW_OP_AND ? (a & b) : op == CW_OP_OR ? (a | b) : (a ^ b);
}

/* Result limbs are needed as far as the longer operand; an AND with a non-negative one ends with that. */
static inline int64_t bitwise_length(int op, const cw_int_view *x, const cw_int_view *y) {
    int64_t longer = x->size > y->size ? x->size : y->size;
    if (op != CW_OP_AND || (x->negative && y->negative))
        return longer;
    if (!x->negative && !y->negative)
        return x->size < y->size ? x->size : y->size;
    return x->negative ? y->size : x->size;
}

static cw_value bitwise_limbs(cw_ctx *cx, int op, cw_value a, cw_value b) {
    cw_int_view x, y;
    int_view(a, &x);
    int_view(b, &y);
    int64_t n = bitwise_length(op, &x, &y);
    int64_t negative = (int64_t)combine(op, (mp_limb_t)x.negative, (mp_limb_t)y.negative);
    cw_bigint *r = int_alloc(cx, n + 1);
    if (!r)
        return CW_MK_NULL;
    twos_reader first = {&x, 1}, second = {&y, 1};
    mp_limb_t carry = 1;
    for (int64_t i = 0; i < n; i++) {
        mp_limb_t limb = combine(op, twos_next(&first, i), twos_next(&second, i));
        if (negative) {
            limb = ~limb + carry;
            carry = carry && limb == 0;
        }
        r->limbs[i] = limb;
    }
    r->limbs[n] = negative ? carry : 0;
    return int_finish(r, n + 1, negative);
}

static inline cw_value bitwise(cw_ctx *cx, int op, cw_value a, cw_value b) {
    cw_i128 x, y;
    if (as_i128(a, &x) && as_i128(b, &y))
        return int_from_i128(cx, op == CW_OP_AND ? (x & y) : op == CW_OP_OR ? (x | y) : (x ^ y));
    return bitwise_limbs(cx, op, a, b);
}

/* Lowest 64 bits of the two's complement. */
static inline uint64_t low_word(cw_value v) {
    if (v.tag == CW_INT)
        return (uint64_t)v.i;
    const cw_bigint *big = v.p;
    return big->size < 0 ? 0 - big->limbs[0] : big->limbs[0];
}

/* Whether v is a mask: not negative and of one limb. */
static inline int is_one_limb(cw_value v) {
    return v.tag == CW_INT ? v.i >= 0 : ((cw_bigint *)v.p)->size == 1;
}

cw_value cw_int_and(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return CW_MK_INT(a.i & b.i);
    if (is_one_limb(a) || is_one_limb(b))
        return cw_int_from_u64(cx, low_word(a) & low_word(b));
    return bitwise(cx, CW_OP_AND, a, b);
}

cw_value cw_int_or(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return CW_MK_INT(a.i | b.i);
    return bitwise(cx, CW_OP_OR, a, b);
}

cw_value cw_int_xor(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return CW_MK_INT(a.i ^ b.i);
    return bitwise(cx, CW_OP_XOR, a, b);
}

const cw_binary_fn cw_int_operations[CW_OP_BINARY_COUNT] = {
    [CW_OP_ADD] = cw_int_add,
    [CW_OP_SUB] = cw_int_sub,
    [CW_OP_MUL] = cw_int_mul,
    [CW_OP_TRUEDIV] = cw_int_truediv,
    [CW_OP_FLOORDIV] = cw_int_floordiv,
    [CW_OP_MOD] = cw_int_mod,
    [CW_OP_POW] = cw_int_pow,
    [CW_OP_LSHIFT] = cw_int_lshift,
    [CW_OP_RSHIFT] = cw_int_rshift,
    [CW_OP_AND] = cw_int_and,
    [CW_OP_OR] = cw_int_or,
    [CW_OP_XOR] = cw_int_xor,
};
