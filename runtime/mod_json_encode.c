/* mod_json_encode.c: values to JSON text, in one piece. */
#include <math.h>

#include "mod_json.h"

typedef struct mark { /* containers around the present one, to find cycles */
    const void *object;
    const struct mark *outer;
} mark;

typedef struct encoder {
    cw_ctx *cx;
    cw_value self; /* the JSONEncoder */
    cw_strbuild out;
    cw_str *indent; /* NULL: everything in one line */
    cw_str *item_separator, *key_separator;
    int64_t ascii, allow_nan, sort_keys, skip_keys, check_circular;
} encoder;

static int64_t encode_value(encoder *e, cw_value v, int64_t level, const mark *outer);

/* ---------------------------------------------------------------- strings */

static void put_unicode_escape(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    char text[16];
    int n = snprintf(text, sizeof text, "\\u%04x", (unsigned)c);
    cw_strbuild_ascii(cx, b, text, n);
}

static void put_escape(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    static const char special[] = "\"\\\n\r\t\f\b", letters[] = "\"\\nrtfb";
    const char *at = c && c < 128 ? strchr(special, (int)c) : NULL;
    if (at) {
        char text[2] = {'\\', letters[at - special]};
        cw_strbuild_ascii(cx, b, text, 2);
    } else if (c > 0xffff) {
        put_unicode_escape(cx, b, 0xd800 + ((c - 0x10000) >> 10));
        put_unicode_escape(cx, b, 0xdc00 + ((c - 0x10000) & 0x3ff));
    } else {
        put_unicode_escape(cx, b, c);
    }
}

static int needs_escape(uint32_t c, int64_t ascii) {
    return c < ' ' || c == '"' || c == '\\' || (ascii && c > '~');
}

static void put_string(cw_ctx *cx, cw_strbuild *b, const cw_str *s, int64_t ascii) {
    cw_strbuild_char(cx, b, '"');
    for (int64_t i = 0; i < s->len;) {
        int64_t from = i;
        while (i < s->len && !needs_escape(CW_CHAR(s, i), ascii))
            i++;
        if (i > from) {
            const void *data = CW_TEXT_AT(s->data, s->kind, from);
            uint32_t max = ascii || s->ascii ? 0x7f : cw_text_max_char(data, s->kind, i - from);
            cw_strbuild_units(cx, b, data, s->kind, i - from, max);
        }
        if (i < s->len) {
            uint32_t c = CW_CHAR(s, i);
            put_escape(cx, b, c);
            i++;
        }
    }
    cw_strbuild_char(cx, b, '"');
}

static cw_value quote(cw_ctx *cx, cw_value v, int64_t ascii) {
    cw_strbuild b;
    if (!CW_STR_CHECK(v))
        return cw_raise(cx, &cw_type_TypeError, "first argument must be a string, not %T", &v);
    cw_strbuild_init(&b);
    put_string(cx, &b, CW_AS_STR(v), ascii);
    return cw_strbuild_finish(cx, &b);
}

CW_METHOD(cw_json_quote) {
    return quote(cx, args[0], 0);
}

CW_METHOD(cw_json_quote_ascii) {
    return quote(cx, args[0], 1);
}

/* ---------------------------------------------------------------- numbers */

static int64_t put_text(encoder *e, cw_value text) {
    if (!text.tag)
        return -1;
    cw_strbuild_str(e->cx, &e->out, CW_AS_STR(text));
    return 0;
}

static int64_t put_int(encoder *e, cw_value v) {
    char text[24];
    v = cw_int_canonical(v);
    if (v.tag != CW_INT)
        return put_text(e, cw_int_to_str(e->cx, v, 10));
    cw_strbuild_ascii(e->cx, &e->out, text, snprintf(text, sizeof text, "%ld", (long)v.i));
    return 0;
}

