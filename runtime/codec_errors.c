/* codec_errors.c: the handlers for what codecs cannot convert: strict, ignore, replace, backslashreplace,
 * xmlcharrefreplace, namereplace, surrogateescape, surrogatepass, and those that programs register. */
#include "codec.h"

/* Given by unicodedata's module where it is linked in; the names take 700 KB. */
extern int cw_unicode_name(uint32_t c, char *out) __attribute__((weak));

void cw_codec_raise(cw_ctx *cx, const cw_codec_error *e) {
    cw_value parts[5] = {cw_str_new(cx, e->encoding, -1), e->object, CW_MK_INT(e->start), CW_MK_INT(e->end),
                         cw_str_new(cx, e->reason, -1)};
    if (e->kind == CW_ERROR_TRANSLATE)
        cw_raise_with_args(cx, &cw_type_UnicodeTranslateError, parts + 1, 4);
    else
        cw_raise_with_args(
            cx, e->kind == CW_ERROR_ENCODE ? &cw_type_UnicodeEncodeError : &cw_type_UnicodeDecodeError, parts,
            5);
}

/* ---- the handlers: replacement in *out, position to go on in *next; 0 or -1 ---- */

static const char *exception_name(const cw_codec_error *e) {
    return e->kind == CW_ERROR_ENCODE   ? "UnicodeEncodeError"
           : e->kind == CW_ERROR_DECODE ? "UnicodeDecodeError"
                                        : "UnicodeTranslateError";
}

static int64_t handler_unfit(cw_ctx *cx, const cw_codec_error *e) {
    return cw_raise_i(cx, &cw_type_TypeError, "don't know how to handle %s in error callback",
                      exception_name(e));
}

static int64_t handle_strict(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    (void)out;
    cw_codec_raise(cx, e);
    return -1;
}

static int64_t handle_ignore(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    (void)e;
    *out = cw_str_empty(cx);
    return 0;
}

static int64_t handle_replace(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_fill(cx, &b, e->kind == CW_ERROR_ENCODE ? '?' : 0xfffd,
                     e->kind == CW_ERROR_DECODE ? 1 : e->end - e->start);
    *out = cw_strbuild_finish(cx, &b);
    return 0;
}

static void add_backslashed(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    char text[12];
    snprintf(text, sizeof text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    cw_strbuild_ascii(cx, b, text, -1);
}

static void add_name(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    char name[300];
    if (cw_unicode_name && cw_unicode_name(c, name)) {
        cw_strbuild_ascii(cx, b, "\\N{", 3);
        cw_strbuild_ascii(cx, b, name, -1);
        cw_strbuild_char(cx, b, '}');
    } else {
        add_backslashed(cx, b, c);
    }
}

static void add_reference(cw_ctx *cx, cw_strbuild *b, uint32_t c) {
    char text[16];
    snprintf(text, sizeof text, "&#%u;", c);
    cw_strbuild_ascii(cx, b, text, -1);
}

static int64_t handle_each(cw_ctx *cx, const cw_codec_error *e, cw_value *out,
                           void (*add)(cw_ctx *, cw_strbuild *, uint32_t)) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = e->start; i < e->end; i++)
        add(cx, &b,
            e->kind == CW_ERROR_DECODE ? CW_AS_BYTES(e->object)->data[i] : CW_CHAR(CW_AS_STR(e->object), i));
    *out = cw_strbuild_finish(cx, &b);
    return 0;
}

static int64_t handle_backslashreplace(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    return handle_each(cx, e, out, add_backslashed);
}

static int64_t handle_xmlcharrefreplace(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    return e->kind == CW_ERROR_ENCODE ? handle_each(cx, e, out, add_reference) : handler_unfit(cx, e);
}

static int64_t handle_namereplace(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    return e->kind == CW_ERROR_ENCODE ? handle_each(cx, e, out, add_name) : handler_unfit(cx, e);
}

/* Undecodable bytes travel as U+DC80..U+DCFF (PEP 383). */
static int64_t handle_surrogateescape(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    int64_t n = e->end - e->start;
    if (e->kind == CW_ERROR_ENCODE) {
        cw_value bytes = cw_bytes_new(cx, NULL, n);
        for (int64_t i = 0; i < n; i++) {
            uint32_t c = CW_CHAR(CW_AS_STR(e->object), e->start + i);
            if (c < 0xdc80 || c > 0xdcff)
                return handle_strict(cx, e, out);
            CW_AS_BYTES(bytes)->data[i] = (uint8_t)(c - 0xdc00);
        }
        *out = bytes;
        return 0;
    }
    if (e->kind != CW_ERROR_DECODE)
        return handler_unfit(cx, e);
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < n && i < 4; i++) {
        uint8_t c = CW_AS_BYTES(e->object)->data[e->start + i];
        if (c < 128)
            break;
        cw_strbuild_char(cx, &b, 0xdc00u + c);
    }
    if (b.len == 0)
        return handle_strict(cx, e, out);
    *out = cw_strbuild_finish(cx, &b);
    return b.len;
}

