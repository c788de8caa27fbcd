/* dtoa.c: doubles to text.
 *
 * The shortest digits that read back as the same double come from Schubfach (R. Giulietti, "The Schubfach way
 * to render doubles", 2020): one table look-up and three 128-bit products.  Everything with a given precision
 * is glibc's printf, which rounds exactly.
 */
#include "dtoa.h"

#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cw.h"

__extension__ typedef unsigned __int128 wide;

static const struct {
    uint64_t high, low;
} powers[] = {
#include "dtoa_powers.def"
};

/* Floor of the logarithms, exact in the range of doubles. */
static int floor_log2_pow10(int e) {
    return (e * 1741647) >> 19;
}

/* The upper 64 bits of g * c / 2**64 with the lost bits or'ed into the lowest ("round to odd"). */
static uint64_t round_to_odd(int k, uint64_t c) {
    wide low = (wide)powers[k + 292].low * c;
    wide high = (wide)powers[k + 292].high * c + (uint64_t)(low >> 64);
    return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* Shortest decimal for c * 2**q, c not 0; uneven: the gap below is half of the gap above. */
static uint64_t shortest_decimal(uint64_t c, int q, int uneven, int *exponent) {
    int k = (q * 1262611 - (uneven ? 524031 : 0)) >> 22;
    int h = q + floor_log2_pow10(-k) + 1;
    uint64_t below = round_to_odd(-k, (4 * c - 2 + (uint64_t)uneven) << h);
    uint64_t value = round_to_odd(-k, (4 * c) << h);
    uint64_t above = round_to_odd(-k, (4 * c + 2) << h);
    uint64_t lower = below + (c & 1),
             upper = above - (c & 1); /* bounds belong to the interval if c is even */
    uint64_t s = value / 4;
    *exponent = k;
    if (s >= 10) {
        uint64_t tens = s / 10;
        int down = lower <= 40 * tens, up = 40 * tens + 40 <= upper;
        if (down != up) {
            *exponent = k + 1;
            return tens + (uint64_t)up;
        }
    }
    int down = lower <= 4 * s, up = 4 * s + 4 <= upper;
    if (down != up)
        return s + (uint64_t)up;
    uint64_t middle = 4 * s + 2;
    return s + (value > middle || (value == middle && (s & 1)));
}

/* Digits of a positive finite double, without trailing zeros; value = 0.d1d2... * 10**point. Returns their
 * number. */
int dtoa_shortest(double d, char *digits, int *point) {
    uint64_t bits, decimal;
    int exponent;
    memcpy(&bits, &d, sizeof bits);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7ff);
    uint64_t c = biased ? fraction | (uint64_t)1 << 52 : fraction;
    int q = (biased ? biased : 1) - 1075;
    if (q <= 0 && q > -53 && (c & (((uint64_t)1 << -q) - 1)) == 0) {
        decimal = c >> -q; /* an integer below 2**53 */
        exponent = 0;
    } else {
        decimal = shortest_decimal(c, q, fraction == 0 && biased > 1, &exponent);
    }
    while (decimal % 10 == 0) {
        decimal /= 10;
        exponent++;
    }
    char buffer[24], *p = buffer + sizeof buffer;
    for (; decimal; decimal /= 10)
        *--p = (char)('0' + decimal % 10);
    int n = (int)(buffer + sizeof buffer - p);
    memcpy(digits, p, (size_t)n);
    *point = exponent + n;
    return n;
}

/* Writes 0.digits * 10**point as repr does: with an exponent past `limit` digits before or 4 zeros after the
 * point. */
static char *write_digits(char *out, const char *digits, int n, int point, int limit, int add_dot_0) {
    if (point > limit || point <= -4) {
        *out++ = digits[0];
        if (n > 1) {
            *out++ = '.';
            memcpy(out, digits + 1, (size_t)n - 1);
            out += n - 1;
        }
        return out + sprintf(out, "e%+03d", point - 1);
    }
    if (point <= 0) {
        memcpy(out, "0.", 2);
        memset(out + 2, '0', (size_t)-point);
        memcpy(out + 2 - point, digits, (size_t)n);
        return out + 2 - point + n;
    }
    if (point >= n) {
        memcpy(out, digits, (size_t)n);
        memset(out + n, '0', (size_t)(point - n));
        out += point;
        if (add_dot_0) {
            memcpy(out, ".0", 2);
            out += 2;
        }
        return out;
    }
    memcpy(out, digits, (size_t)point);
    out[point] = '.';
    memcpy(out + point + 1, digits + point, (size_t)(n - point));
    return out + n + 1;
}

/* repr text into out (DTOA_REPR_SIZE bytes, NUL-terminated); returns the length. */
int dtoa_repr(double d, char *out, int add_dot_0) {
    char digits[24], *p = out;
    int point;
    if (isnan(d))
        return (int)(stpcpy(out, "nan") - out);
    if (signbit(d))
        *p++ = '-';
    if (isinf(d))
        return (int)(stpcpy(p, "inf") - out);
    if (d == 0) {
        p = stpcpy(p, add_dot_0 ? "0.0" : "0");
        return (int)(p - out);
    }
    int n = dtoa_shortest(fabs(d), digits, &point);
    p = write_digits(p, digits, n, point, 16, add_dot_0);
    *p = 0;
    return (int)(p - out);
}

/* '#' keeps the point: "1e+16" becomes "1.e+16". */
static void insert_point(char *text) {
    size_t n = strspn(text, "-0123456789");
    if (text[n] == '.')
        return;
    memmove(text + n + 1, text + n, strlen(text + n) + 1);
    text[n] = '.';
}

