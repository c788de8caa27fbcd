/* mod_codecs.c: module _codecs: the codecs' functions and the registries of error handlers and search
 * functions, for the codecs module in runtime/lib. */
#include "bytes.h"

/* A str argument as UTF-8; NULL argument or None: fallback. NULL with TypeError. */
static const char *text_get(cw_ctx *cx, const char *name, const char *which, cw_value v,
                            const char *fallback) {
    if (v.tag <= CW_NONE)
        return fallback;
    if (!CW_STR_CHECK(v))
        return cw_raise_p(cx, &cw_type_TypeError, "%s() argument %s must be str, not %A", name, which, &v);
    return cw_str_utf8(cx, CW_AS_STR(v), NULL);
}

/* find(encoding): Python's name of the codec built in under this or an alias name, or None. */
static CW_METHOD(codecs_find) {
    const char *name = text_get(cx, "find", "1", args[0], "utf-8");
    if (!name)
        return CW_MK_NULL;
    const cw_codec *codec = cw_codec_find(name);
    return codec ? cw_str_new(cx, codec->python_name, -1) : CW_MK_NONE;
}

static const cw_codec *codec_get(cw_ctx *cx, const char *function, cw_value name) {
    const char *text = text_get(cx, function, "1", name, "utf-8");
    const cw_codec *codec = text ? cw_codec_find(text) : NULL;
    if (text && !codec)
        cw_raise(cx, &cw_type_LookupError, "unknown encoding: %s", text);
    return codec;
}

static cw_value pair(cw_ctx *cx, cw_value a, int64_t n) {
    cw_value parts[2] = {a, CW_MK_INT(n)};
    return a.tag ? cw_tuple_build(cx, parts, 2) : a;
}

static cw_value encode_pair(cw_ctx *cx, const cw_codec *codec, cw_value s, const char *errors) {
    if (!CW_STR_CHECK(s))
        return cw_raise(cx, &cw_type_TypeError, "%s_encode() argument 1 must be str, not %A", codec->key, &s);
    return pair(cx, codec->encode(cx, codec, CW_AS_STR(s), errors), CW_AS_STR(s)->len);
}

/* The bytes of a bytes-like object; those of a str are UTF-8. 0 or -1. */
static int64_t bytes_or_text(cw_ctx *cx, cw_value v, cw_span *out) {
    cw_value bytes = CW_STR_CHECK(v) ? cw_str_encode(cx, CW_AS_STR(v), "utf-8", "strict") : v;
    return bytes.tag ? cw_span_get(cx, bytes, out) : -1;
}

static cw_value decode_pair(cw_ctx *cx, const cw_codec *codec, cw_value v, const char *errors, int final) {
    cw_span b;
    if ((strstr(codec->key, "escape") ? bytes_or_text(cx, v, &b) : cw_span_get(cx, v, &b)) < 0)
        return CW_MK_NULL;
    int64_t consumed = b.len;
    cw_value s = codec->decode(cx, codec, b.data, b.len, errors, final ? NULL : &consumed);
    return pair(cx, s, consumed);
}

/* encode_text(encoding, str, errors) -> (bytes, length) */
static CW_METHOD(codecs_encode_text) {
    const cw_codec *codec = codec_get(cx, "encode_text", args[0]);
    const char *errors = nargs > 2 ? text_get(cx, "encode_text", "3", args[2], "strict") : "strict";
    return codec && errors ? encode_pair(cx, codec, args[1], errors) : CW_MK_NULL;
}

/* decode_text(encoding, bytes, errors, final) -> (str, consumed) */
static CW_METHOD(codecs_decode_text) {
    const cw_codec *codec = codec_get(cx, "decode_text", args[0]);
    const char *errors = nargs > 2 ? text_get(cx, "decode_text", "3", args[2], "strict") : "strict";
    int64_t final = nargs > 3 ? cw_object_truth(cx, args[3]) : 1;
    return codec && errors && final >= 0 ? decode_pair(cx, codec, args[1], errors, (int) final) : CW_MK_NULL;
}

/* ---- one pair of functions per codec, as CPython's codecs.utf_8_encode and so on ---- */