/* Bytes per surrogate of the UTF that `encoding` names, negative for little endian; 0: no UTF. */
static int utf_width(const char *encoding) {
    char key[32];
    cw_codec_normalize(encoding, key, sizeof key);
    if (strcmp(key, "utf_8") == 0 || strcmp(key, "utf8") == 0 || strcmp(key, "cp_utf8") == 0)
        return 3;
    int width = strncmp(key, "utf_16", 6) == 0 || strncmp(key, "utf16", 5) == 0   ? 2
                : strncmp(key, "utf_32", 6) == 0 || strncmp(key, "utf32", 5) == 0 ? 4
                                                                                  : 0;
    size_t n = strlen(key);
    return n > 2 && strcmp(key + n - 2, "be") == 0 ? width : -width;
}

static void put_surrogate(uint8_t *to, int width, uint32_t c) {
    if (width == 3) {
        cw_utf8_put(to, c);
        return;
    }
    for (int i = 0, n = width < 0 ? -width : width; i < n; i++)
        to[width < 0 ? i : n - 1 - i] = (uint8_t)(c >> 8 * i);
}

static uint32_t get_surrogate(const uint8_t *from, int width) {
    uint32_t c = 0;
    if (width == 3)
        return (from[0] & 0xf0) == 0xe0 && (from[1] & 0xc0) == 0x80 && (from[2] & 0xc0) == 0x80
                   ? (from[0] & 0xfu) << 12 | (from[1] & 0x3fu) << 6 | (from[2] & 0x3fu)
                   : 0;
    for (int i = 0, n = width < 0 ? -width : width; i < n; i++)
        c |= (uint32_t)from[width < 0 ? i : n - 1 - i] << 8 * i;
    return c;
}

static int64_t handle_surrogatepass(cw_ctx *cx, const cw_codec_error *e, cw_value *out) {
    if (e->kind == CW_ERROR_TRANSLATE)
        return handler_unfit(cx, e);
    int width = utf_width(e->encoding), size = width < 0 ? -width : width;
    if (!width)
        return handle_strict(cx, e, out);
    if (e->kind == CW_ERROR_ENCODE) {
        int64_t n = e->end - e->start;
        *out = cw_bytes_new(cx, NULL, n * size);
        for (int64_t i = 0; i < n; i++) {
            uint32_t c = CW_CHAR(CW_AS_STR(e->object), e->start + i);
            if (c < 0xd800 || c > 0xdfff)
                return handle_strict(cx, e, out);
            put_surrogate(CW_AS_BYTES(*out)->data + i * size, width, c);
        }
        return 0;
    }
    cw_bytes *data = CW_AS_BYTES(e->object);
    uint32_t c = e->start + size <= data->len ? get_surrogate(data->data + e->start, width) : 0;
    if (c < 0xd800 || c > 0xdfff)
        return handle_strict(cx, e, out);
    *out = cw_str_from_char(cx, c);
    return size;
}

/* A handler returns how many units it consumed, 0 for all. */
static const struct Handler {
    const char *name;
    int64_t (*handle)(cw_ctx *cx, const cw_codec_error *e, cw_value *out);
} handlers[] = {
    {"strict", handle_strict},
    {"ignore", handle_ignore},
    {"replace", handle_replace},
    {"backslashreplace", handle_backslashreplace},
    {"xmlcharrefreplace", handle_xmlcharrefreplace},
    {"namereplace", handle_namereplace},
    {"surrogateescape", handle_surrogateescape},
    {"surrogatepass", handle_surrogatepass},
};
#define HANDLERS ((int)(sizeof handlers / sizeof *handlers))

/* ---- handlers as Python callables ---- */

/* An attribute of the wanted type (flag; 0: an int); CW_NULL with TypeError. */
static cw_value attribute(cw_ctx *cx, cw_value exc, const char *name, uint32_t flag) {
    cw_value v = cw_object_getattr(cx, exc, cw_str_intern(cx, name));
    if (!v.tag || (flag ? v.tag == CW_OBJ && CW_IS(v, flag) : v.tag == CW_INT))
        return v;
    return cw_raise(cx, &cw_type_TypeError, "%s attribute must be %s", name,
                    flag == CW_TYPE_BYTES ? "bytes"
                    : flag                ? "unicode"
                                          : "int");
}

