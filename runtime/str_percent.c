/* str_percent.c: printf-style formatting of str and bytes. One engine: for bytes the format's bytes are taken
 * as Latin-1 code points and the result is read back as bytes. */
#include "bytes.h"

#include <stdlib.h>

typedef struct Percent {
    const void *data; /* the format */
    int kind;
    int64_t len, at;
    int is_bytes;
    cw_value args;
    int64_t nargs; /* -1: args is the only argument; -2: it was used */
    int64_t next;
    cw_value mapping; /* CW_NULL: args are no mapping */
    cw_strbuild out;
} Percent;

enum { LEFT = 1, SIGN = 2, BLANK = 4, ALTERNATE = 8, ZERO = 16 };

typedef struct Directive {
    int flags;
    int64_t width, precision; /* precision -1: none */
    uint32_t type;
    int64_t type_at; /* index of type in the format */
} Directive;

static cw_value next_argument(cw_ctx *cx, Percent *p) {
    if (p->nargs == -1) {
        p->nargs = -2;
        return p->args;
    }
    if (p->nargs >= 0 && p->next < p->nargs)
        return CW_AS_TUPLE(p->args)->items[p->next++];
    return cw_raise(cx, &cw_type_TypeError, "not enough arguments for format string");
}

static uint32_t peek(const Percent *p) {
    return p->at < p->len ? cw_text_get(p->data, p->kind, p->at) : 0;
}

/* ---- parsing a directive ---- */

/* %(key): the argument becomes mapping[key]. 0 or -1. */
static int64_t parse_key(cw_ctx *cx, Percent *p) {
    if (!p->mapping.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "format requires a mapping");
    int64_t depth = 1, from = ++p->at;
    while (p->at < p->len && depth > 0) {
        uint32_t c = peek(p);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        p->at++;
    }
    if (depth > 0)
        return cw_raise_i(cx, &cw_type_ValueError, "incomplete format key");
    int64_t n = p->at - 1 - from;
    cw_value key;
    if (p->is_bytes)
        key = cw_bytes_new(cx, (const char *)p->data + from, n);
    else
        key = CW_MK_OBJ(cw_str_of_units(cx, CW_TEXT_AT(p->data, p->kind, from), p->kind, n));
    p->args = cw_object_getitem(cx, p->mapping, key);
    p->nargs = -1;
    p->next = 0;
    return p->args.tag ? 0 : -1;
}

static void parse_flags(Percent *p, Directive *d) {
    for (;; p->at++) {
        switch (peek(p)) {
        case '-':
            d->flags |= LEFT;
            continue;
        case '+':
            d->flags |= SIGN;
            continue;
        case ' ':
            d->flags |= BLANK;
            continue;
        case '#':
            d->flags |= ALTERNATE;
            continue;
        case '0':
            d->flags |= ZERO;
            continue;
        }
        return;
    }
}

/* Digits or '*'. 0 or -1. */
static int64_t parse_number(cw_ctx *cx, Percent *p, int64_t *out, const char *too_big) {
    if (peek(p) == '*') {
        p->at++;
        cw_value v = next_argument(cx, p);
        if (!v.tag)
            return -1;
        if (!cw_int_check(v))
            return cw_raise_i(cx, &cw_type_TypeError, "* wants int");
        if (cw_int_as_i64(cx, v, out) < 0)
            return -1;
        if (too_big[0] == 'p' && (*out > INT32_MAX || *out < INT32_MIN))
            return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C int");
        return 0;
    }
    int64_t limit = too_big[0] == 'p' ? INT32_MAX : INT64_MAX;
    *out = 0;
    for (uint32_t c; (c = peek(p)) >= '0' && c <= '9'; p->at++) {
        if (*out > (limit - (int64_t)(c - '0')) / 10)
            return cw_raise_i(cx, &cw_type_ValueError, "%s", too_big);
        *out = *out * 10 + (c - '0');
    }
    return 0;
}

/* Behind the '%' (and not "%%"). 0 or -1. */
static int64_t parse_directive(cw_ctx *cx, Percent *p, Directive *d) {
    *d = (Directive){0, 0, -1, 0, 0};
    if (peek(p) == '(' && p->at < p->len && parse_key(cx, p) < 0)
        return -1;
    parse_flags(p, d);
    if (parse_number(cx, p, &d->width, "width too big") < 0)
        return -1;
    if (d->width < 0) {
        d->flags |= LEFT;
        d->width = -d->width;
    }
    if (p->at < p->len && peek(p) == '.') {
        p->at++;
        if (parse_number(cx, p, &d->precision, p->is_bytes ? "prec too big" : "precision too big") < 0)
            return -1;
        if (d->precision < 0)
            d->precision = 0;
    }
    uint32_t c = peek(p);
    if (c == 'h' || c == 'l' || c == 'L')
        p->at++;
    if (p->at >= p->len)
        return cw_raise_i(cx, &cw_type_ValueError, "incomplete format");
    d->type = peek(p);
    d->type_at = p->at++;
    return 0;
}