#define CODEC_FUNCTIONS(key, stateful)                                                                       \
    static CW_METHOD(key##_encode_function) {                                                                \
        const char *errors = nargs > 1 ? text_get(cx, #key "_encode", "2", args[1], "strict") : "strict";    \
        return errors ? encode_pair(cx, cw_codec_find(#key), args[0], errors) : CW_MK_NULL;                  \
    }                                                                                                        \
    static CW_METHOD(key##_decode_function) {                                                                \
        const char *errors = nargs > 1 ? text_get(cx, #key "_decode", "2", args[1], "strict") : "strict";    \
        int64_t final = nargs > 2 ? cw_object_truth(cx, args[2]) : !(stateful);                              \
        return errors && final >= 0 ? decode_pair(cx, cw_codec_find(#key), args[0], errors, (int) final)     \
                                    : CW_MK_NULL;                                                            \
    }
CODEC_FUNCTIONS(utf_8, 1)
CODEC_FUNCTIONS(utf_7, 1)
CODEC_FUNCTIONS(utf_16, 1)
CODEC_FUNCTIONS(utf_16_le, 1)
CODEC_FUNCTIONS(utf_16_be, 1)
CODEC_FUNCTIONS(utf_32, 1)
CODEC_FUNCTIONS(utf_32_le, 1)
CODEC_FUNCTIONS(utf_32_be, 1)
CODEC_FUNCTIONS(latin_1, 0)
CODEC_FUNCTIONS(ascii, 0)
CODEC_FUNCTIONS(unicode_escape, 0)
CODEC_FUNCTIONS(raw_unicode_escape, 0)

#define CODEC_ENTRIES(key)                                                                                   \
    {#key "_encode", key##_encode_function, CW_METHOD_VARARGS, 1, 2, NULL}, {                                \
#key "_decode", key##_decode_function, CW_METHOD_VARARGS, 1, 3, NULL                                 \
    }

/* ---- escapes of bytes literals ---- */

static CW_METHOD(codecs_escape_encode) {
    if (!CW_BYTES_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "escape_encode() argument 1 must be bytes, not %A", &args[0]);
    cw_span s = cw_span_of(args[0]);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s.len; i++) {
        uint8_t c = s.data[i];
        char text[8];
        int n = c == '\'' || c == '\\' ? sprintf(text, "\\%c", c)
                : c == '\t'            ? sprintf(text, "\\t")
                : c == '\n'            ? sprintf(text, "\\n")
                : c == '\r'            ? sprintf(text, "\\r")
                : c < ' ' || c >= 0x7f ? sprintf(text, "\\x%02x", c)
                                       : sprintf(text, "%c", c);
        cw_bytebuild_add(cx, &b, text, n);
    }
    return pair(cx, cw_bytebuild_finish(cx, &b), s.len);
}

static int hex_value(int c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* \x without two digits, *i behind the x: as the error handler says. 0 or -1. */
static int64_t bad_hex(cw_ctx *cx, cw_span s, int64_t *i, const char *errors, cw_bytebuild *b) {
    if (strcmp(errors, "strict") == 0)
        return cw_raise_i(cx, &cw_type_ValueError, "invalid \\x escape at position %ld", *i - 2);
    if (strcmp(errors, "replace") == 0)
        cw_bytebuild_byte(cx, b, '?');
    else if (strcmp(errors, "ignore") != 0)
        return cw_raise_i(cx, &cw_type_ValueError, "decoding error; unknown error handling code: %.400s",
                          errors);
    if (*i < s.len && hex_value(s.data[*i]) >= 0)
        ++*i;
    return 0;
}

/* One escape behind the backslash at *i into b. 0 or -1. */
static int64_t decode_escape(cw_ctx *cx, cw_span s, int64_t *i, const char *errors, cw_bytebuild *b) {
    static const char letters[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
    uint8_t c = s.data[(*i)++];
    const char *simple = c ? strchr(letters, c) : NULL;
    if (simple) {
        cw_bytebuild_byte(cx, b, (uint8_t)values[simple - letters]);
    } else if (c >= '0' && c <= '7') {
        int value = c - '0';
        for (int k = 0; k < 2 && *i < s.len && s.data[*i] >= '0' && s.data[*i] <= '7'; k++)
            value = value * 8 + (s.data[(*i)++] - '0');
        cw_bytebuild_byte(cx, b, (uint8_t)value);
    } else if (c == 'x') {
        if (*i + 1 >= s.len || hex_value(s.data[*i]) < 0 || hex_value(s.data[*i + 1]) < 0)
            return bad_hex(cx, s, i, errors, b);
        cw_bytebuild_byte(cx, b, (uint8_t)(hex_value(s.data[*i]) << 4 | hex_value(s.data[*i + 1])));
        *i += 2;
    } else if (c != '\n') {
        cw_bytebuild_byte(cx, b, '\\');
        cw_bytebuild_byte(cx, b, c);
    }
    return 0;
}

static CW_METHOD(codecs_escape_decode) {
    cw_span s;
    const char *errors = nargs > 1 ? text_get(cx, "escape_decode", "2", args[1], "strict") : "strict";
    if (!errors || bytes_or_text(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s.len;) {
        uint8_t c = s.data[i++];
        if (c != '\\')
            cw_bytebuild_byte(cx, &b, c);
        else if (i >= s.len)
            return cw_raise(cx, &cw_type_ValueError, "Trailing \\ in string");
        else if (decode_escape(cx, s, &i, errors, &b) < 0)
            return CW_MK_NULL;
    }
    return pair(cx, cw_bytebuild_finish(cx, &b), s.len);
}

/* ---- charmap_encode and charmap_decode: with any mapping ---- */

/* What the mapping has for a unit, or CW_NULL: nothing (LookupError or None). *failed: another exception. */
static cw_value map_find(cw_ctx *cx, cw_value mapping, uint32_t c, int *failed) {
    *failed = 0;
    if (CW_STR_CHECK(mapping)) {
        cw_str *s = CW_AS_STR(mapping);
        return c < s->len && CW_CHAR(s, c) != 0xfffe ? cw_str_from_char(cx, CW_CHAR(s, c)) : CW_MK_NULL;
    }
    cw_value v = cw_object_getitem(cx, mapping, CW_MK_INT(c));
    if (!v.tag) {
        *failed = !cw_pending_is(cx, &cw_type_LookupError);
        if (!*failed)
            cw_clear(cx);
    }
    return v.tag == CW_NONE ? CW_MK_NULL : v;
}

/* The code points for one byte into b: 1 done, 0 undefined, -1. */
static int64_t charmap_decode_byte(cw_ctx *cx, cw_value mapping, uint8_t byte, cw_strbuild *b) {
    int failed;
    cw_value v = map_find(cx, mapping, byte, &failed);
    if (!v.tag)
        return failed ? -1 : 0;
    if (CW_STR_CHECK(v)) {
        if (CW_AS_STR(v)->len == 1 && CW_CHAR(CW_AS_STR(v), 0) == 0xfffe)
            return 0;
        cw_strbuild_str(cx, b, CW_AS_STR(v));
        return 1;
    }
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError, "character mapping must return integer, None or str");
    v = cw_int_canonical(v);
    if (v.tag != CW_INT || v.i < 0 || v.i > 0x10ffff)
        return cw_raise_i(cx, &cw_type_TypeError, "character mapping must be in range(0x%lx)", 0x110000L);
    if (v.i == 0xfffe)
        return 0;
    cw_strbuild_char(cx, b, (uint32_t)v.i);
    return 1;
}

static CW_METHOD(codecs_charmap_decode) {
    const char *errors = nargs > 1 ? text_get(cx, "charmap_decode", "2", args[1], "strict") : "strict";
    cw_span s;
    if (!errors || cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    if (nargs < 3 || args[2].tag == CW_NONE)
        return decode_pair(cx, cw_codec_find("latin_1"), args[0], errors, 1);
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s.len;) {
        int64_t status = charmap_decode_byte(cx, args[2], s.data[i], &b);
        if (status < 0)
            return CW_MK_NULL;
        if (status)
            i++;
        else if (cw_codec_decode_error(cx, "charmap", s.data, s.len, i, i + 1,
                                       "character maps to <undefined>", errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    return pair(cx, cw_strbuild_finish(cx, &b), s.len);
}

/* The bytes for one code point into b: 1 done, 0 undefined, -1. */
static int64_t charmap_encode_point(cw_ctx *cx, cw_value mapping, uint32_t c, cw_bytebuild *b) {
    int failed;
    cw_value v = map_find(cx, mapping, c, &failed);
    if (!v.tag)
        return failed ? -1 : 0;
    if (CW_BYTES_CHECK(v)) {
        cw_bytebuild_add(cx, b, CW_AS_BYTES(v)->data, CW_AS_BYTES(v)->len);
        return 1;
    }
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "character mapping must return integer, bytes or None, not %T", &v);
    v = cw_int_canonical(v);
    if (v.tag != CW_INT || v.i < 0 || v.i > 255)
        return cw_raise_i(cx, &cw_type_TypeError, "character mapping must be in range(256)");
    cw_bytebuild_byte(cx, b, (uint8_t)v.i);
    return 1;
}

/* A run of code points without mapping from *i on, through the handler. 0 or -1. */
static int64_t charmap_encode_failed(cw_ctx *cx, cw_str *s, cw_value mapping, int64_t *i, const char *errors,
                                     cw_bytebuild *b) {
    cw_codec_error e = {"charmap",      "character maps to <undefined>", CW_MK_OBJ(s), *i, *i + 1,
                        CW_ERROR_ENCODE};
    int failed = 0;
    while (e.end < s->len && !map_find(cx, mapping, CW_CHAR(s, e.end), &failed).tag && !failed)
        e.end++;
    cw_value rep;
    if (failed || cw_codec_handle(cx, &e, errors, &rep, i) < 0)
        return -1;
    if (CW_BYTES_CHECK(rep)) {
        cw_bytebuild_add(cx, b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
        return 0;
    }
    for (int64_t k = 0; k < CW_AS_STR(rep)->len; k++) {
        int64_t status = charmap_encode_point(cx, mapping, CW_CHAR(CW_AS_STR(rep), k), b);
        if (status == 0)
            cw_codec_raise(cx, &e);
        if (status <= 0)
            return -1;
    }
    return 0;
}

static CW_METHOD(codecs_charmap_encode) {
    const char *errors = nargs > 1 ? text_get(cx, "charmap_encode", "2", args[1], "strict") : "strict";
    if (!errors)
        return CW_MK_NULL;
    if (nargs < 3 || args[2].tag == CW_NONE || !CW_STR_CHECK(args[0]))
        return encode_pair(cx, cw_codec_find("latin_1"), args[0], errors);
    cw_str *s = CW_AS_STR(args[0]);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s->len;) {
        int64_t status = charmap_encode_point(cx, args[2], CW_CHAR(s, i), &b);
        if (status > 0)
            i++;
        else if (status < 0 || charmap_encode_failed(cx, s, args[2], &i, errors, &b) < 0)
            return CW_MK_NULL;
    }
    return pair(cx, cw_bytebuild_finish(cx, &b), s->len);
}

/* charmap_build(str of 256): the mapping for charmap_encode. */
static CW_METHOD(codecs_charmap_build) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "charmap_build() argument must be str, not %A", &args[0]);
    cw_str *s = CW_AS_STR(args[0]);
    cw_dict *map = cw_dict_new(cx);
    for (int64_t i = 0; i < s->len && i < 256; i++)
        if (CW_CHAR(s, i) != 0xfffe && cw_dict_set(cx, map, CW_MK_INT(CW_CHAR(s, i)), CW_MK_INT(i)) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(map);
}

/* ---- registries ---- */

static CW_METHOD(codecs_register_error) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "register_error() argument 1 must be str, not %A", &args[0]);
    return cw_codec_register_error(cx, CW_AS_STR(args[0]), args[1]);
}

static CW_METHOD(codecs_lookup_error) {
    const char *name = text_get(cx, "lookup_error", "", args[0], NULL);
    return name ? cw_codec_lookup_error(cx, name) : CW_MK_NULL;
}

/* set_lookup(function): function(encoding) gives the (encode, decode, ...) tuple of a codec that is not built
 * in, or None. */
static CW_METHOD(codecs_set_lookup) {
    cx->state->codec_lookup = args[0];
    return CW_MK_NONE;
}

static const cw_method_def functions[] = {
    {"find", codecs_find, CW_METHOD_ONE, 1, 1, NULL},
    {"encode_text", codecs_encode_text, CW_METHOD_VARARGS, 2, 3, NULL},
    {"decode_text", codecs_decode_text, CW_METHOD_VARARGS, 2, 4, NULL},
    {"register_error", codecs_register_error, CW_METHOD_VARARGS, 2, 2, NULL},
    {"lookup_error", codecs_lookup_error, CW_METHOD_ONE, 1, 1, NULL},
    {"set_lookup", codecs_set_lookup, CW_METHOD_ONE, 1, 1, NULL},
    {"escape_encode", codecs_escape_encode, CW_METHOD_VARARGS, 1, 2, NULL},
    {"escape_decode", codecs_escape_decode, CW_METHOD_VARARGS, 1, 2, NULL},
    {"charmap_encode", codecs_charmap_encode, CW_METHOD_VARARGS, 1, 3, NULL},
    {"charmap_decode", codecs_charmap_decode, CW_METHOD_VARARGS, 1, 3, NULL},
    {"charmap_build", codecs_charmap_build, CW_METHOD_ONE, 1, 1, NULL},
    CODEC_ENTRIES(utf_8),
    CODEC_ENTRIES(utf_7),
    CODEC_ENTRIES(utf_16),
    CODEC_ENTRIES(utf_16_le),
    CODEC_ENTRIES(utf_16_be),
    CODEC_ENTRIES(utf_32),
    CODEC_ENTRIES(utf_32_le),
    CODEC_ENTRIES(utf_32_be),
    CODEC_ENTRIES(latin_1),
    CODEC_ENTRIES(ascii),
    CODEC_ENTRIES(unicode_escape),
    CODEC_ENTRIES(raw_unicode_escape),
    {0},
};

const cw_native_module cw_native__codecs = {"_codecs", functions, NULL, NULL};