/* Fills e from a UnicodeError instance. 0 or -1. */
static int64_t error_from_exception(cw_ctx *cx, cw_value exc, cw_codec_error *e) {
    int kind = cw_isinstance(cx, exc, CW_MK_OBJ(&cw_type_UnicodeEncodeError)) > 0      ? CW_ERROR_ENCODE
               : cw_isinstance(cx, exc, CW_MK_OBJ(&cw_type_UnicodeDecodeError)) > 0    ? CW_ERROR_DECODE
               : cw_isinstance(cx, exc, CW_MK_OBJ(&cw_type_UnicodeTranslateError)) > 0 ? CW_ERROR_TRANSLATE
                                                                                       : -1;
    if (kind < 0)
        return cw_raise_i(cx, &cw_type_TypeError, "don't know how to handle %T in error callback", &exc);
    cw_value object, reason, encoding, start, end;
    int bytes = kind == CW_ERROR_DECODE;
    if (!(object = attribute(cx, exc, "object", bytes ? CW_TYPE_BYTES : CW_TYPE_STR)).tag ||
        !(reason = attribute(cx, exc, "reason", CW_TYPE_STR)).tag ||
        !(start = attribute(cx, exc, "start", 0)).tag || !(end = attribute(cx, exc, "end", 0)).tag)
        return -1;
    e->encoding = "";
    if (kind != CW_ERROR_TRANSLATE) {
        if (!(encoding = attribute(cx, exc, "encoding", CW_TYPE_STR)).tag)
            return -1;
        e->encoding = cw_str_utf8(cx, CW_AS_STR(encoding), NULL);
    }
    e->kind = kind;
    e->object = object;
    e->reason = cw_str_utf8(cx, CW_AS_STR(reason), NULL);
    int64_t len = bytes ? CW_AS_BYTES(object)->len : CW_AS_STR(object)->len;
    e->start = start.i < 0 ? 0 : start.i >= len ? (len ? len - 1 : 0) : start.i;
    e->end = end.i < 1 ? 1 : end.i;
    e->end = e->end > len ? len : e->end;
    if (e->end < e->start)
        e->end = e->start;
    return 0;
}

static cw_value call_handler(cw_ctx *cx, int which, cw_value exc) {
    cw_codec_error e;
    if (which == 0 && exc.tag == CW_OBJ && CW_IS(exc, CW_TYPE_EXCEPTION)) {
        cw_raise_value(cx, exc, CW_MK_NULL);
        return CW_MK_NULL;
    }
    if (which == 0)
        return cw_raise(cx, &cw_type_TypeError, "codec must pass exception instance");
    if (error_from_exception(cx, exc, &e) < 0)
        return CW_MK_NULL;
    cw_value parts[2];
    int64_t used = handlers[which].handle(cx, &e, &parts[0]);
    if (used < 0)
        return CW_MK_NULL;
    parts[1] = CW_MK_INT(used ? e.start + used : e.end);
    return cw_tuple_build(cx, parts, 2);
}

#define HANDLER(name, index)                                                                                 \
    static CW_METHOD(name) {                                                                                 \
        return call_handler(cx, index, args[0]);                                                             \
    }
HANDLER(strict_errors, 0)
HANDLER(ignore_errors, 1)
HANDLER(replace_errors, 2)
HANDLER(backslashreplace_errors, 3)
HANDLER(xmlcharrefreplace_errors, 4)
HANDLER(namereplace_errors, 5)
HANDLER(surrogateescape, 6)
HANDLER(surrogatepass, 7)

static const cw_method_def handler_functions[] = {
    {"strict_errors", strict_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"ignore_errors", ignore_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"replace_errors", replace_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"backslashreplace_errors", backslashreplace_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"xmlcharrefreplace_errors", xmlcharrefreplace_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"namereplace_errors", namereplace_errors, CW_METHOD_ONE, 1, 1, NULL},
    {"surrogateescape", surrogateescape, CW_METHOD_ONE, 1, 1, NULL},
    {"surrogatepass", surrogatepass, CW_METHOD_ONE, 1, 1, NULL},
};

/* ---- registry: a dict in the state, name -> callable; the native ones enter it when looked at ---- */

static cw_dict *registry(cw_ctx *cx) {
    if (!cx->state->codecs_state)
        cx->state->codecs_state = cw_dict_new(cx);
    return cx->state->codecs_state;
}

cw_value cw_codec_register_error(cw_ctx *cx, cw_str *name, cw_value handler) {
    if (!cw_is_callable(cx, handler))
        return cw_raise(cx, &cw_type_TypeError, "handler must be callable");
    cw_dict_set_str(cx, registry(cx), name, handler);
    return CW_MK_NONE;
}

