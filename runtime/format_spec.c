/* format_spec.c: the parser of format specifications. */
#include "format_spec.h"

#include "text.h"

static int is_align(uint32_t c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

/* Reads decimal digits: how many, or -1 with ValueError when the number is too large. */
static int64_t read_number(cw_ctx *cx, cw_str *s, int64_t *at, int64_t *out) {
    int64_t start = *at, value = 0;
    for (; *at < s->len; ++*at) {
        int digit = cw_uni_decimal(cw_str_char_at(s, *at));
        if (digit < 0)
            break;
        if (value > (INT64_MAX - digit) / 10)
            return cw_raise_i(cx, &cw_type_ValueError, "Too many decimal digits in format string");
        value = value * 10 + digit;
    }
    if (*at > start)
        *out = value;
    return *at - start;
}

/* Character at *at if it is c: steps over it. */
static int accept(cw_str *s, int64_t *at, uint32_t c) {
    if (*at < s->len && cw_str_char_at(s, *at) == c) {
        ++*at;
        return 1;
    }
    return 0;
}

static void parse_fill_align(cw_str *s, int64_t *at, format_spec *out, int *fill_given, int *align_given) {
    if (s->len >= 2 && is_align(cw_str_char_at(s, 1))) {
        out->fill = cw_str_char_at(s, 0);
        out->align = cw_str_char_at(s, 1);
        *fill_given = *align_given = 1;
        *at = 2;
    } else if (s->len >= 1 && is_align(cw_str_char_at(s, 0))) {
        out->align = cw_str_char_at(s, 0);
        *align_given = 1;
        *at = 1;
    }
}

static int64_t parse_grouping(cw_ctx *cx, cw_str *s, int64_t *at, format_spec *out) {
    if (accept(s, at, ','))
        out->grouping = ',';
    if (accept(s, at, '_')) {
        if (out->grouping)
            return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify both ',' and '_'.");
        out->grouping = '_';
    }
    if (out->grouping == '_' && *at < s->len && cw_str_char_at(s, *at) == ',')
        return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify both ',' and '_'.");
    return 0;
}

/* Grouping goes with decimal types, '_' also with the other bases. */
static int64_t check_grouping(cw_ctx *cx, const format_spec *f) {
    uint32_t type = f->type;
    if (!f->grouping || type == 0 || (type < 128 && strchr("defgEG%F", (int)type)))
        return 0;
    if (f->grouping == '_' && type < 128 && strchr("boxX", (int)type))
        return 0;
    if (type > 32 && type < 128)
        return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify '%c' with '%c'.", (int)f->grouping,
                          (int)type);
    return cw_raise_i(cx, &cw_type_ValueError, "Cannot specify '%c' with '\\x%x'.", (int)f->grouping,
                      (unsigned)type);
}

int64_t format_spec_parse(cw_ctx *cx, cw_str *s, const char *type_name, uint32_t default_align,
                          format_spec *out) {
    int64_t at = 0, digits;
    int fill_given = 0, align_given = 0;
    *out = (format_spec){' ', default_align, 0, 0, 0, -1, -1, 0, 0};
    parse_fill_align(s, &at, out, &fill_given, &align_given);
    if (at < s->len) {
        uint32_t c = cw_str_char_at(s, at);
        if (c == '+' || c == '-' || c == ' ') {
            out->sign = c;
            at++;
        }
    }
    out->no_negative_zero = accept(s, &at, 'z');
    out->alternate = accept(s, &at, '#');
    if (!fill_given && accept(s, &at, '0')) {
        out->fill = '0';
        if (!align_given && default_align == '>')
            out->align = '=';
    }
    if (read_number(cx, s, &at, &out->width) < 0 || parse_grouping(cx, s, &at, out) < 0)
        return -1;
    if (accept(s, &at, '.')) {
        digits = read_number(cx, s, &at, &out->precision);
        if (digits < 0)
            return -1;
        if (digits == 0)
            return cw_raise_i(cx, &cw_type_ValueError, "Format specifier missing precision");
    }
    if (s->len - at > 1)
        return cw_raise_i(cx, &cw_type_ValueError, "Invalid format specifier '%U' for object of type '%s'", s,
                          type_name);
    if (at < s->len)
        out->type = cw_str_char_at(s, at);
    return check_grouping(cx, out);
}

cw_value format_raise_unknown(cw_ctx *cx, uint32_t type, const char *type_name) {
    if (type > 32 && type < 128)
        return cw_raise(cx, &cw_type_ValueError, "Unknown format code '%c' for object of type '%s'",
                        (int)type, type_name);
    return cw_raise(cx, &cw_type_ValueError, "Unknown format code '\\x%x' for object of type '%s'",
                    (unsigned)type, type_name);
}
