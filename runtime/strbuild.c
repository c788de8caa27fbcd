/* strbuild.c: incremental building of strs, and cw_str_format for messages.
 *
 * Units go into the builder's own small array, then into blocks laid out like a cw_str with its data behind,
 * so that a nearly full block becomes the result without a copy. The kind widens as needed, hence it is
 * always the least. */
#include "text.h"

#include <stdlib.h>

void cw_strbuild_init(cw_strbuild *b) {
    b->block = NULL;
    b->data = b->small;
    b->len = 0;
    b->cap = (int64_t)sizeof b->small;
    b->kind = 1;
    b->ascii = 1;
}

/* Room for n more units of at least the given kind. */
static CW_NOINLINE void strbuild_grow(cw_ctx *cx, cw_strbuild *b, int64_t n, int kind) {
    if (kind < b->kind)
        kind = b->kind;
    int64_t cap = b->len + n;
    if (cap > b->cap || b->block)
        cap += cap / 2;
    cap += 32;
    cw_str *block = cw_alloc_atomic(cx, (int64_t)sizeof *block + (cap + 1) * kind);
    cw_text_copy(block + 1, kind, b->data, b->kind, b->len);
    b->block = block;
    b->data = block + 1;
    b->cap = cap;
    b->kind = (uint8_t)kind;
}

void cw_strbuild_char(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    int kind = cw_kind_for(c);
    if (CW_UNLIKELY(b->len >= b->cap || kind > b->kind))
        strbuild_grow(cx, b, 1, kind);
    if (c >= 128)
        b->ascii = 0;
    cw_text_put(b->data, b->kind, b->len++, c);
}

void cw_strbuild_fill(cw_ctx *cx, cw_strbuild *b, uint32_t c, int64_t n) {
    if (n <= 0)
        return;
    int kind = cw_kind_for(c);
    if (b->len + n > b->cap || kind > b->kind)
        strbuild_grow(cx, b, n, kind);
    if (c >= 128)
        b->ascii = 0;
    for (int64_t i = 0; i < n; i++)
        cw_text_put(b->data, b->kind, b->len + i, c);
    b->len += n;
}

/* max_char as cw_text_max_char has it. */
void cw_strbuild_units(cw_ctx *cx, cw_strbuild *b, const void *data, int kind, int64_t n, uint32_t max_char) {
    if (n <= 0)
        return;
    int need = cw_kind_for(max_char);
    if (b->len + n > b->cap || need > b->kind)
        strbuild_grow(cx, b, n, need);
    if (max_char >= 128)
        b->ascii = 0;
    cw_text_copy(CW_TEXT_AT(b->data, b->kind, b->len), b->kind, data, kind, n);
    b->len += n;
}

void cw_strbuild_str(cw_ctx *cx, cw_strbuild *b, const cw_str *s) {
    cw_strbuild_units(cx, b, s->data, s->kind, s->len, cw_str_max_char(s));
}

void cw_strbuild_ascii(cw_ctx *cx, cw_strbuild *b, const char *s, int64_t n) {
    cw_strbuild_units(cx, b, s, 1, n < 0 ? (int64_t)strlen(s) : n, 0x7f);
}

cw_value cw_strbuild_finish(cw_ctx *cx, cw_strbuild *b) {
    if (b->len == 0)
        return cw_str_empty(cx);
    if (b->len == 1)
        return cw_str_from_char(cx, cw_text_get(b->data, b->kind, 0));
    uint32_t max = b->ascii ? 0x7f : b->kind == 1 ? 0xff : b->kind == 2 ? 0xffff : 0x10ffff;
    if (b->block && b->cap - b->len <= b->len / 8) {
        cw_str *s = b->block;
        *s = (cw_str){&cw_type_str, -1, b->len, s + 1, b->kind, b->ascii, 0, NULL};
        cw_text_put(s->data, s->kind, b->len, 0);
        return CW_MK_OBJ(s);
    }
    cw_str *s = cw_str_alloc(cx, b->len, max);
    if (!s)
        return CW_MK_NULL;
    memcpy(s->data, b->data, (size_t)(b->len * b->kind));
    return CW_MK_OBJ(s);
}

/* ---- messages: printf with %R, %S, %T, %A (cw_value *) and %U (cw_str *) ---- */

typedef struct Directive {
    char text[24]; /* the directive itself for snprintf, without its length letters */
    int precision; /* -1: none */
    int longs;     /* 1 for l, ll, z, t, j */
    char conversion;
} Directive;

