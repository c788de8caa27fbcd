/* mod_json.c: module _json: JSON text to values. The messages of errors and their positions are CPython's. */
#include "mod_json.h"

typedef struct json_scanner {
    cw_type *type;
    cw_value strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant;
} json_scanner;
static cw_type type_scanner;

typedef struct scan {
    cw_ctx *cx;
    const json_scanner *scanner;
    cw_str *doc;
    int64_t strict;
    int64_t at;        /* the next character */
    cw_str *keys[128]; /* keys seen lately: equal ones are one object */
} scan;

static cw_value scan_value(scan *s);

/* ---------------------------------------------------------------- errors */

static cw_value fail(cw_ctx *cx, const char *message, cw_str *doc, int64_t pos) {
    cw_value module = cw_import(cx, "json.decoder");
    cw_value cls = module.tag ? cw_object_getattr(cx, module, cw_str_intern(cx, "JSONDecodeError")) : module;
    cw_value args[3] = {cw_str_new(cx, message, -1), CW_MK_OBJ(doc), CW_MK_INT(pos)};
    cw_value error = cls.tag ? cw_call(cx, cls, args, 3, NULL) : cls;
    if (error.tag)
        cw_raise_value(cx, error, CW_MK_NULL);
    return CW_MK_NULL;
}

/* No value begins at pos: StopIteration(pos), which JSONDecoder turns into "Expecting value". */
static cw_value no_value(cw_ctx *cx, int64_t pos) {
    return cw_raise_stop_iteration(cx, CW_MK_INT(pos));
}

/* ---------------------------------------------------------------- strings */

static int hex_digit(uint32_t c) {
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    if (c >= 'a' && c <= 'f')
        return (int)(c - 'a') + 10;
    return c >= 'A' && c <= 'F' ? (int)(c - 'A') + 10 : -1;
}

