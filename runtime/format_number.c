/* format_number.c: format() of int, float and complex.
 *
 * A formatted number is laid out as
 *     left padding, sign, prefix (0x), inner padding, digits in groups, rest (point, fraction, exponent, %),
 * right padding where padding is the fill character; zeros from "0width" are digits and so take part in the
 * grouping.
 */
#include <ctype.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "complex_impl.h"
#include "format_spec.h"
#include "text.h"

/* A number's text, taken apart. */
typedef struct number_parts {
    char sign;          /* '-', '+', ' ' or 0 */
    const char *prefix; /* "" or 0x and the like */
    const char *digits; /* whole digits */
    int64_t ndigits;
    const char *rest; /* what follows them unchanged */
    int64_t nrest;
} number_parts;

static char sign_shown(const format_spec *f, int negative) {
    if (negative)
        return '-';
    return f->sign == '+' || f->sign == ' ' ? (char)f->sign : 0;
}

/* ---- grouping ---- */

/* Length of n digits with a separator every `group`, zero-padded to at least min_width characters. If out is
 * not NULL the text is written so that it ends at out. A separator never stands first. */
static int64_t group_digits(char *out, const char *digits, int64_t n, int64_t min_width, char separator,
                            int64_t group) {
    int64_t length = 0;
    if (!separator) {
        length = n > min_width ? n : min_width > 0 ? min_width : 0;
        if (out) {
            memset(out - length, '0', (size_t)(length - n));
            memcpy(out - n, digits, (size_t)n);
        }
        return length;
    }
    for (;;) {
        int64_t want = n > min_width ? n : min_width, take = want > 1 ? want : 1;
        if (n == 0 && min_width <= 0 && length == 0)
            return 0;
        if (take > group)
            take = group;
        for (int64_t i = 0; i < take; i++, length++) {
            char c = n > 0 ? digits[--n] : '0';
            if (out)
                *--out = c;
        }
        min_width -= take;
        if (n <= 0 && min_width <= 0)
            return length;
        length++;
        if (out)
            *--out = separator;
        min_width--;
    }
}

/* ---- layout ---- */

typedef struct padding {
    int64_t left, inner, right;
} padding;

static padding share_padding(const format_spec *f, int64_t length) {
    padding p = {0, 0, 0};
    int64_t missing = f->width > length ? f->width - length : 0;
    if (f->align == '<')
        p.right = missing;
    else if (f->align == '^')
        p.left = missing / 2, p.right = missing - missing / 2;
    else if (f->align == '=')
        p.inner = missing;
    else
        p.left = missing;
    return p;
}

static int64_t put_fill(cw_str *s, int64_t at, int64_t n, uint32_t fill) {
    for (int64_t i = 0; i < n; i++)
        cw_text_put(s->data, s->kind, at++, fill);
    return at;
}

static int64_t put_ascii(cw_str *s, int64_t at, const char *text, int64_t n) {
    if (s->kind == 1) {
        memcpy((char *)s->data + at, text, (size_t)n);
        return at + n;
    }
    for (int64_t i = 0; i < n; i++)
        cw_text_put(s->data, s->kind, at++, (uint8_t)text[i]);
    return at;
}

/* The finished str of a number under a specification. */
static cw_value lay_out(cw_ctx *cx, const format_spec *f, const number_parts *n) {
    int64_t nprefix = (int64_t)strlen(n->prefix),
            group = n->prefix[0] || (f->type && f->type < 128 && strchr("boxX", (int)f->type)) ? 4 : 3;
    int64_t other = (n->sign != 0) + nprefix + n->nrest;
    /* inf and nan have no digits: their zeros are padding */
    int64_t min_width = n->ndigits && f->fill == '0' && f->align == '=' ? f->width - other : 0;
    char separator = (char)f->grouping;
    if (min_width > (int64_t)1 << 40)
        return cw_raise(cx, &cw_type_MemoryError, "");
    int64_t grouped = group_digits(NULL, n->digits, n->ndigits, min_width, separator, group);
    padding pad = share_padding(f, other + grouped);
    int64_t length = other + grouped + pad.left + pad.inner + pad.right;
    if (length > (int64_t)1 << 40)
        return cw_raise(cx, &cw_type_MemoryError, "");
    int padded = pad.left || pad.inner || pad.right;
    cw_str *s = cw_str_alloc(cx, length, padded && f->fill > 127 ? f->fill : 127);
    if (!s)
        return CW_MK_NULL;
    int64_t at = put_fill(s, 0, pad.left, f->fill);
    if (n->sign)
        at = put_ascii(s, at, &n->sign, 1);
    at = put_ascii(s, at, n->prefix, nprefix);
    at = put_fill(s, at, pad.inner, f->fill);
    if (s->kind == 1) {
        group_digits((char *)s->data + at + grouped, n->digits, n->ndigits, min_width, separator, group);
    } else {
        char *text = malloc((size_t)grouped + 1);
        if (!text)
            return cw_raise(cx, &cw_type_MemoryError, "");
        group_digits(text + grouped, n->digits, n->ndigits, min_width, separator, group);
        put_ascii(s, at, text, grouped);
        free(text);
    }
    at = put_ascii(s, at + grouped, n->rest, n->nrest);
    put_fill(s, at, pad.right, f->fill);
    return CW_MK_OBJ(s);
}