/* ---- conversions: each makes a text; then it is padded ---- */

/* Pads text: zeros go behind sign and base prefix of numbers. */
static void put_padded(cw_ctx *cx, Percent *p, const Directive *d, const cw_str *s, int numeric) {
    int64_t from = 0, room = d->width - s->len;
    if (room > 0 && !(d->flags & LEFT)) {
        if (numeric && (d->flags & ZERO)) {
            uint32_t c = s->len ? CW_CHAR(s, 0) : 0;
            if (c == '-' || c == '+' || c == ' ')
                cw_strbuild_char(cx, &p->out, CW_CHAR(s, from++));
            c = from + 1 < s->len && CW_CHAR(s, from) == '0' ? CW_CHAR(s, from + 1) : 0;
            if ((d->flags & ALTERNATE) && (c == 'x' || c == 'X' || c == 'o') && c == d->type) {
                cw_strbuild_char(cx, &p->out, CW_CHAR(s, from++));
                cw_strbuild_char(cx, &p->out, CW_CHAR(s, from++));
            }
            cw_strbuild_fill(cx, &p->out, '0', room);
        } else {
            cw_strbuild_fill(cx, &p->out, ' ', room);
        }
    }
    const void *rest = CW_TEXT_AT(s->data, s->kind, from);
    cw_strbuild_units(cx, &p->out, rest, s->kind, s->len - from,
                      cw_text_max_char(rest, s->kind, s->len - from));
    if (room > 0 && (d->flags & LEFT))
        cw_strbuild_fill(cx, &p->out, ' ', room);
}

/* The sign that + and blank ask for, and precision and prefix, around the digits of an int. */
static cw_value dress_int(cw_ctx *cx, const Directive *d, cw_str *digits) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    int negative = CW_CHAR(digits, 0) == '-';
    if (negative)
        cw_strbuild_char(cx, &b, '-');
    else if (d->flags & SIGN)
        cw_strbuild_char(cx, &b, '+');
    else if (d->flags & BLANK)
        cw_strbuild_char(cx, &b, ' ');
    if ((d->flags & ALTERNATE) && d->type != 'd') {
        cw_strbuild_char(cx, &b, '0');
        cw_strbuild_char(cx, &b, d->type);
    }
    int64_t n = digits->len - negative;
    cw_strbuild_fill(cx, &b, '0', d->precision - n);
    for (int64_t i = negative; i < digits->len; i++) {
        uint32_t c = CW_CHAR(digits, i);
        cw_strbuild_char(cx, &b, d->type == 'X' && c >= 'a' ? c - 32 : c);
    }
    return cw_strbuild_finish(cx, &b);
}

/* The int to be printed; TypeErrors name the directive as written. */
static cw_value int_argument(cw_ctx *cx, const Directive *d, cw_value v) {
    int decimal = d->type == 'd' || d->type == 'i' || d->type == 'u';
    if (cw_int_check(v))
        return cw_int_canonical(v);
    cw_value n = CW_MK_NULL;
    if (v.tag == CW_FLOAT || (v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p)->to_int || CW_TYPE_OF_PTR(v.p)->index ||
                                                  CW_TYPE_OF_PTR(v.p)->to_float))) {
        n = decimal ? cw_number_int(cx, v) : cw_number_index(cx, v);
        if (n.tag)
            return cw_int_canonical(n);
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return n;
        cw_clear(cx);
    }
    return cw_raise(cx, &cw_type_TypeError,
                    decimal ? "%%%c format: a real number is required, not %T"
                            : "%%%c format: an integer is required, not %T",
                    (int)d->type, &v);
}

static cw_value format_int(cw_ctx *cx, Directive *d, cw_value v, int is_bytes) {
    if (is_bytes && d->type == 'i')
        d->type = 'd';
    cw_value n = int_argument(cx, d, v);
    if (!n.tag)
        return n;
    if (d->type == 'i' || d->type == 'u')
        d->type = 'd';
    if (d->precision > INT32_MAX - 3)
        return cw_raise(cx, &cw_type_OverflowError, "precision too large");
    cw_value digits = cw_int_to_str(cx, n, d->type == 'd' ? 10 : d->type == 'o' ? 8 : 16);
    if (!digits.tag)
        return digits;
    if (!(d->flags & (SIGN | BLANK | ALTERNATE)) && d->precision <= 1 && d->type != 'X')
        return digits;
    return dress_int(cx, d, CW_AS_STR(digits));
}

