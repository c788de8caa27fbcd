/* str_format.c: str.format and str.format_map (Python reference, "Format String Syntax").
 *
 * The engine walks a range of the format string: literal text, and replacement fields whose specs may
 * themselves hold fields, one level deep. string.Formatter's helpers (module _string) use the same parser. */
#include "str_format.h"

/* ---- parsing ---- */

static cw_value value_error(cw_ctx *cx, const char *message) {
    return cw_raise(cx, &cw_type_ValueError, "%s", message);
}

/* The field name up to '}', ':' or '!'; returns that character, or 0 at the end. Brackets protect. -1: error.
 */
static int64_t scan_field_name(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to) {
    while (*at < to) {
        uint32_t c = CW_CHAR(s, (*at)++);
        if (c == '{') {
            value_error(cx, "unexpected '{' in field name");
            return -1;
        }
        if (c == '[') {
            while (*at < to && CW_CHAR(s, *at) != ']')
                ++*at;
        } else if (c == '}' || c == ':' || c == '!') {
            return c;
        }
    }
    return 0;
}

/* Behind the conversion mark or colon: conversion and spec. 0 or -1. */
static int64_t scan_conversion(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to, uint32_t mark,
                               cw_format_field *f) {
    if (mark == '!') {
        if (*at >= to) {
            value_error(cx, "end of string while looking for conversion specifier");
            return -1;
        }
        f->conversion = CW_CHAR(s, (*at)++);
        if (*at < to) {
            uint32_t c = CW_CHAR(s, (*at)++);
            if (c == '}')
                return 0;
            if (c != ':') {
                value_error(cx, "expected ':' after conversion specifier");
                return -1;
            }
        }
    }
    f->spec_from = *at;
    for (int64_t depth = 1; *at < to; ++*at) {
        uint32_t c = CW_CHAR(s, *at);
        if (c == '{') {
            f->nested = 1;
            depth++;
        } else if (c == '}' && --depth == 0) {
            f->spec_to = (*at)++;
            return 0;
        }
    }
    value_error(cx, "unmatched '{' in format spec");
    return -1;
}

int64_t cw_format_next(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to, cw_format_field *f) {
    *f = (cw_format_field){0};
    if (*at >= to)
        return 0;
    uint32_t c = 0;
    f->literal_from = *at;
    while (*at < to) {
        c = CW_CHAR(s, (*at)++);
        if (c == '{' || c == '}')
            break;
    }
    f->literal_to = *at;
    if (c != '{' && c != '}')
        return 1;
    int at_end = *at >= to;
    if (c == '}' && (at_end || CW_CHAR(s, *at) != '}')) {
        value_error(cx, "Single '}' encountered in format string");
        return -1;
    }
    if (at_end) {
        value_error(cx, "Single '{' encountered in format string");
        return -1;
    }
    if (CW_CHAR(s, *at) == c) {
        ++*at;
        return 1;
    }
    f->literal_to--;
    f->has_field = 1;
    f->name_from = *at;
    int64_t mark = scan_field_name(cx, s, at, to);
    if (mark < 0)
        return -1;
    f->name_to = mark ? *at - 1 : *at;
    if (mark == '!' || mark == ':')
        return scan_conversion(cx, s, at, to, (uint32_t)mark, f) < 0 ? -1 : 1;
    if (mark != '}') {
        value_error(cx, "expected '}' before end of string");
        return -1;
    }
    return 1;
}

/* A decimal number that fills [from, to): its value, -1 if it is none, -2 with ValueError. */
static int64_t read_integer(cw_ctx *cx, const cw_str *s, int64_t from, int64_t to) {
    int64_t n = 0;
    if (from >= to)
        return -1;
    for (int64_t i = from; i < to; i++) {
        int digit = cw_uni_decimal(CW_CHAR(s, i));
        if (digit < 0)
            return -1;
        if (n > (INT64_MAX - digit) / 10) {
            value_error(cx, "Too many decimal digits in format string");
            return -2;
        }
        n = n * 10 + digit;
    }
    return n;
}