static char *text_of_repr(double d, int alt, int add_dot_0) {
    char *text = malloc(DTOA_REPR_SIZE);
    if (text)
        dtoa_repr(d, text, add_dot_0);
    if (text && alt)
        insert_point(text);
    return text;
}

/* Types g and G by our own digits (glibc's "%#g" loses zeros where rounding adds a digit: 1.e+06), and the
 * type "" with a precision (add_dot_0): always with a point or an exponent, which therefore begins one digit
 * earlier. */
static char *text_of_general(double d, char code, int precision, int alt, int add_dot_0) {
    precision = precision > 0 ? precision : 1;
    char *text = malloc((size_t)precision + 40), *digits = malloc((size_t)precision + 40), *p = text;
    if (text && digits) {
        int n = 0, point;
        if (signbit(d))
            *p++ = '-';
        snprintf(digits, (size_t)precision + 40, "%.*e", precision - 1, fabs(d));
        point = d == 0 ? 1 : atoi(strchr(digits, 'e') + 1) + 1;
        for (char *q = digits; *q != 'e'; q++) {
            if (*q != '.')
                digits[n++] = *q;
        }
        while (!alt && n > 1 && digits[n - 1] == '0')
            n--;
        p = write_digits(p, digits, n, point, precision - (add_dot_0 != 0), add_dot_0);
        *p = 0;
        if (alt)
            insert_point(text);
        if (code == 'G' && (p = strchr(text, 'e')))
            *p = 'E';
    }
    free(digits);
    return text;
}

/* Decimal digits of q backwards from end; returns the first. */
static char *write_wide(char *end, wide q) {
    const uint64_t chunk = 10000000000000000000u; /* 10**19 */
    uint64_t low = (uint64_t)q;
    if (q >> 64) {
        low = (uint64_t)(q % chunk);
        char *p = end;
        for (; low; low /= 10)
            *--p = (char)('0' + low % 10);
        while (p > end - 19)
            *--p = '0';
        end = p;
        low = (uint64_t)(q / chunk);
    }
    for (; low; low /= 10)
        *--end = (char)('0' + low % 10);
    return end;
}

/* Format f in 128 bits, exactly: d * 10**precision = m * 10**precision * 2**e, rounded half to even. NULL:
 * too large. */
static char *text_of_fixed(double d, int precision, int alt) {
    static const uint64_t powers_of_5[] = {1,
                                           5,
                                           25,
                                           125,
                                           625,
                                           3125,
                                           15625,
                                           78125,
                                           390625,
                                           1953125,
                                           9765625,
                                           48828125,
                                           244140625,
                                           1220703125,
                                           6103515625,
                                           30517578125,
                                           152587890625,
                                           762939453125,
                                           3814697265625,
                                           19073486328125,
                                           95367431640625,
                                           476837158203125,
                                           2384185791015625};
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    int biased = (int)(bits >> 52 & 0x7ff);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1),
             m = biased ? fraction | (uint64_t)1 << 52 : fraction;
    int e = (biased ? biased : 1) - 1075 + precision; /* of two; ten is five times two */
    if (precision > 22 || e > 20)
        return NULL;
    wide q = (wide)m * powers_of_5[precision]; /* below 2**105 */
    if (e >= 0) {
        q <<= e;
    } else if (e <= -120) {
        q = 0;
    } else {
        wide half = (wide)1 << (-e - 1), rest = q & (half * 2 - 1);
        q >>= -e;
        q += rest > half || (rest == half && (q & 1));
    }
    char buffer[64], *end = buffer + sizeof buffer, *p = write_wide(end, q);
    while (end - p <= precision)
        *--p = '0';
    int point = precision > 0 || alt, whole = (int)(end - p) - precision, negative = signbit(d) != 0;
    char *text = malloc((size_t)(negative + whole + point + precision + 1)), *out = text;
    if (!text)
        return NULL;
    if (negative)
        *out++ = '-';
    memcpy(out, p, (size_t)whole);
    out += whole;
    if (point)
        *out++ = '.';
    memcpy(out, p + whole, (size_t)precision);
    out[precision] = 0;
    return text;
}

static char *text_of_printf(double d, char code, int precision, int alt) {
    char format[8];
    snprintf(format, sizeof format, "%%%s.*%c", alt ? "#" : "", code);
    char local[128];
    int n = snprintf(local, sizeof local, format, precision, d);
    char *text = malloc((size_t)n + 1);
    if (!text)
        return NULL;
    if (n < (int)sizeof local)
        memcpy(text, local, (size_t)n + 1);
    else
        snprintf(text, (size_t)n + 1, format, precision, d);
    return text;
}

/* code r (shortest; precision is ignored), e, f, g, E, F, G; from malloc, NULL: no memory. */
char *cw_double_to_text(double d, char code, int precision, int alt, int add_dot_0) {
    if (isnan(d) || isinf(d)) {
        const char *word = isnan(d) ? "nan" : d < 0 ? "-inf" : "inf";
        char *text = strdup(word);
        for (char *p = text; p && isupper((unsigned char)code) && *p; p++)
            *p = (char)toupper((unsigned char)*p);
        return text;
    }
    if (code == 'r')
        return text_of_repr(d, alt, add_dot_0);
    if ((code == 'g' || code == 'G') && (add_dot_0 || alt))
        return text_of_general(d, code, precision, alt, add_dot_0);
    if (code == 'f' || code == 'F' || code == '%') {
        char *text = text_of_fixed(d, precision, alt);
        if (text)
            return text;
    }
    return text_of_printf(d, code == '%' ? 'f' : code, precision, alt);
}