static cw_value format_float(cw_ctx *cx, const Percent *p, const Directive *d, cw_value v) {
    double x;
    if (cw_number_as_double(cx, v, &x) < 0) {
        if (!p->is_bytes || !cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "float argument required, not %T", &v);
    }
    if (d->precision > INT32_MAX - 60)
        return cw_raise(cx, &cw_type_ValueError, "precision too big");
    int precision = d->precision < 0 ? 6 : (int)d->precision;
    char *text = cw_double_to_text(x, (char)d->type, precision, (d->flags & ALTERNATE) != 0, 0);
    if (!text)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (text[0] != '-' && (d->flags & (SIGN | BLANK)))
        cw_strbuild_char(cx, &b, d->flags & SIGN ? '+' : ' ');
    cw_strbuild_ascii(cx, &b, text, -1);
    free(text);
    return cw_strbuild_finish(cx, &b);
}

static cw_value format_char(cw_ctx *cx, const Percent *p, cw_value v) {
    if (p->is_bytes) {
        if (v.tag == CW_OBJ && (CW_BYTES_CHECK(v) || CW_BYTEARRAY_CHECK(v)) && cw_span_of(v).len == 1)
            return cw_str_from_char(cx, cw_span_of(v).data[0]);
    } else if (CW_STR_CHECK(v) && CW_AS_STR(v)->len == 1) {
        return cw_str_exact(cx, CW_AS_STR(v));
    }
    int number = v.tag != CW_FLOAT && !CW_STR_CHECK(v) &&
                 (cw_int_check(v) || (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->index));
    cw_value n = number ? cw_number_index(cx, v) : CW_MK_NULL;
    if (!number || !n.tag) {
        if (number && !cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "%s",
                        p->is_bytes ? "%c requires an integer in range(256) or a single byte"
                                    : "%c requires int or char");
    }
    if (n.tag != CW_INT || n.i < 0 || n.i > (p->is_bytes ? 255 : 0x10ffff))
        return cw_raise(cx, &cw_type_OverflowError, "%s",
                        p->is_bytes ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
    return cw_str_from_char(cx, (uint32_t)n.i);
}

/* Bytes as Latin-1 text. */
static cw_value latin1_text(cw_ctx *cx, cw_span s) {
    cw_str *text = cw_str_of_units(cx, s.data, 1, s.len);
    return text ? CW_MK_OBJ(text) : CW_MK_NULL;
}

/* %b and %s of bytes: anything with a buffer or __bytes__. */
static cw_value format_bytes(cw_ctx *cx, cw_value v) {
    cw_span s;
    if (CW_BYTES_EXACT(v))
        return latin1_text(cx, cw_span_of(v));
    cw_value method = v.tag == CW_OBJ ? cw_lookup_special(cx, v, cw_str_intern(cx, "__bytes__")) : CW_MK_NULL;
    if (cx->exc)
        return CW_MK_NULL;
    if (method.tag) {
        cw_value result = cw_call0(cx, method);
        if (!result.tag)
            return result;
        if (!CW_BYTES_CHECK(result))
            return cw_raise(cx, &cw_type_TypeError, "__bytes__ returned non-bytes (type %T)", &result);
        return latin1_text(cx, cw_span_of(result));
    }
    if (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->getbuffer)
        return cw_span_get(cx, v, &s) < 0 ? CW_MK_NULL : latin1_text(cx, s);
    return cw_raise(cx, &cw_type_TypeError,
                    "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", &v);
}

static cw_value format_object(cw_ctx *cx, const Percent *p, const Directive *d, cw_value v) {
    if (p->is_bytes)
        return d->type == 'a' || d->type == 'r' ? cw_ascii(cx, v) : format_bytes(cx, v);
    return d->type == 's' ? cw_str_of(cx, v) : d->type == 'r' ? cw_repr(cx, v) : cw_ascii(cx, v);
}

static int64_t put_text(cw_ctx *cx, Percent *p, const Directive *d, cw_value text) {
    if (!text.tag)
        return -1;
    if (d->precision >= 0 && d->precision < CW_AS_STR(text)->len)
        text = cw_str_substring(cx, CW_AS_STR(text), 0, d->precision);
    put_padded(cx, p, d, CW_AS_STR(text), 0);
    return 0;
}

static int64_t put_number(cw_ctx *cx, Percent *p, const Directive *d, cw_value text) {
    if (!text.tag)
        return -1;
    put_padded(cx, p, d, CW_AS_STR(text), 1);
    return 0;
}

static int64_t unsupported(cw_ctx *cx, const Directive *d) {
    return cw_raise_i(cx, &cw_type_ValueError, "unsupported format character '%c' (0x%x) at index %ld",
                      31 < d->type && d->type < 127 ? (int)d->type : '?', d->type, d->type_at);
}

static int64_t put_directive(cw_ctx *cx, Percent *p) {
    Directive d;
    if (parse_directive(cx, p, &d) < 0)
        return -1;
    cw_value v = next_argument(cx, p);
    if (!v.tag)
        return -1;
    if (d.width > (1 << 30))
        if (!cw_str_alloc(cx, d.width, 0x7f)) /* the MemoryError that such a result would give */
            return -1;
    switch (d.type) {
    case 's':
    case 'r':
    case 'a':
        return put_text(cx, p, &d, format_object(cx, p, &d, v));
    case 'b':
        return p->is_bytes ? put_text(cx, p, &d, format_object(cx, p, &d, v)) : unsupported(cx, &d);
    case 'c':
        return put_text(cx, p, &(Directive){d.flags, d.width, -1, 'c', 0}, format_char(cx, p, v));
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
        cw_value text = format_int(cx, &d, v, p->is_bytes);
        return put_number(cx, p, &d, text);
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        return put_number(cx, p, &d, format_float(cx, p, &d, v));
    default:
        return unsupported(cx, &d);
    }
}

/* ---- the whole format ---- */

static void put_literal(cw_ctx *cx, Percent *p, int64_t from, int64_t to) {
    const void *text = CW_TEXT_AT(p->data, p->kind, from);
    if (to > from)
        cw_strbuild_units(cx, &p->out, text, p->kind, to - from, cw_text_max_char(text, p->kind, to - from));
}

static int64_t percent_all(cw_ctx *cx, Percent *p) {
    while (p->at < p->len) {
        int64_t from = p->at;
        int64_t hit = cw_text_find_char(CW_TEXT_AT(p->data, p->kind, from), p->kind, p->len - from, '%');
        if (hit < 0) {
            put_literal(cx, p, from, p->len);
            break;
        }
        put_literal(cx, p, from, from + hit);
        p->at = from + hit + 1;
        if (p->at < p->len && peek(p) == '%') {
            p->at++;
            cw_strbuild_char(cx, &p->out, '%');
        } else if (put_directive(cx, p) < 0) {
            return -1;
        }
    }
    int unused = p->nargs == -1 || (p->nargs >= 0 && p->next < p->nargs);
    if (unused && !p->mapping.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "not all arguments converted during %s formatting",
                          p->is_bytes ? "bytes" : "string");
    return 0;
}

static void percent_init(cw_ctx *cx, Percent *p, cw_value args) {
    p->args = args;
    p->nargs = -1;
    if (args.tag == CW_OBJ && CW_IS(args, CW_TYPE_TUPLE)) {
        p->nargs = CW_AS_TUPLE(args)->len;
    } else if (args.tag == CW_OBJ) {
        cw_type_ready(cx, CW_TYPE_OF_PTR(args.p));
        int is_text =
            CW_STR_CHECK(args) || (p->is_bytes && (CW_BYTES_CHECK(args) || CW_BYTEARRAY_CHECK(args)));
        if (CW_TYPE_OF_PTR(args.p)->getitem && !is_text)
            p->mapping = args;
    }
    cw_strbuild_init(&p->out);
}

cw_value cw_str_percent(cw_ctx *cx, cw_str *format, cw_value args) {
    Percent p = {.data = format->data, .kind = format->kind, .len = format->len};
    percent_init(cx, &p, args);
    return percent_all(cx, &p) < 0 ? CW_MK_NULL : cw_strbuild_finish(cx, &p.out);
}

cw_value cw_bytes_percent(cw_ctx *cx, cw_value format, cw_value args, int bytearray) {
    cw_span s = cw_span_of(format);
    Percent p = {.data = s.data, .kind = 1, .len = s.len, .is_bytes = 1};
    percent_init(cx, &p, args);
    if (percent_all(cx, &p) < 0)
        return CW_MK_NULL;
    return bytearray ? cw_bytearray_new(cx, p.out.data, p.out.len) : cw_bytes_new(cx, p.out.data, p.out.len);
}