int64_t cw_format_split_name(cw_ctx *cx, const cw_str *s, int64_t from, int64_t to, int64_t *rest,
                             int64_t *index) {
    int64_t i = from;
    while (i < to && CW_CHAR(s, i) != '.' && CW_CHAR(s, i) != '[')
        i++;
    *rest = i;
    *index = read_integer(cx, s, from, i);
    return *index == -2 ? -1 : 0;
}

int64_t cw_format_next_access(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to, cw_format_access *a) {
    if (*at >= to)
        return 0;
    uint32_t c = CW_CHAR(s, (*at)++);
    a->is_attribute = c == '.';
    a->index = -1;
    a->from = *at;
    if (c == '.') {
        while (*at < to && CW_CHAR(s, *at) != '.' && CW_CHAR(s, *at) != '[')
            ++*at;
        a->to = *at;
    } else if (c == '[') {
        while (*at < to && CW_CHAR(s, *at) != ']')
            ++*at;
        if (*at >= to) {
            value_error(cx, "Missing ']' in format string");
            return -1;
        }
        a->to = (*at)++;
        a->index = read_integer(cx, s, a->from, a->to);
        if (a->index == -2)
            return -1;
    } else {
        value_error(cx, "Only '.' or '[' may follow ']' in format field specifier");
        return -1;
    }
    if (a->from == a->to) {
        value_error(cx, "Empty attribute in format string");
        return -1;
    }
    return 1;
}

/* ---- evaluation ---- */

typedef struct Formatter {
    cw_str *s;
    const cw_value *args; /* NULL: format_map */
    int64_t nargs;
    cw_tuple *kwnames;
    cw_value mapping; /* of format_map */
    int64_t next_auto;
    int numbering; /* 0 unknown, 1 automatic, 2 manual */
} Formatter;

/* Number of an automatically or explicitly numbered field, -1 for a named one, -2 with an exception. */
static int64_t field_index(cw_ctx *cx, Formatter *f, int64_t from, int64_t rest, int64_t index) {
    int empty = from == rest;
    if (!empty && index == -1)
        return -1;
    int wanted = empty ? 1 : 2;
    if (f->args && f->numbering && f->numbering != wanted) {
        value_error(cx, wanted == 2
                            ? "cannot switch from automatic field numbering to manual field specification"
                            : "cannot switch from manual field specification to automatic field numbering");
        return -2;
    }
    f->numbering = wanted;
    if (!f->args) {
        value_error(cx, "Format string contains positional fields");
        return -2;
    }
    return empty ? f->next_auto++ : index;
}

static cw_value named_argument(cw_ctx *cx, Formatter *f, cw_value key) {
    if (!f->args)
        return cw_object_getitem(cx, f->mapping, key);
    for (int64_t i = 0; f->kwnames && i < f->kwnames->len; i++)
        if (cw_str_equal(CW_AS_STR(f->kwnames->items[i]), CW_AS_STR(key)))
            return f->args[f->nargs + i];
    return cw_raise_key_error(cx, key);
}

static cw_value field_object(cw_ctx *cx, Formatter *f, int64_t from, int64_t to) {
    int64_t at, index;
    if (cw_format_split_name(cx, f->s, from, to, &at, &index) < 0)
        return CW_MK_NULL;
    index = field_index(cx, f, from, at, index);
    if (index == -2)
        return CW_MK_NULL;
    if (index >= f->nargs)
        return cw_raise(cx, &cw_type_IndexError,
                        "Replacement index %ld out of range for positional args tuple", index);
    cw_value v = index >= 0 ? f->args[index] : named_argument(cx, f, cw_str_substring(cx, f->s, from, at));
    while (v.tag) {
        cw_format_access a;
        int64_t status = cw_format_next_access(cx, f->s, &at, to, &a);
        if (status <= 0)
            return status < 0 ? CW_MK_NULL : v;
        if (a.is_attribute)
            v = cw_object_getattr(cx, v, CW_AS_STR(cw_str_substring(cx, f->s, a.from, a.to)));
        else
            v = cw_object_getitem(
                cx, v, a.index >= 0 ? CW_MK_INT(a.index) : cw_str_substring(cx, f->s, a.from, a.to));
    }
    return v;
}