/* Reads a directive behind its '%'; returns the position behind it. */
static const char *directive_read(const char *p, Directive *d, va_list *args) {
    int n = 0;
    d->precision = -1;
    d->longs = 0;
    d->text[n++] = '%';
    while (*p && n < 8 && strchr("-+ #0", *p))
        d->text[n++] = *p++;
    while (*p >= '0' && *p <= '9' && n < 12)
        d->text[n++] = *p++;
    if (*p == '.') {
        p++;
        if (*p == '*') {
            d->precision = va_arg(*args, int);
            p++;
        } else {
            d->precision = (int)strtol(p, (char **)&p, 10);
        }
        n += snprintf(d->text + n, 8, ".%d", d->precision % 100000);
    }
    while (*p && strchr("lzjt", *p)) {
        d->longs = 1;
        p++;
    }
    if (d->longs)
        d->text[n++] = 'l';
    d->conversion = *p ? *p++ : '%';
    d->text[n++] = d->conversion;
    d->text[n] = 0;
    return p;
}

static void append_utf8(cw_ctx *cx, cw_strbuild *b, const char *text, int precision) {
    if (!text)
        text = "(null)";
    int64_t n = precision >= 0 ? (int64_t)strnlen(text, (size_t)precision) : (int64_t)strlen(text);
    if (cw_ascii_prefix((const uint8_t *)text, n) == n)
        cw_strbuild_ascii(cx, b, text, n);
    else
        cw_strbuild_str(cx, b, CW_AS_STR(cw_str_new(cx, text, n)));
}

/* The conversions with an object. 0, or -1 if its repr or str raised. */
static int64_t append_object(cw_ctx *cx, cw_strbuild *b, const Directive *d, va_list *args) {
    if (d->conversion == 'U') {
        cw_strbuild_str(cx, b, va_arg(*args, cw_str *));
        return 0;
    }
    cw_value v = *va_arg(*args, cw_value *);
    if (d->conversion == 'T' || d->conversion == 'A') {
        append_utf8(cx, b, d->conversion == 'A' && v.tag == CW_NONE ? "None" : cw_type_name(v), d->precision);
        return 0;
    }
    cw_value text = d->conversion == 'R' ? cw_repr(cx, v) : cw_str_of(cx, v);
    if (!text.tag)
        return -1;
    cw_str *s = CW_AS_STR(text);
    int64_t n = d->precision >= 0 && d->precision < s->len ? d->precision : s->len;
    cw_strbuild_units(cx, b, s->data, s->kind, n, cw_text_max_char(s->data, s->kind, n));
    return 0;
}

static void append_number(cw_ctx *cx, cw_strbuild *b, const Directive *d, va_list *args) {
    char text[64];
    if (strchr("eEfFgG", d->conversion))
        snprintf(text, sizeof text, d->text, va_arg(*args, double));
    else if (d->conversion == 'p')
        snprintf(text, sizeof text, d->text, va_arg(*args, void *));
    else if (d->longs)
        snprintf(text, sizeof text, d->text, va_arg(*args, long));
    else
        snprintf(text, sizeof text, d->text, va_arg(*args, int));
    cw_strbuild_ascii(cx, b, text, -1);
}

cw_value cw_str_vformat(cw_ctx *cx, const char *format, va_list given) {
    va_list args;
    va_copy(args, given);
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t status = 0;
    while (*format && status == 0) {
        const char *stop = strchrnul(format, '%');
        append_utf8(cx, &b, format, (int)(stop - format));
        if (!*stop)
            break;
        Directive d;
        format = directive_read(stop + 1, &d, &args);
        if (d.conversion == '%')
            cw_strbuild_char(cx, &b, '%');
        else if (d.conversion == 'c')
            cw_strbuild_char(cx, &b, (uint32_t)va_arg(args, int));
        else if (d.conversion == 's')
            append_utf8(cx, &b, va_arg(args, const char *), d.precision);
        else if (strchr("ARSTU", d.conversion))
            status = append_object(cx, &b, &d, &args);
        else
            append_number(cx, &b, &d, &args);
    }
    va_end(args);
    return status < 0 ? CW_MK_NULL : cw_strbuild_finish(cx, &b);
}

cw_value cw_str_format(cw_ctx *cx, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_value s = cw_str_vformat(cx, format, args);
    va_end(args);
    return s;
}