static int64_t put_float(encoder *e, double d) {
    cw_ctx *cx = e->cx;
    if (isfinite(d))
        return put_text(e, cw_float_repr(cx, d));
    if (!e->allow_nan) {
        cw_value v = CW_MK_FLOAT(d);
        if (e->indent) /* CPython encodes with indentation elsewhere, and words it so */
            return cw_raise_i(cx, &cw_type_ValueError, "Out of range float values are not JSON compliant: %R",
                              &v);
        return cw_raise_i(cx, &cw_type_ValueError, "Out of range float values are not JSON compliant");
    }
    cw_strbuild_ascii(cx, &e->out, isnan(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity", -1);
    return 0;
}

/* None, True, False, str, int, float: 1 and its text is put; 0 something else; -1. */
static int64_t put_scalar(encoder *e, cw_value v) {
    double d;
    if (CW_STR_CHECK(v)) {
        put_string(e->cx, &e->out, CW_AS_STR(v), e->ascii);
        return 1;
    }
    if (v.tag == CW_NONE || v.tag == CW_BOOL) {
        cw_strbuild_ascii(e->cx, &e->out, v.tag == CW_NONE ? "null" : v.i ? "true" : "false", -1);
        return 1;
    }
    if (cw_int_check(v))
        return put_int(e, v) < 0 ? -1 : 1;
    if (cw_float_check(v, &d))
        return put_float(e, d) < 0 ? -1 : 1;
    return 0;
}

/* ---------------------------------------------------------------- containers */

static void put_newline(encoder *e, int64_t level) {
    if (!e->indent)
        return;
    cw_strbuild_char(e->cx, &e->out, '\n');
    for (int64_t i = 0; i < level; i++)
        cw_strbuild_str(e->cx, &e->out, e->indent);
}

static int64_t enter(encoder *e, const void *object, const mark *outer) {
    if (e->check_circular)
        for (const mark *m = outer; m; m = m->outer)
            if (m->object == object)
                return cw_raise_i(e->cx, &cw_type_ValueError, "Circular reference detected");
    return cw_enter_recursive(e->cx, " while encoding a JSON object");
}

static int64_t encode_items(encoder *e, cw_value v, int64_t level, const mark *here) {
    for (int64_t i = 0; i < cw_sequence_fast_len(v); i++) {
        if (i)
            cw_strbuild_str(e->cx, &e->out, e->item_separator);
        put_newline(e, level + 1);
        if (encode_value(e, cw_sequence_fast_get(v, i), level + 1, here) < 0)
            return -1;
    }
    return 0;
}

static int64_t encode_list(encoder *e, cw_value v, int64_t level, const mark *outer) {
    mark here = {v.p, outer};
    if (cw_sequence_fast_len(v) == 0) {
        cw_strbuild_ascii(e->cx, &e->out, "[]", 2);
        return 0;
    }
    if (enter(e, v.p, outer) < 0)
        return -1;
    cw_strbuild_char(e->cx, &e->out, '[');
    int64_t status = encode_items(e, v, level, &here);
    cw_leave_recursive(e->cx);
    if (status < 0)
        return -1;
    put_newline(e, level);
    cw_strbuild_char(e->cx, &e->out, ']');
    return 0;
}

/* A key as a string: 1, 0: to be skipped, -1. */
static int64_t encode_key(encoder *e, cw_value key) {
    cw_ctx *cx = e->cx;
    double d;
    if (CW_STR_CHECK(key))
        return put_scalar(e, key);
    if (key.tag == CW_NONE || key.tag == CW_BOOL || cw_int_check(key) || cw_float_check(key, &d)) {
        cw_strbuild_char(cx, &e->out, '"');
        int64_t status = put_scalar(e, key);
        cw_strbuild_char(cx, &e->out, '"');
        return status;
    }
    return cw_raise_i(cx, &cw_type_TypeError, "keys must be str, int, float, bool or None, not %T", &key);
}

static int64_t is_key(cw_value key) {
    double d;
    return CW_STR_CHECK(key) || key.tag == CW_NONE || key.tag == CW_BOOL || cw_int_check(key) ||
           cw_float_check(key, &d);
}

static int64_t encode_member(encoder *e, cw_value key, cw_value value, int64_t level, const mark *here,
                             int64_t *first) {
    if (e->skip_keys && !is_key(key))
        return 0;
    if (!*first) {
        cw_strbuild_str(e->cx, &e->out, e->item_separator);
        put_newline(e, level + 1);
    }
    *first = 0;
    if (encode_key(e, key) < 0)
        return -1;
    cw_strbuild_str(e->cx, &e->out, e->key_separator);
    return encode_value(e, value, level + 1, here);
}

/* The pairs of items(), sorted if they have to be. */
static int64_t encode_pairs(encoder *e, cw_value v, int64_t level, const mark *here) {
    cw_ctx *cx = e->cx;
    int64_t first = 1;
    cw_value items = cw_call_method0(cx, v, "items"), list = items.tag ? cw_list_from(cx, items) : items;
    if (!list.tag || (e->sort_keys && !cw_list_sort(cx, list.p, CW_MK_NULL, 0).tag))
        return -1;
    for (int64_t i = 0; i < CW_AS_LIST(list)->len; i++) {
        cw_value pair = cw_list_get(list.p, i);
        if (!CW_IS(pair, CW_TYPE_TUPLE) || CW_AS_TUPLE(pair)->len != 2)
            return cw_raise_i(cx, &cw_type_ValueError, "items must return 2-tuples");
        if (encode_member(e, CW_AS_TUPLE(pair)->items[0], CW_AS_TUPLE(pair)->items[1], level, here, &first) <
            0)
            return -1;
    }
    return first;
}

static int64_t encode_members(encoder *e, cw_value v, int64_t level, const mark *here) {
    cw_value key, value;
    int64_t first = 1, pos = 0;
    if (e->sort_keys || !CW_IS_EXACT(v, &cw_type_dict))
        return encode_pairs(e, v, level, here);
    cw_dict *dict = cw_dict_copy(e->cx, v.p); /* a default function may change it */
    while (cw_dict_next(dict, &pos, &key, &value))
        if (encode_member(e, key, value, level, here, &first) < 0)
            return -1;
    return first;
}

static int64_t encode_dict(encoder *e, cw_value v, int64_t level, const mark *outer) {
    mark here = {v.p, outer};
    if (cw_object_len(e->cx, v) == 0) {
        cw_strbuild_ascii(e->cx, &e->out, "{}", 2);
        return 0;
    }
    if (enter(e, v.p, outer) < 0)
        return -1;
    cw_strbuild_char(e->cx, &e->out, '{');
    put_newline(e, level + 1); /* even if all members are skipped */
    int64_t first = encode_members(e, v, level, &here);
    cw_leave_recursive(e->cx);
    if (first < 0)
        return -1;
    put_newline(e, level);
    cw_strbuild_char(e->cx, &e->out, '}');
    return 0;
}

/* Anything else becomes what default() makes of it. */
static int64_t encode_other(encoder *e, cw_value v, int64_t level, const mark *outer) {
    mark here = {v.p, outer};
    if (enter(e, v.p, outer) < 0)
        return -1;
    cw_value other = cw_call_method1(e->cx, e->self, "default", v);
    int64_t status = other.tag ? encode_value(e, other, level, &here) : -1;
    cw_leave_recursive(e->cx);
    return status;
}

static int64_t encode_value(encoder *e, cw_value v, int64_t level, const mark *outer) {
    int64_t scalar = put_scalar(e, v);
    if (scalar)
        return scalar < 0 ? -1 : 0;
    if (CW_IS(v, CW_TYPE_LIST) || CW_IS(v, CW_TYPE_TUPLE))
        return encode_list(e, v, level, outer);
    if (CW_IS(v, CW_TYPE_DICT))
        return encode_dict(e, v, level, outer);
    return encode_other(e, v, level, outer);
}

/* ---------------------------------------------------------------- settings */

static int64_t read_flag(encoder *e, const char *name, int64_t *out) {
    cw_value v = cw_object_getattr(e->cx, e->self, cw_str_intern(e->cx, name));
    if (!v.tag)
        return -1;
    *out = cw_object_truth(e->cx, v);
    return *out < 0 ? -1 : 0;
}

static int64_t read_text(encoder *e, const char *name, cw_str **out) {
    cw_value v = cw_object_getattr(e->cx, e->self, cw_str_intern(e->cx, name));
    if (!v.tag)
        return -1;
    if (!CW_STR_CHECK(v))
        return cw_raise_i(e->cx, &cw_type_TypeError, "%s must be str, not %T", name, &v);
    *out = CW_AS_STR(v);
    return 0;
}

/* indent: None, a string, or a number of blanks. */
static int64_t read_indent(encoder *e) {
    cw_value v = cw_object_getattr(e->cx, e->self, cw_str_intern(e->cx, "indent"));
    if (!v.tag || v.tag == CW_NONE)
        return v.tag ? 0 : -1;
    if (!CW_STR_CHECK(v))
        v = cw_number_binary(e->cx, CW_OP_MUL, CW_MK_OBJ(cw_str_intern(e->cx, " ")), v);
    e->indent = v.tag ? CW_AS_STR(v) : NULL;
    return v.tag ? 0 : -1;
}

CW_METHOD(cw_json_encode) {
    encoder e = {.cx = cx, .self = args[0]};
    if (read_flag(&e, "ensure_ascii", &e.ascii) < 0 || read_flag(&e, "allow_nan", &e.allow_nan) < 0 ||
        read_flag(&e, "sort_keys", &e.sort_keys) < 0 || read_flag(&e, "skipkeys", &e.skip_keys) < 0 ||
        read_flag(&e, "check_circular", &e.check_circular) < 0 || read_indent(&e) < 0 ||
        read_text(&e, "item_separator", &e.item_separator) < 0 ||
        read_text(&e, "key_separator", &e.key_separator) < 0)
        return CW_MK_NULL;
    cw_strbuild_init(&e.out);
    return encode_value(&e, args[1], 0, NULL) < 0 ? CW_MK_NULL : cw_strbuild_finish(cx, &e.out);
}
