/* float_text.c: text to floats: float(), float.fromhex(), float.hex() and rounding to decimal digits.
 * The digits themselves are read by strtod, which rounds correctly; what may stand around them is checked
 * here.
 */
#include "float_impl.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "bigint.h"
#include "text.h"

/* ---- decimal text ---- */

static int is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* inf, infinity or nan, any case, behind the sign: 1 and *out. */
static int parse_word(const char *p, int64_t n, double *out) {
    if ((n == 3 && !strncasecmp(p, "inf", 3)) || (n == 8 && !strncasecmp(p, "infinity", 8)))
        *out = (double)INFINITY;
    else if (n == 3 && !strncasecmp(p, "nan", 3))
        *out = (double)NAN;
    else
        return 0;
    return 1;
}

/* Copies digits with single underscores between them; returns the end in the source, or NULL if misplaced. */
static const char *copy_digits(const char *p, const char *end, char **out) {
    const char *start = p;
    for (; p < end; p++) {
        if (is_digit(*p))
            *(*out)++ = *p;
        else if (*p != '_' || p == start || p[-1] == '_' || p + 1 == end || !is_digit(p[1]))
            break;
    }
    return p < end && *p == '_' ? NULL : p;
}

/* digits [. digits] [e [sign] digits], underscores removed, into out with a NUL; 0 if malformed. */
static int copy_number(const char *p, const char *end, char *out) {
    char *start = out;
    if (!(p = copy_digits(p, end, &out)))
        return 0;
    int64_t digits = out - start;
    if (p < end && *p == '.') {
        *out++ = *p++;
        start = out;
        if (!(p = copy_digits(p, end, &out)))
            return 0;
        digits += out - start;
    }
    if (digits == 0)
        return 0;
    if (p < end && (*p | 0x20) == 'e') {
        *out++ = *p++;
        if (p < end && (*p == '+' || *p == '-'))
            *out++ = *p++;
        start = out;
        if (!(p = copy_digits(p, end, &out)) || out == start)
            return 0;
    }
    *out = 0;
    return p == end;
}

/* Up to 15 digits and a power of ten up to 10**22 are exact in doubles, so one operation rounds correctly. */
static int parse_quick(const char *p, double *out) {
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint64_t m = 0;
    int digits = 0, fraction = 0;
    for (; is_digit(*p); p++, digits++)
        m = m * 10 + (uint64_t)(*p - '0');
    if (*p == '.') {
        for (p++; is_digit(*p); p++, digits++, fraction++)
            m = m * 10 + (uint64_t)(*p - '0');
    }
    if (*p || digits > 15)
        return 0;
    *out = (double)m / powers[fraction];
    return 1;
}

int64_t cw_double_parse(const char *p, int64_t n, double *out) {
    const char *end = p + n;
    while (p < end && is_blank(*p))
        p++;
    while (p < end && is_blank(end[-1]))
        end--;
    int negative = p < end && *p == '-';
    if (p < end && (*p == '+' || *p == '-'))
        p++;
    if (!parse_word(p, end - p, out)) {
        char local[128], *copy = end - p < (int64_t)sizeof local ? local : malloc((size_t)(end - p) + 1);
        if (!copy)
            return -1;
        int good = copy_number(p, end, copy);
        if (good && !parse_quick(copy, out))
            *out = strtod(copy, NULL);
        if (copy != local)
            free(copy);
        if (!good)
            return 0;
    }
    if (negative)
        *out = -*out;
    return 1;
}

#define NAN_MARK ((uint64_t)0x7ff8c0deu << 32)
#define NAN_MARK_MASK ((uint64_t)0x7fffffffu << 32)

double cw_nan_new(cw_ctx *cx) {
    uint64_t bits = NAN_MARK | ++cx->state->nan_serial;
    double d;
    memcpy(&d, &bits, sizeof d);
    return d;
}

double cw_nan_plain(double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    if ((bits & NAN_MARK_MASK) == NAN_MARK)
        return copysign((double)NAN, d);
    return d;
}

/* float(text); `shown` is the object whose repr an error shows. */
static cw_value parse_text(cw_ctx *cx, const char *p, int64_t n, cw_value shown) {
    double d;
    int64_t status = cw_double_parse(p, n, &d);
    if (status < 0)
        return cw_raise(cx, &cw_type_MemoryError, "");
    if (status == 0)
        return cw_raise(cx, &cw_type_ValueError, "could not convert string to float: %R", &shown);
    return CW_MK_FLOAT(isnan(d) ? copysign(cw_nan_new(cx), d) : d);
}

cw_value cw_float_parse(cw_ctx *cx, cw_str *s) {
    if (s->ascii)
        return parse_text(cx, s->data, s->len, CW_MK_OBJ(s));
    char *text = cw_number_text(s);
    if (!text)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_value v = parse_text(cx, text, s->len, CW_MK_OBJ(s));
    free(text);
    return v;
}

cw_value float_parse_buffer(cw_ctx *cx, cw_value v) {
    cw_buffer buffer;
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        return CW_MK_NULL;
    return parse_text(cx, (const char *)buffer.data, buffer.len, v);
}

/* ---- hexadecimal text ---- */