/* ---- int ---- */

static cw_value format_char(cw_ctx *cx, const format_spec *f, cw_value v) {
    cw_strbuild b;
    if (f->sign)
        return cw_raise(cx, &cw_type_ValueError, "Sign not allowed with integer format specifier 'c'");
    if (f->alternate)
        return cw_raise(cx, &cw_type_ValueError,
                        "Alternate form (#) not allowed with integer format specifier 'c'");
    if (v.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "Python int too large to convert to C long");
    if (v.i < 0 || v.i > 0x10ffff)
        return cw_raise(cx, &cw_type_OverflowError, "%%c arg not in range(0x110000)");
    padding pad = share_padding(f, 1);
    if (f->width > (int64_t)1 << 40)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_strbuild_init(&b);
    cw_strbuild_fill(cx, &b, f->fill, pad.left + pad.inner);
    cw_strbuild_char(cx, &b, (uint32_t)v.i);
    cw_strbuild_fill(cx, &b, f->fill, pad.right);
    return cw_strbuild_finish(cx, &b);
}

static cw_value format_integer(cw_ctx *cx, const format_spec *f, cw_value v) {
    number_parts parts = {0, "", NULL, 0, "", 0};
    int64_t base = 10;
    if (f->precision != -1)
        return cw_raise(cx, &cw_type_ValueError, "Precision not allowed in integer format specifier");
    if (f->no_negative_zero)
        return cw_raise(cx, &cw_type_ValueError,
                        "Negative zero coercion (z) not allowed in integer format specifier");
    if (f->type == 'c')
        return format_char(cx, f, v);
    if (f->type == 'b')
        base = 2, parts.prefix = "0b";
    else if (f->type == 'o')
        base = 8, parts.prefix = "0o";
    else if (f->type == 'x' || f->type == 'X')
        base = 16, parts.prefix = f->type == 'x' ? "0x" : "0X";
    if (!f->alternate)
        parts.prefix = "";
    cw_value text = cw_int_to_str(cx, v, base);
    if (text.tag == CW_NULL)
        return text;
    cw_str *s = text.p;
    char *digits = s->data;
    int negative = digits[0] == '-';
    if (f->type == 'X') {
        for (int64_t i = 0; i < s->len; i++)
            digits[i] = (char)toupper((unsigned char)digits[i]);
    }
    parts.sign = sign_shown(f, negative);
    parts.digits = digits + negative;
    parts.ndigits = s->len - negative;
    return lay_out(cx, f, &parts);
}

/* ---- float ---- */

/* "-0.00" is "0.00" under z. */
static const char *drop_negative_zero(const char *text) {
    if (text[0] != '-')
        return text;
    const char *p = text + 1;
    while (*p == '0' || *p == '.')
        p++;
    return p > text + 1 && (*p == 0 || *p == 'e' || *p == 'E' || *p == '%') ? text + 1 : text;
}

/* Sign, whole digits and rest of a double's text. */
static number_parts split_text(const format_spec *f, const char *text) {
    number_parts parts = {0, "", NULL, 0, NULL, 0};
    if (f->no_negative_zero)
        text = drop_negative_zero(text);
    parts.sign = sign_shown(f, text[0] == '-');
    if (text[0] == '-')
        text++;
    parts.digits = text;
    while (text[parts.ndigits] >= '0' && text[parts.ndigits] <= '9')
        parts.ndigits++;
    parts.rest = text + parts.ndigits;
    parts.nrest = (int64_t)strlen(parts.rest);
    return parts;
}

