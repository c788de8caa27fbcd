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
    const char *name = text_get(cx, "find", "1", args[0], NULL);
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

static cw_value decode_pair(cw_ctx *cx, const cw_codec *codec, cw_value v, const char *errors, int final) {
    cw_buffer b;
    if (CW_STR_CHECK(v) && strstr(codec->key, "escape")) {
        b.data = (uint8_t *)cw_str_utf8(cx, CW_AS_STR(v), &b.len);
    } else if (cw_get_buffer(cx, v, &b, 0) < 0) {
        return CW_MK_NULL;
    }
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

/* One escape behind the backslash at *i into b. 0 or -1. */
static int64_t decode_escape(cw_ctx *cx, cw_span s, int64_t *i, cw_bytebuild *b) {
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
            return cw_raise_i(cx, &cw_type_ValueError, "invalid \\x escape at position %ld", *i - 2);
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
    if (CW_STR_CHECK(args[0]))
        s.data = (uint8_t *)cw_str_utf8(cx, CW_AS_STR(args[0]), &s.len);
    else if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s.len;) {
        uint8_t c = s.data[i++];
        if (c != '\\')
            cw_bytebuild_byte(cx, &b, c);
        else if (i >= s.len)
            return cw_raise(cx, &cw_type_ValueError, "Trailing \\ in string");
        else if (decode_escape(cx, s, &i, &b) < 0)
            return CW_MK_NULL;
    }
    return pair(cx, cw_bytebuild_finish(cx, &b), s.len);
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
    CODEC_ENTRIES(utf_8),
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
