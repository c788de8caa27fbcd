/* format_str.c: the format mini-language for str, and formatted fields of f-strings. */
#include "text.h"

/* ---- [[fill]align][sign][z][#][0][width][grouping][.precision][type] for str ---- */

typedef struct StrSpec {
    uint32_t fill, align, type; /* type 0: none given */
    uint32_t sign;              /* 0: none */
    int alternate, negative_zero;
    uint32_t grouping;        /* ',', '_' or 0 */
    int64_t width, precision; /* -1: none */
} StrSpec;

static int is_align(uint32_t c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

/* Digits at *i; *out is untouched if there are none. Number of digits, or -1 with ValueError. */
static int64_t read_digits(cw_ctx *cx, const cw_str *s, int64_t *i, int64_t *out) {
    int64_t n = 0, value = 0;
    for (; *i < s->len; ++*i, n++) {
        int digit = cw_uni_decimal(CW_CHAR(s, *i));
        if (digit < 0)
            break;
        if (value > (INT64_MAX - digit) / 10)
            return cw_raise_i(cx, &cw_type_ValueError, "Too many decimal digits in format string");
        value = value * 10 + digit;
    }
    if (n)
        *out = value;
    return n;
}

static int take(const cw_str *s, int64_t *i, uint32_t c) {
    if (*i >= s->len || CW_CHAR(s, *i) != c)
        return 0;
    ++*i;
    return 1;
}

static int64_t parse_grouping(cw_ctx *cx, const cw_str *s, int64_t *i, StrSpec *out) {
    if (take(s, i, ','))
        out->grouping = ',';
    if (take(s, i, '_')) {
        if (out->grouping)
            return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify both ',' and '_'.");
        out->grouping = '_';
    }
    if (*i < s->len && CW_CHAR(s, *i) == ',' && out->grouping == '_')
        return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify both ',' and '_'.");
    return 0;
}

static void parse_flags(const cw_str *s, int64_t *at, StrSpec *out) {
    int64_t i = *at;
    int filled = 0;
    if (s->len >= 2 && is_align(CW_CHAR(s, 1))) {
        out->fill = CW_CHAR(s, 0);
        out->align = CW_CHAR(s, 1);
        filled = 1;
        i = 2;
    } else if (s->len >= 1 && is_align(CW_CHAR(s, 0))) {
        out->align = CW_CHAR(s, 0);
        i = 1;
    }
    if (i < s->len && (CW_CHAR(s, i) == '+' || CW_CHAR(s, i) == '-' || CW_CHAR(s, i) == ' '))
        out->sign = CW_CHAR(s, i++);
    out->negative_zero = take(s, &i, 'z');
    out->alternate = take(s, &i, '#');
    if (!filled && take(s, &i, '0'))
        out->fill = '0';
    *at = i;
}

static int64_t parse_spec(cw_ctx *cx, cw_value v, const cw_str *s, StrSpec *out) {
    *out = (StrSpec){' ', '<', 0, 0, 0, 0, 0, -1, -1};
    int64_t i = 0;
    parse_flags(s, &i, out);
    if (read_digits(cx, s, &i, &out->width) < 0 || parse_grouping(cx, s, &i, out) < 0)
        return -1;
    if (take(s, &i, '.')) {
        int64_t digits = read_digits(cx, s, &i, &out->precision);
        if (digits < 0)
            return -1;
        if (digits == 0)
            return cw_raise_i(cx, &cw_type_ValueError, "Format specifier missing precision");
    }
    if (s->len - i > 1)
        return cw_raise_i(cx, &cw_type_ValueError, "Invalid format specifier '%U' for object of type '%T'", s,
                          &v);
    if (i < s->len)
        out->type = CW_CHAR(s, i);
    if (out->grouping && out->type > 127)
        return 0;
    if (out->grouping && strchr("deEfgFG%", (int)out->type) && out->type)
        return 0;
    if (out->grouping == '_' && out->type && strchr("boxX", (int)out->type))
        return 0;
    if (out->grouping)
        return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify '%c' with '%c'.", (int)out->grouping,
                          out->type ? (int)out->type : 's');
    return 0;
}