cw_value float_to_hex(cw_ctx *cx, double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    int biased = (int)(bits >> 52 & 0x7ff);
    unsigned long fraction = bits & (((uint64_t)1 << 52) - 1);
    const char *sign = signbit(d) ? "-" : "";
    char text[40];
    if (biased == 0x7ff)
        return cw_float_repr(cx, d);
    if (d == 0)
        snprintf(text, sizeof text, "%s0x0.0p+0", sign);
    else
        snprintf(text, sizeof text, "%s0x%d.%013lxp%+d", sign, biased != 0, fraction,
                 biased ? biased - 1023 : -1022);
    return cw_str_new(cx, text, -1);
}

static int hex_value(char c) {
    if (is_digit(c))
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* [sign] digits of an exponent to its value, saturating; NULL if there are no digits. */
static const char *parse_exponent(const char *p, const char *end, int64_t *out) {
    int negative = p < end && *p == '-';
    if (p < end && (*p == '+' || *p == '-'))
        p++;
    const char *start = p;
    int64_t value = 0;
    for (; p < end && is_digit(*p); p++) {
        if (value < (int64_t)1 << 50)
            value = value * 10 + (*p - '0');
    }
    *out = negative ? -value : value;
    return p == start ? NULL : p;
}

/* [0x] hex digits [. hex digits] [p [sign] digits]: 1 and *out (perhaps infinite), or 0 if malformed. The
 * first 15 significant digits are kept, the rest decides roundings only. (The C library rounds some
 * subnormals wrongly.) */
static int parse_hex(const char *p, const char *end, double *out) {
    uint64_t bits = 0, sticky = 0;
    int64_t exponent = 0, given = 0, digits = 0, points = 0;
    if (end - p >= 2 && p[0] == '0' && (p[1] | 0x20) == 'x')
        p += 2;
    for (; p < end && (*p == '.' || hex_value(*p) >= 0); p++) {
        if (*p == '.') {
            points++;
            continue;
        }
        digits++;
        if (bits >> 56) {
            sticky |= hex_value(*p) != 0;
            exponent += points ? 0 : 4;
        } else {
            bits = bits << 4 | (uint64_t)hex_value(*p);
            exponent -= points ? 4 : 0;
        }
    }
    if (digits == 0 || points > 1)
        return 0;
    if (p < end && (*p | 0x20) == 'p') {
        p = parse_exponent(p + 1, end, &given);
        if (!p)
            return 0;
    }
    *out = int_scale_to_double(bits << 1 | sticky, exponent + given - 1);
    return p == end || isinf(*out); /* too large a number is told before what follows it */
}

cw_value float_from_hex(cw_ctx *cx, cw_str *s) {
    int64_t n;
    double d;
    const char *p = cw_str_utf8(cx, s, &n), *end = p + n;
    while (p < end && is_blank(*p))
        p++;
    while (p < end && is_blank(end[-1]))
        end--;
    int negative = p < end && *p == '-';
    if (p < end && (*p == '+' || *p == '-'))
        p++;
    if (!parse_word(p, end - p, &d)) {
        if (!parse_hex(p, end, &d))
            return cw_raise(cx, &cw_type_ValueError, "invalid hexadecimal floating-point string");
        if (isinf(d))
            return cw_raise(cx, &cw_type_OverflowError,
                            "hexadecimal value too large to represent as a float");
    }
    return CW_MK_FLOAT(negative ? -d : d);
}

/* ---- round(x, ndigits) ---- */

/* x rounded to a multiple of 10**places, places > 0, half to even, on the exact decimal digits. */
static double round_left_of_point(double x, int64_t places) {
    char digits[330];
    double whole = trunc(x);
    int64_t n = snprintf(digits, sizeof digits - 1, "%.0f", fabs(whole));
    if (places > n)
        return copysign(0.0, x);
    int64_t keep = n - places;
    int up = digits[keep] > '5';
    if (digits[keep] == '5') {
        int exact_half = whole == x && strspn(digits + keep + 1, "0") == (size_t)(places - 1);
        up = !exact_half || (keep > 0 && (digits[keep - 1] & 1));
    }
    memset(digits + keep, '0', (size_t)places);
    if (up) {
        int64_t i = keep - 1;
        while (i >= 0 && digits[i] == '9')
            digits[i--] = '0';
        if (i >= 0) {
            digits[i]++;
        } else {
            memmove(digits + 1, digits, (size_t)n + 1);
            digits[0] = '1';
        }
    }
    return copysign(strtod(digits, NULL), x);
}

cw_value float_round_digits(cw_ctx *cx, double x, int64_t ndigits) {
    double r;
    if (!isfinite(x) || x == 0 || ndigits > 323)
        return CW_MK_FLOAT(x);
    if (ndigits < -308)
        return CW_MK_FLOAT(0.0 * x);
    if (ndigits < 0) {
        r = round_left_of_point(x, -ndigits);
    } else {
        char text[700]; /* 309 digits, the point and 323 more */
        snprintf(text, sizeof text, "%.*f", (int)ndigits, x);
        r = strtod(text, NULL);
    }
    if (isinf(r))
        return cw_raise(cx, &cw_type_OverflowError, "rounded value too large to represent");
    return CW_MK_FLOAT(r);
}