/* Four hex digits at `at`, or -1. */
static int64_t hex_value(const cw_str *doc, int64_t at) {
    int64_t value = 0;
    for (int64_t i = at; i < at + 4; i++) {
        int digit = i < doc->len ? hex_digit(CW_CHAR(doc, i)) : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* \uXXXX, or two of them that are surrogates; *at is the first digit. A character, or -1. */
static int64_t unicode_escape(cw_ctx *cx, cw_str *doc, int64_t *at) {
    int64_t c = *at + 4 < doc->len ? hex_value(doc, *at) : -1, low = 0;
    if (c < 0) {
        fail(cx, "Invalid \\uXXXX escape", doc, *at - 1);
        return -1;
    }
    *at += 4;
    if (c >= 0xd800 && c < 0xdc00 && *at + 6 < doc->len && CW_CHAR(doc, *at) == '\\' &&
        CW_CHAR(doc, *at + 1) == 'u') {
        if ((low = hex_value(doc, *at + 2)) < 0) {
            fail(cx, "Invalid \\uXXXX escape", doc, *at + 1);
            return -1;
        }
        if (low >= 0xdc00 && low < 0xe000) {
            *at += 6;
            return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        }
    }
    return c;
}

/* What stands behind a backslash at *at - 1; -1 with an exception. */
static int64_t escape(cw_ctx *cx, cw_str *doc, int64_t *at) {
    static const char letters[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    uint32_t c = CW_CHAR(doc, *at);
    ++*at;
    if (c == 'u')
        return unicode_escape(cx, doc, at);
    const char *found = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (found)
        return values[found - letters];
    fail(cx, "Invalid \\escape", doc, *at - 2);
    return -1;
}

/* The end of characters that stand for themselves. */
static int64_t plain_end(const cw_str *doc, int64_t at, int64_t strict) {
    if (doc->kind == 1) {
        const uint8_t *data = doc->data;
        while (at < doc->len && data[at] != '"' && data[at] != '\\' && (data[at] > 0x1f || !strict))
            at++;
        return at;
    }
    for (; at < doc->len; at++) {
        uint32_t c = CW_CHAR(doc, at);
        if (c == '"' || c == '\\' || (c <= 0x1f && strict))
            break;
    }
    return at;
}

/* A string from *at on, behind its quote, past its end. */
static cw_value scan_string(cw_ctx *cx, cw_str *doc, int64_t *at, int64_t strict) {
    int64_t begin = *at - 1, from = *at, next = plain_end(doc, from, strict);
    cw_strbuild b;
    if (next < doc->len && CW_CHAR(doc, next) == '"') { /* nothing to build */
        *at = next + 1;
        return cw_str_substring(cx, doc, from, next);
    }
    cw_strbuild_init(&b);
    for (;; next = plain_end(doc, from, strict)) {
        const void *data = CW_TEXT_AT(doc->data, doc->kind, from);
        uint32_t c = next < doc->len ? CW_CHAR(doc, next) : 0;
        cw_strbuild_units(cx, &b, data, doc->kind, next - from,
                          cw_text_max_char(data, doc->kind, next - from));
        if (next < doc->len && c == '"')
            break;
        if (next < doc->len && c != '\\')
            return fail(cx, "Invalid control character at", doc, next);
        if (next + 1 >= doc->len)
            return fail(cx, "Unterminated string starting at", doc, begin);
        from = next + 1;
        int64_t escaped = escape(cx, doc, &from);
        if (escaped < 0)
            return CW_MK_NULL;
        cw_strbuild_char(cx, &b, (uint32_t)escaped);
    }
    *at = next + 1;
    return cw_strbuild_finish(cx, &b);
}

/* A key: short ones without escapes are looked up among those seen lately. */
static cw_value scan_key(scan *s) {
    cw_str *doc = s->doc;
    int64_t from = s->at, end = plain_end(doc, from, s->strict), n = end - from;
    if (doc->kind != 1 || end >= doc->len || CW_CHAR(doc, end) != '"' || n == 0 || n > 32)
        return scan_string(s->cx, doc, &s->at, s->strict);
    const uint8_t *text = (const uint8_t *)doc->data + from;
    uint32_t slot = (uint32_t)n;
    for (int64_t i = 0; i < n; i++)
        slot = slot * 31 + text[i];
    cw_str **seen = &s->keys[slot & 127];
    s->at = end + 1;
    if (!*seen || (*seen)->len != n || memcmp((*seen)->data, text, (size_t)n) != 0)
        *seen = CW_AS_STR(cw_str_substring(s->cx, doc, from, end));
    return CW_MK_OBJ(*seen);
}

/* ---------------------------------------------------------------- numbers and words */

static int64_t is_digit_at(const cw_str *doc, int64_t at) {
    return at < doc->len && CW_CHAR(doc, at) >= '0' && CW_CHAR(doc, at) <= '9';
}

static int64_t skip_digits(const cw_str *doc, int64_t at) {
    while (is_digit_at(doc, at))
        at++;
    return at;
}

/* The end of a fraction and exponent that may follow the digits before `at`. */
static int64_t skip_fraction(const cw_str *doc, int64_t at) {
    if (at < doc->len && CW_CHAR(doc, at) == '.' && is_digit_at(doc, at + 1))
        at = skip_digits(doc, at + 1);
    if (at < doc->len && (CW_CHAR(doc, at) | 32) == 'e') {
        int64_t exponent = at + 1;
        if (exponent < doc->len && (CW_CHAR(doc, exponent) == '+' || CW_CHAR(doc, exponent) == '-'))
            exponent++;
        if (is_digit_at(doc, exponent))
            at = skip_digits(doc, exponent);
    }
    return at;
}

static cw_value small_int(const cw_str *doc, int64_t from, int64_t end) {
    int64_t negative = CW_CHAR(doc, from) == '-', value = 0;
    for (int64_t i = from + negative; i < end; i++)
        value = value * 10 + (CW_CHAR(doc, i) - '0');
    return CW_MK_INT(negative ? -value : value);
}

static cw_value scan_number(scan *s) {
    cw_str *doc = s->doc;
    int64_t from = s->at, at = from + (CW_CHAR(doc, from) == '-');
    if (!is_digit_at(doc, at))
        return no_value(s->cx, from);
    at = CW_CHAR(doc, at) == '0' ? at + 1 : skip_digits(doc, at);
    int64_t end = skip_fraction(doc, at), is_float = end > at;
    cw_value hook = is_float ? s->scanner->parse_float : s->scanner->parse_int;
    s->at = end;
    int64_t plain = hook.tag == CW_OBJ && hook.p == (void *)(is_float ? &cw_type_float : &cw_type_int);
    if (plain && !is_float && end - from <= 18)
        return small_int(doc, from, end);
    cw_value text = cw_str_substring(s->cx, doc, from, end);
    if (!plain)
        return text.tag ? cw_call1(s->cx, hook, text) : text;
    return is_float ? cw_float_parse(s->cx, CW_AS_STR(text)) : cw_int_parse(s->cx, CW_AS_STR(text), 10);
}

static int64_t word_at(const cw_str *doc, int64_t at, const char *word) {
    for (; *word; word++, at++)
        if (at >= doc->len || CW_CHAR(doc, at) != (uint8_t)*word)
            return 0;
    return 1;
}

/* A constant that JSON does not have. */
static cw_value scan_constant(scan *s, const char *word) {
    if (!word_at(s->doc, s->at, word))
        return *word == '-' ? scan_number(s) : no_value(s->cx, s->at);
    s->at += (int64_t)strlen(word);
    return cw_call1(s->cx, s->scanner->parse_constant, cw_str_new(s->cx, word, -1));
}

static cw_value scan_word(scan *s, const char *word, cw_value value) {
    if (!word_at(s->doc, s->at, word))
        return no_value(s->cx, s->at);
    s->at += (int64_t)strlen(word);
    return value;
}

/* ---------------------------------------------------------------- objects and arrays */

/* The character behind white space, 0 at the end. */
static uint32_t skip_space(scan *s) {
    const cw_str *doc = s->doc;
    for (; s->at < doc->len; s->at++) {
        uint32_t c = CW_CHAR(doc, s->at);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            return c;
    }
    return 0;
}

static cw_value scan_array(scan *s) {
    cw_value list = cw_list_new(s->cx, 0);
    s->at++;
    if (skip_space(s) == ']') {
        s->at++;
        return list;
    }
    for (;;) {
        cw_value item = scan_value(s);
        if (!item.tag || cw_list_append(s->cx, list.p, item) < 0)
            return CW_MK_NULL;
        uint32_t c = skip_space(s);
        if (c == ']') {
            s->at++;
            return list;
        }
        if (c != ',')
            return fail(s->cx, "Expecting ',' delimiter", s->doc, s->at);
        s->at++;
        skip_space(s);
    }
}

/* key ":" value into a dict, or as a pair into a list. */
static int64_t scan_member(scan *s, cw_dict *dict, cw_list *pairs) {
    if (skip_space(s) != '"') {
        fail(s->cx, "Expecting property name enclosed in double quotes", s->doc, s->at);
        return -1;
    }
    s->at++;
    cw_value key = scan_key(s);
    if (!key.tag)
        return -1;
    if (skip_space(s) != ':') {
        fail(s->cx, "Expecting ':' delimiter", s->doc, s->at);
        return -1;
    }
    s->at++;
    skip_space(s);
    cw_value value = scan_value(s);
    if (!value.tag)
        return -1;
    return pairs ? cw_list_append(s->cx, pairs, cw_tuple2(s->cx, key, value))
                 : cw_dict_set(s->cx, dict, key, value);
}

static cw_value scan_object(scan *s) {
    cw_value pairs_hook = s->scanner->object_pairs_hook, hook = s->scanner->object_hook;
    cw_list *pairs = pairs_hook.tag != CW_NONE ? cw_list_new(s->cx, 0).p : NULL;
    cw_dict *dict = pairs ? NULL : cw_dict_new(s->cx);
    s->at++;
    if (skip_space(s) == '}') {
        s->at++;
    } else {
        for (int64_t more = 1; more; s->at++) {
            if (scan_member(s, dict, pairs) < 0)
                return CW_MK_NULL;
            uint32_t c = skip_space(s);
            if (c != '}' && c != ',')
                return fail(s->cx, "Expecting ',' delimiter", s->doc, s->at);
            more = c == ',';
        }
    }
    if (pairs)
        return cw_call1(s->cx, pairs_hook, CW_MK_OBJ(pairs));
    return hook.tag != CW_NONE ? cw_call1(s->cx, hook, CW_MK_OBJ(dict)) : CW_MK_OBJ(dict);
}

static cw_value scan_container(scan *s, cw_value (*scan_it)(scan *), const char *where) {
    if (cw_enter_recursive(s->cx, where) < 0)
        return CW_MK_NULL;
    cw_value v = scan_it(s);
    cw_leave_recursive(s->cx);
    return v;
}

/* A value that begins at s->at. */
static cw_value scan_value(scan *s) {
    if (s->at >= s->doc->len)
        return no_value(s->cx, s->at);
    switch (CW_CHAR(s->doc, s->at)) {
    case '"':
        s->at++;
        return scan_string(s->cx, s->doc, &s->at, s->strict);
    case '{':
        return scan_container(s, scan_object, " while decoding a JSON object from a unicode string");
    case '[':
        return scan_container(s, scan_array, " while decoding a JSON array from a unicode string");
    case 'n':
        return scan_word(s, "null", CW_MK_NONE);
    case 't':
        return scan_word(s, "true", CW_MK_BOOL(1));
    case 'f':
        return scan_word(s, "false", CW_MK_BOOL(0));
    case 'N':
        return scan_constant(s, "NaN");
    case 'I':
        return scan_constant(s, "Infinity");
    case '-':
        return scan_constant(s, "-Infinity");
    default:
        return scan_number(s);
    }
}

/* ---------------------------------------------------------------- Python's side */

CW_FN(scanner_call) {
    static const char *const names[] = {"string", "idx", NULL};
    json_scanner *scanner = self.p;
    cw_value v[2];
    int64_t at;
    if (cw_args_parse(cx, "scan_once", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_int_as_i64(cx, v[1], &at) < 0)
        return CW_MK_NULL;
    if (!CW_STR_CHECK(v[0]))
        return cw_raise(cx, &cw_type_TypeError, "first argument must be a string, not %T", &v[0]);
    if (at < 0)
        return cw_raise(cx, &cw_type_ValueError, "idx cannot be negative");
    scan s = {.cx = cx, .scanner = scanner, .doc = CW_AS_STR(v[0]), .at = at};
    if ((s.strict = cw_object_truth(cx, scanner->strict)) < 0)
        return CW_MK_NULL;
    cw_value value = scan_value(&s);
    return value.tag ? cw_tuple2(cx, value, CW_MK_INT(s.at)) : value;
}

static const char *const setting_names[] = {"strict",      "object_hook", "object_pairs_hook",
                                            "parse_float", "parse_int",   "parse_constant"};

CW_NEW(scanner_new) {
    static const char *const names[] = {"context", NULL};
    cw_value context;
    if (cw_args_parse(cx, "make_scanner", args, nargs, kwnames, names, 1, -1, &context) < 0)
        return CW_MK_NULL;
    json_scanner *scanner = cw_type_alloc(cx, type);
    for (int i = 0; i < 6; i++) {
        cw_value v = cw_object_getattr(cx, context, cw_str_intern(cx, setting_names[i]));
        if (!v.tag)
            return v;
        (&scanner->strict)[i] = v;
    }
    return CW_MK_OBJ(scanner);
}

/* scanstring(string, end, strict=True): the string whose content begins at end, and where it stops. */
CW_FN(json_scanstring) {
    int64_t at, strict = nargs > 2 ? cw_object_truth(cx, args[2]) : 1;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "first argument must be a string, not %T", &args[0]);
    if (strict < 0 || cw_int_as_i64(cx, args[1], &at) < 0)
        return CW_MK_NULL;
    if (at < 0 || at > CW_AS_STR(args[0])->len)
        return cw_raise(cx, &cw_type_ValueError, "end is out of bounds");
    cw_value value = scan_string(cx, CW_AS_STR(args[0]), &at, strict);
    return value.tag ? cw_tuple2(cx, value, CW_MK_INT(at)) : value;
}

static const cw_member_def scanner_members[] = {
    {"strict", offsetof(json_scanner, strict), 1},
    {"object_hook", offsetof(json_scanner, object_hook), 1},
    {"object_pairs_hook", offsetof(json_scanner, object_pairs_hook), 1},
    {"parse_float", offsetof(json_scanner, parse_float), 1},
    {"parse_int", offsetof(json_scanner, parse_int), 1},
    {"parse_constant", offsetof(json_scanner, parse_constant), 1},
    {NULL, 0, 0}};

static cw_type type_scanner = {.type = &cw_type_type,
                               .name = "_json.Scanner",
                               .base = &cw_type_object,
                               .basicsize = sizeof(json_scanner),
                               .members = scanner_members,
                               .call = scanner_call,
                               .new_ = scanner_new};

static const cw_method_def json_functions[] = {
    CW_MN("scanstring", json_scanstring, 2, 3), CW_MN("encode", cw_json_encode, 2, 2),
    CW_M1("encode_basestring", cw_json_quote), CW_M1("encode_basestring_ascii", cw_json_quote_ascii),
    CW_M_END};

static int64_t json_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "make_scanner", CW_MK_OBJ(&type_scanner));
}

const cw_native_module cw_native__json = {"_json", json_functions, json_exec, NULL};