static cw_value unknown_code(cw_ctx *cx, uint32_t code, cw_value v) {
    if (code > 32 && code < 128)
        return cw_raise(cx, &cw_type_ValueError, "Unknown format code '%c' for object of type '%T'",
                        (int)code, &v);
    return cw_raise(cx, &cw_type_ValueError, "Unknown format code '\\x%x' for object of type '%T'", code, &v);
}

static cw_value check_spec(cw_ctx *cx, const StrSpec *spec, cw_value v) {
    const char *message = NULL;
    if (spec->type && spec->type != 's')
        return unknown_code(cx, spec->type, v);
    if (spec->sign)
        message = spec->sign == ' ' ? "Space not allowed in string format specifier"
                                    : "Sign not allowed in string format specifier";
    else if (spec->negative_zero)
        message = "Negative zero coercion (z) not allowed in string format specifier";
    else if (spec->alternate)
        message = "Alternate form (#) not allowed in string format specifier";
    else if (spec->align == '=')
        message = "'=' alignment not allowed in string format specifier";
    return message ? cw_raise(cx, &cw_type_ValueError, "%s", message) : CW_MK_NONE;
}

cw_value cw_format_str(cw_ctx *cx, cw_value v, cw_str *spec) {
    cw_str *s = CW_AS_STR(v);
    StrSpec f;
    if (!spec || spec->len == 0)
        return cw_str_exact(cx, s);
    if (parse_spec(cx, v, spec, &f) < 0 || !check_spec(cx, &f, v).tag)
        return CW_MK_NULL;
    int64_t len = f.precision >= 0 && f.precision < s->len ? f.precision : s->len;
    if (f.width <= len)
        return cw_str_substring(cx, s, 0, len);
    int64_t room = f.width - len;
    int64_t left = f.align == '>' ? room : f.align == '^' ? room / 2 : 0;
    cw_str *out = cw_str_alloc(cx, f.width, cw_text_max_char(s->data, s->kind, len) | f.fill);
    if (!out)
        return CW_MK_NULL;
    for (int64_t i = 0; i < left; i++)
        cw_text_put(out->data, out->kind, i, f.fill);
    cw_text_copy(CW_TEXT_AT(out->data, out->kind, left), out->kind, s->data, s->kind, len);
    for (int64_t i = left + len; i < f.width; i++)
        cw_text_put(out->data, out->kind, i, f.fill);
    return out->len == 1 ? cw_str_from_char(cx, CW_CHAR(out, 0)) : CW_MK_OBJ(out);
}

CW_METHOD(cw_str_dunder_format) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__format__() argument must be str, not %A", &args[0]);
    cw_str *spec = CW_AS_STR(args[0]);
    if (spec->len == 0)
        return CW_STR_EXACT(self) ? self : cw_str_of(cx, self);
    return cw_format_str(cx, self, spec);
}

/* ---- f-strings ---- */

/* Decimal text of an int within 64 bits. */
static cw_value small_int_text(cw_ctx *cx, int64_t n) {
    char text[24];
    int i = (int)sizeof text;
    uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
    do
        text[--i] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (n < 0)
        text[--i] = '-';
    return cw_str_new(cx, text + i, (int64_t)sizeof text - i);
}

cw_value cw_format_value(cw_ctx *cx, cw_value v, int64_t conversion, cw_value spec) {
    if (conversion == 's')
        v = cw_str_of(cx, v);
    else if (conversion == 'r')
        v = cw_repr(cx, v);
    else if (conversion == 'a')
        v = cw_ascii(cx, v);
    if (!v.tag)
        return v;
    int plain = spec.tag != CW_OBJ || CW_AS_STR(spec)->len == 0;
    if (CW_STR_EXACT(v))
        return plain ? v : cw_format_str(cx, v, CW_AS_STR(spec));
    if (v.tag == CW_INT && plain)
        return small_int_text(cx, v.i);
    if (v.tag == CW_INT)
        return cw_format_int(cx, v, CW_AS_STR(spec));
    if (v.tag == CW_FLOAT)
        return plain ? cw_float_repr(cx, v.d) : cw_format_float(cx, v.d, CW_AS_STR(spec));
    return cw_format(cx, v, spec);
}

cw_value cw_str_join_parts(cw_ctx *cx, const cw_value *parts, int64_t n) {
    return cw_str_join_items(cx, CW_AS_STR(cw_str_empty(cx)), parts, n);
}