cw_value cw_codec_lookup_error(cw_ctx *cx, const char *name) {
    cw_str *key = cw_str_intern(cx, name);
    cw_value known = cw_dict_get_str(cx, registry(cx), key);
    if (known.tag)
        return known;
    for (int i = 0; i < HANDLERS; i++) {
        if (strcmp(handlers[i].name, name) != 0)
            continue;
        cw_value f = cw_native_new(cx, &handler_functions[i], CW_MK_NULL, cw_str_intern(cx, "_codecs"));
        if (f.tag)
            cw_dict_set_str(cx, registry(cx), key, f);
        return f;
    }
    return cw_raise(cx, &cw_type_LookupError, "unknown error handler name '%s'", name);
}

/* ---- applying a handler ---- */

/* The program's own handler: called with the exception, returns (replacement, position). */
static int64_t handle_by_call(cw_ctx *cx, const cw_codec_error *e, const char *errors, cw_value *out,
                              int64_t *next) {
    cw_value handler = cw_codec_lookup_error(cx, errors);
    if (!handler.tag)
        return -1;
    cw_codec_raise(cx, e);
    cw_value exc = cw_take(cx);
    cw_value result = cw_call1(cx, handler, exc);
    if (!result.tag)
        return -1;
    cw_tuple *pair = result.p;
    int fits =
        result.tag == CW_OBJ && CW_IS(result, CW_TYPE_TUPLE) && pair->len == 2 &&
        (CW_STR_CHECK(pair->items[0]) || (e->kind == CW_ERROR_ENCODE && CW_BYTES_CHECK(pair->items[0])));
    if (!fits)
        return cw_raise_i(cx, &cw_type_TypeError, "%s error handler must return (%s, int) tuple",
                          e->kind == CW_ERROR_ENCODE   ? "encoding"
                          : e->kind == CW_ERROR_DECODE ? "decoding"
                                                       : "translating",
                          e->kind == CW_ERROR_ENCODE ? "str/bytes" : "str");
    if (cw_int_as_i64(cx, pair->items[1], next) < 0)
        return -1;
    int64_t len = e->kind == CW_ERROR_DECODE ? CW_AS_BYTES(e->object)->len : CW_AS_STR(e->object)->len;
    if (*next < 0)
        *next += len;
    if (*next < 0 || *next > len)
        return cw_raise_i(cx, &cw_type_IndexError, "position %ld from error handler out of bounds", *next);
    *out = pair->items[0];
    return 0;
}

int64_t cw_codec_handle(cw_ctx *cx, const cw_codec_error *e, const char *errors, cw_value *out,
                        int64_t *next) {
    if (!errors)
        errors = "strict";
    for (int i = 0; i < HANDLERS; i++) {
        if (strcmp(handlers[i].name, errors) != 0)
            continue;
        int64_t used = handlers[i].handle(cx, e, out);
        *next = used > 0 ? e->start + used : e->end;
        return used < 0 ? -1 : 0;
    }
    return handle_by_call(cx, e, errors, out, next);
}

int64_t cw_codec_encode_error(cw_ctx *cx, const char *encoding, cw_str *s, int64_t start, int64_t end,
                              const char *reason, const char *errors, cw_value *out, int64_t *next) {
    cw_codec_error e = {encoding, reason, CW_MK_OBJ(s), start, end, CW_ERROR_ENCODE};
    return cw_codec_handle(cx, &e, errors, out, next);
}

int64_t cw_codec_decode_error(cw_ctx *cx, const char *encoding, const uint8_t *data, int64_t n, int64_t start,
                              int64_t end, const char *reason, const char *errors, cw_strbuild *b,
                              int64_t *next) {
    if (errors && strcmp(errors, "replace") == 0) { /* needs no error object with a copy of the data */
        cw_strbuild_char(cx, b, 0xfffd);
        *next = end;
        return 0;
    }
    if (errors && strcmp(errors, "surrogateescape") == 0 && data[start] >= 128) {
        for (*next = start; *next < end && data[*next] >= 128; ++*next)
            cw_strbuild_char(cx, b, 0xdc00u + data[*next]);
        return 0;
    }
    cw_codec_error e = {encoding, reason, cw_bytes_new(cx, data, n), start, end, CW_ERROR_DECODE};
    cw_value replacement;
    if (cw_codec_handle(cx, &e, errors, &replacement, next) < 0)
        return -1;
    cw_strbuild_str(cx, b, CW_AS_STR(replacement));
    return 0;
}
