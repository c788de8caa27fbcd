/* codec_escape.c: unicode_escape and raw_unicode_escape. */
#include "codec.h"

/* Given where unicodedata is linked in. */
extern uint32_t unicode_name_character(const char *name) __attribute__((weak));

static void add_text(cw_ctx *cx, cw_bytebuild *b, const char *format, uint32_t c) {
    char text[16];
    cw_bytebuild_add(cx, b, text, snprintf(text, sizeof text, format, c));
}

cw_value cw_unicode_escape_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    (void)codec, (void)errors;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (c == '\\' || c == '\n' || c == '\r' || c == '\t')
            add_text(cx, &b, "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : '\\');
        else if (c >= ' ' && c < 127)
            cw_bytebuild_byte(cx, &b, (uint8_t)c);
        else
            add_text(cx, &b, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    }
    return cw_bytebuild_finish(cx, &b);
}

cw_value cw_raw_unicode_escape_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    (void)codec, (void)errors;
    if (s->kind == 1)
        return cw_bytes_new(cx, s->data, s->len);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (c < 0x100)
            cw_bytebuild_byte(cx, &b, (uint8_t)c);
        else
            add_text(cx, &b, c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    }
    return cw_bytebuild_finish(cx, &b);
}

static int hex_value(uint8_t c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Exactly `digits` hexadecimal digits at *i: 1 and the value; else 0 with *i behind those that are there. */
static int read_hex(const uint8_t *data, int64_t n, int64_t *i, int digits, uint32_t *out) {
    *out = 0;
    for (; digits > 0; digits--, ++*i) {
        if (*i >= n || hex_value(data[*i]) < 0)
            return 0;
        *out = *out << 4 | (uint32_t)hex_value(data[*i]);
    }
    return 1;
}

/* \N{name} behind the N. NULL and the character, or the reason why not. */
static const char *read_name(const uint8_t *data, int64_t n, int64_t *i, uint32_t *out) {
    if (*i >= n || data[*i] != '{')
        return "malformed \\N character escape";
    const uint8_t *close = memchr(data + *i, '}', (size_t)(n - *i));
    if (!close || close == data + *i + 1) {
        *i = close ? close - data + 1 : n;
        return "malformed \\N character escape";
    }
    char name[300];
    int64_t from = *i + 1, length = close - data - from;
    *i = close - data + 1;
    if (length >= (int64_t)sizeof name || !unicode_name_character)
        return "unknown Unicode character name";
    memcpy(name, data + from, (size_t)length);
    name[length] = 0;
    *out = unicode_name_character(name);
    return *out == 0xffff ? "unknown Unicode character name" : NULL;
}

static uint32_t read_octal(const uint8_t *data, int64_t n, int64_t *i) {
    uint32_t c = 0;
    for (int k = 0; k < 3 && *i < n && data[*i] >= '0' && data[*i] <= '7'; k++)
        c = c * 8 + (data[(*i)++] - '0');
    return c;
}

/* The escape at *i, behind the backslash. NULL and the code point; or the reason. An unknown escape is a
 * backslash and leaves *i where it is. */
static const char *read_escape(cw_ctx *cx, const uint8_t *data, int64_t n, int64_t *i, uint32_t *out) {
    static const char letters[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
    uint8_t c = data[*i];
    const char *simple = c ? strchr(letters, c) : NULL;
    if (simple) {
        ++*i;
        *out = (uint8_t)values[simple - letters];
        return NULL;
    }
    if (c >= '0' && c <= '7') {
        int64_t from = *i;
        *out = read_octal(data, n, i);
        if (*out > 255)
            cw_warn(cx, &cw_type_DeprecationWarning, "invalid octal escape sequence '\\%.3s'", data + from);
        return NULL;
    }
    if (c == 'x' || c == 'u' || c == 'U') {
        ++*i;
        if (!read_hex(data, n, i, c == 'x' ? 2 : c == 'u' ? 4 : 8, out))
            return c == 'x'   ? "truncated \\xXX escape"
                   : c == 'u' ? "truncated \\uXXXX escape"
                              : "truncated \\UXXXXXXXX escape";
        return *out > 0x10ffff ? "illegal Unicode character" : NULL;
    }
    if (c == 'N') {
        ++*i;
        return read_name(data, n, i, out);
    }
    *out = '\\';
    cw_warn(cx, &cw_type_DeprecationWarning, "invalid escape sequence '\\%c'", c);
    return NULL;
}

cw_value cw_unicode_escape_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                                  const char *errors, int64_t *consumed) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t i = 0, start = 0;
    while (i < n) {
        start = i;
        if (data[i] != '\\') {
            cw_strbuild_char(cx, &b, data[i++]);
            continue;
        }
        uint32_t c = 0;
        const char *reason = "\\ at end of string";
        if (++i < n) {
            if (data[i] == '\n') {
                i++;
                continue;
            }
            reason = read_escape(cx, data, n, &i, &c);
            if (cx->exc)
                return CW_MK_NULL;
        }
        if (!reason) {
            cw_strbuild_char(cx, &b, c);
            continue;
        }
        if (consumed && i >= n) {
            *consumed = start;
            return cw_strbuild_finish(cx, &b);
        }
        if (cw_codec_decode_error(cx, codec->name, data, n, start, i, reason, errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    if (consumed)
        *consumed = n;
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_raw_unicode_escape_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                                      const char *errors, int64_t *consumed) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t i = 0;
    while (i < n) {
        int64_t start = i;
        if (data[i] != '\\' || i + 1 >= n || (data[i + 1] != 'u' && data[i + 1] != 'U')) {
            int pair = data[i] == '\\' && i + 1 < n; /* a backslash protects the next one */
            if (data[i] == '\\' && i + 1 >= n && consumed)
                break;
            cw_strbuild_char(cx, &b, data[i++]);
            if (pair)
                cw_strbuild_char(cx, &b, data[i++]);
            continue;
        }
        uint32_t c;
        int wide = data[i + 1] == 'U';
        i += 2;
        const char *reason = NULL;
        if (!read_hex(data, n, &i, wide ? 8 : 4, &c))
            reason = wide ? "truncated \\UXXXXXXXX escape" : "truncated \\uXXXX escape";
        else if (c > 0x10ffff)
            reason = "\\Uxxxxxxxx out of range";
        if (reason && consumed && i >= n) {
            i = start;
            break;
        }
        if (!reason)
            cw_strbuild_char(cx, &b, c);
        else if (cw_codec_decode_error(cx, codec->name, data, n, start, i, reason, errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    if (consumed)
        *consumed = i;
    return cw_strbuild_finish(cx, &b);
}
