/* bigint_text.c: ints to digits and back in any base, with the guard on the length of decimal text.
 * Large conversions are GMP's, which are sub-quadratic.
 */
#include "bigint.h"

#include <stdlib.h>

/* ---- the guard: int <-> decimal text takes more than linear time, so its size is limited ---- */

enum { DIGITS_DEFAULT = 4300, DIGITS_THRESHOLD = 640 };

int64_t cw_int_max_str_digits(cw_ctx *cx) {
    int64_t limit = cx->state->int_max_str_digits;
    if (limit == 0) {
        const char *text = getenv("PYTHONINTMAXSTRDIGITS");
        limit = text && *text ? strtol(text, NULL, 10) : DIGITS_DEFAULT;
        if (limit < DIGITS_THRESHOLD)
            limit = limit == 0 ? -1 : DIGITS_DEFAULT;
        cx->state->int_max_str_digits = limit;
    }
    return limit < 0 ? 0 : limit;
}

int64_t cw_int_set_max_str_digits(cw_ctx *cx, int64_t limit) {
    if (limit != 0 && limit < DIGITS_THRESHOLD)
        return cw_raise_i(cx, &cw_type_ValueError, "maxdigits must be 0 or larger than %d", DIGITS_THRESHOLD);
    cx->state->int_max_str_digits = limit == 0 ? -1 : limit;
    return 0;
}

static cw_value raise_too_many_to_text(cw_ctx *cx, int64_t limit) {
    return cw_raise(cx, &cw_type_ValueError,
                    "Exceeds the limit (%ld digits) for integer string conversion; "
                    "use sys.set_int_max_str_digits() to increase the limit",
                    (long)limit);
}

/* ---- to text ---- */

/* Decimal digits of a word, backwards from end; returns the first. */
static char *write_word(char *end, uint64_t x) {
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
        "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
        "8081828384858687888990919293949596979899";
    while (x >= 100) {
        end -= 2;
        memcpy(end, pairs + x % 100 * 2, 2);
        x /= 100;
    }
    if (x >= 10) {
        end -= 2;
        memcpy(end, pairs + x * 2, 2);
    } else {
        *--end = (char)('0' + x);
    }
    return end;
}

static cw_value word_to_str(cw_ctx *cx, int64_t i, int64_t base) {
    char buffer[72], *end = buffer + sizeof buffer, *p = end;
    uint64_t x = int_magnitude(i);
    if (base == 10) {
        p = write_word(p, x);
    } else {
        do {
            *--p = "0123456789abcdefghijklmnopqrstuvwxyz"[x % (uint64_t)base];
            x /= (uint64_t)base;
        } while (x);
    }
    if (i < 0)
        *--p = '-';
    cw_str *s = cw_str_alloc(cx, end - p, 127);
    if (!s)
        return CW_MK_NULL;
    memcpy(s->data, p, (size_t)(end - p));
    return CW_MK_OBJ(s);
}

/* Upper bound of the digits of a magnitude, sign excluded. */
static int64_t digits_bound(const cw_int_view *x, int64_t base) {
    return (int64_t)mpn_sizeinbase(x->limbs, x->size, (int)base) + 1;
}

static cw_value limbs_to_str(cw_ctx *cx, const cw_int_view *x, int64_t base) {
    int64_t limit = base == 10 ? cw_int_max_str_digits(cx) : 0, status = -1;
    int_scratch copy;
    if (limit && int_view_bits(x) > limit * 10 / 3 + 64)
        return raise_too_many_to_text(cx, limit);
    int64_t bound = digits_bound(x, base);
    char local[512], *digits = bound <= (int64_t)sizeof local ? local : malloc((size_t)bound);
    copy.limbs = copy.local;
    cw_str *s = NULL;
    if (!digits) {
        cw_raise(cx, &cw_type_MemoryError, "");
        return CW_MK_NULL;
    }
    if (int_scratch_get(cx, &copy, x->size + 1) < 0)
        goto done;
    memcpy(copy.limbs, x->limbs, (size_t)x->size * sizeof(mp_limb_t));
    int64_t n = (int64_t)mpn_get_str((unsigned char *)digits, (int)base, copy.limbs, x->size), skip = 0;
    while (skip < n - 1 && digits[skip] == 0)
        skip++;
    if (limit && n - skip > limit) {
        raise_too_many_to_text(cx, limit);
        goto done;
    }
    s = cw_str_alloc(cx, n - skip + x->negative, 127);
    if (!s)
        goto done;
    char *out = s->data;
    if (x->negative)
        *out++ = '-';
    for (int64_t i = skip; i < n; i++)
        *out++ = "0123456789abcdefghijklmnopqrstuvwxyz"[(unsigned char)digits[i]];
    status = 0;
done:
    int_scratch_free(&copy);
    if (digits != local)
        free(digits);
    return status < 0 ? CW_MK_NULL : CW_MK_OBJ(s);
}

cw_value cw_int_to_str(cw_ctx *cx, cw_value v, int64_t base) {
    v = cw_int_canonical(v);
    if (v.tag == CW_INT)
        return word_to_str(cx, v.i, base);
    cw_int_view x;
    int_view(v, &x);
    return limbs_to_str(cx, &x, base);
}

/* ---- from text ---- */

static int digit_value(uint32_t c) {
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    if (c >= 'a' && c <= 'z')
        return (int)(c - 'a') + 10;
    if (c >= 'A' && c <= 'Z')
        return (int)(c - 'A') + 10;
    return 99;
}

/* Bits that one digit can carry, rounded up. */
static int64_t digit_bits(int64_t base) {
    return 64 - __builtin_clzl((uint64_t)base - 1);
}

cw_value int_from_ascii(cw_ctx *cx, const char *digits, int64_t n, int64_t base, int64_t negative) {
    uint64_t word = 0;
    while (n > 1 && *digits == '0') {
        digits++;
        n--;
    }
    if (n * digit_bits(base) <= 63 || (base == 10 && n <= 18)) {
        for (int64_t i = 0; i < n; i++)
            word = word * (uint64_t)base + (uint64_t)digit_value((unsigned char)digits[i]);
        return CW_MK_INT(negative ? -(int64_t)word : (int64_t)word);
    }
    unsigned char local[512], *values = n <= (int64_t)sizeof local ? local : malloc((size_t)n);
    if (!values)
        return cw_raise(cx, &cw_type_MemoryError, "");
    for (int64_t i = 0; i < n; i++)
        values[i] = (unsigned char)digit_value((unsigned char)digits[i]);
    cw_value v = CW_MK_NULL;
    cw_bigint *r = int_alloc(cx, n * digit_bits(base) / 64 + 2);
    if (r) {
        int64_t size = (int64_t)mpn_set_str((mp_limb_t *)r->limbs, values, (size_t)n, (int)base);
        v = int_finish(r, size, negative);
    }
    if (values != local)
        free(values);
    return v;
}

cw_value cw_int_from_digits(cw_ctx *cx, const char *digits, int64_t base) {
    int64_t negative = *digits == '-';
    digits += negative;
    return int_from_ascii(cx, digits, (int64_t)strlen(digits), base, negative);
}