static cw_value convert(cw_ctx *cx, cw_value v, uint32_t conversion) {
    switch (conversion) {
    case 0:
        return v;
    case 'r':
        return cw_repr(cx, v);
    case 's':
        return cw_str_of(cx, v);
    case 'a':
        return cw_ascii(cx, v);
    default:
        if (conversion > 32 && conversion < 127)
            return cw_raise(cx, &cw_type_ValueError, "Unknown conversion specifier %c", (int)conversion);
        return cw_raise(cx, &cw_type_ValueError, "Unknown conversion specifier \\x%x", conversion);
    }
}

static int64_t format_range(cw_ctx *cx, Formatter *f, int64_t from, int64_t to, int depth, cw_strbuild *out);

/* The spec as a str, fields in it replaced; CW_NULL with an exception. */
static cw_value field_spec(cw_ctx *cx, Formatter *f, const cw_format_field *field, int depth) {
    if (!field->nested)
        return cw_str_substring(cx, f->s, field->spec_from, field->spec_to);
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (format_range(cx, f, field->spec_from, field->spec_to, depth - 1, &b) < 0)
        return CW_MK_NULL;
    return cw_strbuild_finish(cx, &b);
}

static int64_t format_field(cw_ctx *cx, Formatter *f, const cw_format_field *field, int depth,
                            cw_strbuild *out) {
    cw_value v = field_object(cx, f, field->name_from, field->name_to);
    if (v.tag)
        v = convert(cx, v, field->conversion);
    cw_value spec = v.tag ? field_spec(cx, f, field, depth) : CW_MK_NULL;
    if (!spec.tag)
        return -1;
    cw_value text = cw_format_value(cx, v, 0, spec);
    if (!text.tag)
        return -1;
    cw_strbuild_str(cx, out, CW_AS_STR(text));
    return 0;
}

static int64_t format_range(cw_ctx *cx, Formatter *f, int64_t from, int64_t to, int depth, cw_strbuild *out) {
    if (depth <= 0) {
        value_error(cx, "Max string recursion exceeded");
        return -1;
    }
    cw_format_field field;
    int64_t status;
    while ((status = cw_format_next(cx, f->s, &from, to, &field)) > 0) {
        const void *text = CW_TEXT_AT(f->s->data, f->s->kind, field.literal_from);
        int64_t n = field.literal_to - field.literal_from;
        if (n > 0)
            cw_strbuild_units(cx, out, text, f->s->kind, n, cw_text_max_char(text, f->s->kind, n));
        if (field.has_field && format_field(cx, f, &field, depth, out) < 0)
            return -1;
    }
    return status;
}

/* A text without braces is its own result. */
static cw_value format_all(cw_ctx *cx, Formatter *f) {
    cw_strbuild b;
    int64_t i = 0;
    while (i < f->s->len && CW_CHAR(f->s, i) != '{' && CW_CHAR(f->s, i) != '}')
        i++;
    if (i == f->s->len)
        return CW_MK_OBJ(f->s);
    cw_strbuild_init(&b);
    if (format_range(cx, f, 0, f->s->len, 2, &b) < 0)
        return CW_MK_NULL;
    return cw_strbuild_finish(cx, &b);
}

CW_METHOD(cw_str_format_method) {
    static const cw_value none[1];
    Formatter f = {CW_AS_STR(self), args ? args : none, nargs, kwnames, CW_MK_NULL, 0, 0};
    return format_all(cx, &f);
}

CW_METHOD(cw_str_format_map_method) {
    Formatter f = {CW_AS_STR(self), NULL, 0, NULL, args[0], 0, 0};
    return format_all(cx, &f);
}