/* The text of d by type and precision; NULL with an exception. From malloc. */
static char *double_text(cw_ctx *cx, const format_spec *f, double d, int dot_0) {
    char code = (char)(f->type == 0 ? (f->precision < 0 ? 'r' : 'g') : f->type == 'n' ? 'g' : (char)f->type);
    int64_t precision = f->precision < 0 ? 6 : f->precision;
    if (precision > INT_MAX - 64)
        return cw_raise_p(cx, &cw_type_ValueError, "precision too big");
    if (code == '%')
        d *= 100;
    char *text = cw_double_to_text(d, code, (int)precision, f->alternate, f->type == 0 && dot_0);
    if (text && code == '%') {
        size_t n = strlen(text);
        char *grown = realloc(text, n + 2);
        if (!grown)
            free(text);
        else
            memcpy(grown + n, "%", 2);
        text = grown;
    }
    return text ? text : cw_raise_p(cx, &cw_type_MemoryError, "");
}

static cw_value format_double(cw_ctx *cx, const format_spec *f, double d) {
    char *text = double_text(cx, f, d, 1);
    if (!text)
        return CW_MK_NULL;
    number_parts parts = split_text(f, text);
    cw_value v = lay_out(cx, f, &parts);
    free(text);
    return v;
}

static int is_float_type(uint32_t type) {
    return type == 0 || (type < 128 && strchr("eEfFgGn%", (int)type));
}

cw_value cw_format_float(cw_ctx *cx, double v, cw_str *spec) {
    format_spec f;
    if (format_spec_parse(cx, spec, "float", '>', &f) < 0)
        return CW_MK_NULL;
    if (!is_float_type(f.type))
        return format_raise_unknown(cx, f.type, "float");
    return format_double(cx, &f, v);
}

cw_value cw_format_int(cw_ctx *cx, cw_value v, cw_str *spec) {
    format_spec f;
    const char *type_name = cw_type_name(v);
    if (format_spec_parse(cx, spec, type_name, '>', &f) < 0)
        return CW_MK_NULL;
    v = cw_int_canonical(v);
    if (f.type == 0 || (f.type < 128 && strchr("bcdoxXn", (int)f.type)))
        return format_integer(cx, &f, v);
    if (!is_float_type(f.type))
        return format_raise_unknown(cx, f.type, type_name);
    double d = cw_int_as_double(cx, v);
    return cx->exc ? CW_MK_NULL : format_double(cx, &f, d);
}

/* ---- complex ---- */

/* Both parts with their own signs and grouping, then parentheses and padding around the whole. */
static cw_value lay_out_complex(cw_ctx *cx, const format_spec *f, const char *re, const char *im) {
    format_spec inner = *f;
    cw_value parts[2] = {cw_str_empty(cx), CW_MK_NULL};
    cw_strbuild b;
    int parentheses = f->type == 0 && re;
    inner.width = -1;
    inner.fill = ' ';
    inner.align = '<';
    if (re) {
        number_parts n = split_text(&inner, re);
        parts[0] = lay_out(cx, &inner, &n);
        inner.sign = '+';
    }
    number_parts n = split_text(&inner, im);
    parts[1] = lay_out(cx, &inner, &n);
    if (parts[0].tag == CW_NULL || parts[1].tag == CW_NULL)
        return CW_MK_NULL;
    padding pad = share_padding(f, CW_AS_STR(parts[0])->len + CW_AS_STR(parts[1])->len + 1 + 2 * parentheses);
    cw_strbuild_init(&b);
    cw_strbuild_fill(cx, &b, f->fill, pad.left);
    if (parentheses)
        cw_strbuild_char(cx, &b, '(');
    cw_strbuild_str(cx, &b, parts[0].p);
    cw_strbuild_str(cx, &b, parts[1].p);
    cw_strbuild_char(cx, &b, 'j');
    if (parentheses)
        cw_strbuild_char(cx, &b, ')');
    cw_strbuild_fill(cx, &b, f->fill, pad.right);
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_format_complex(cw_ctx *cx, cw_value v, cw_str *spec) {
    format_spec f;
    cw_complex *c = v.p;
    const char *type_name = cw_type_name(v);
    if (format_spec_parse(cx, spec, type_name, '>', &f) < 0)
        return CW_MK_NULL;
    if (!is_float_type(f.type) || f.type == '%')
        return format_raise_unknown(cx, f.type, type_name);
    if (f.fill == '0')
        return cw_raise(cx, &cw_type_ValueError, "Zero padding is not allowed in complex format specifier");
    if (f.align == '=')
        return cw_raise(cx, &cw_type_ValueError,
                        "'=' alignment flag is not allowed in complex format specifier");
    int skip_re = f.type == 0 && c->re == 0 && !signbit(c->re);
    char *re = skip_re ? NULL : double_text(cx, &f, c->re, 0);
    if (!re && !skip_re)
        return CW_MK_NULL;
    char *im = double_text(cx, &f, c->im, 0);
    cw_value r = im ? lay_out_complex(cx, &f, re, im) : CW_MK_NULL;
    free(re);
    free(im);
    return r;
}
