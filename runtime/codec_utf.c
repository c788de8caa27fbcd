/* codec_utf.c: UTF-16 and UTF-32. codec->data is "le", "be", or NULL: little endian with a byte order mark.
 */
#include "codec.h"

static int is_big(const cw_codec *codec) {
    return codec->data && ((const char *)codec->data)[0] == 'b';
}

static void add_unit(cw_ctx *cx, cw_bytebuild *b, uint32_t c, int width, int big) {
    cw_bytebuild_reserve(cx, b, 4);
    for (int i = 0; i < width; i++)
        b->data[b->len++] = (uint8_t)(c >> 8 * (big ? width - 1 - i : i));
}

static void add_point(cw_ctx *cx, cw_bytebuild *b, uint32_t c, int width, int big) {
    if (width == 2 && c > 0xffff) {
        add_unit(cx, b, 0xd800 + ((c - 0x10000) >> 10), 2, big);
        add_unit(cx, b, 0xdc00 + ((c - 0x10000) & 0x3ff), 2, big);
    } else {
        add_unit(cx, b, c, width, big);
    }
}

/* A lone surrogate at i through the handler; returns the index to go on at, or -1. */
static int64_t encode_surrogate(cw_ctx *cx, const cw_codec *codec, cw_bytebuild *b, cw_str *s, int64_t i,
                                const char *errors, int width) {
    cw_codec_error e = {codec->name, "surrogates not allowed", CW_MK_OBJ(s), i, i + 1, CW_ERROR_ENCODE};
    cw_value rep;
    int64_t next;
    if (cw_codec_handle(cx, &e, errors, &rep, &next) < 0)
        return -1;
    if (CW_BYTES_CHECK(rep) && CW_AS_BYTES(rep)->len % width == 0) {
        cw_bytebuild_add(cx, b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
    } else if (CW_STR_CHECK(rep) && CW_AS_STR(rep)->ascii) {
        for (int64_t k = 0; k < CW_AS_STR(rep)->len; k++)
            add_unit(cx, b, CW_CHAR(CW_AS_STR(rep), k), width, is_big(codec));
    } else {
        cw_codec_raise(cx, &e);
        return -1;
    }
    return next;
}

static cw_value encode_units(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors, int width) {
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    cw_bytebuild_reserve(cx, &b, (s->len + 1) * width);
    if (!codec->data)
        add_unit(cx, &b, 0xfeff, width, 0);
    for (int64_t i = 0; i < s->len;) {
        uint32_t c = CW_CHAR(s, i);
        if (c >= 0xd800 && c <= 0xdfff) {
            i = encode_surrogate(cx, codec, &b, s, i, errors, width);
            if (i < 0)
                return CW_MK_NULL;
        } else {
            add_point(cx, &b, c, width, is_big(codec));
            i++;
        }
    }
    return cw_bytebuild_finish(cx, &b);
}

cw_value cw_utf16_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    return encode_units(cx, codec, s, errors, 2);
}

cw_value cw_utf32_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    return encode_units(cx, codec, s, errors, 4);
}

static uint32_t get_unit(const uint8_t *p, int width, int big) {
    uint32_t c = 0;
    for (int i = 0; i < width; i++)
        c |= (uint32_t)p[i] << 8 * (big ? width - 1 - i : i);
    return c;
}

/* Byte order of data without a fixed one; *at moves behind the mark. */
static int read_mark(const cw_codec *codec, const uint8_t *data, int64_t n, int width, int64_t *at) {
    if (codec->data)
        return is_big(codec);
    if (n >= width && get_unit(data, width, 0) == 0xfeff) {
        *at = width;
        return 0;
    }
    if (n >= width && get_unit(data, width, 1) == 0xfeff) {
        *at = width;
        return 1;
    }
    return 0;
}

/* One code point at i: returns its length in bytes, 0 if the data ends early, or -length with *reason. */
static int decode_utf16_at(const uint8_t *data, int64_t n, int64_t i, int big, uint32_t *out,
                           const char **reason) {
    *reason = "truncated data";
    if (n - i < 2)
        return 0;
    *out = get_unit(data + i, 2, big);
    if (*out < 0xd800 || *out > 0xdfff)
        return 2;
    *reason = "illegal encoding";
    if (*out >= 0xdc00)
        return -2;
    *reason = "unexpected end of data";
    if (n - i < 4)
        return 0;
    uint32_t low = get_unit(data + i + 2, 2, big);
    *reason = "illegal UTF-16 surrogate";
    if (low < 0xdc00 || low > 0xdfff)
        return -2;
    *out = 0x10000 + ((*out - 0xd800) << 10) + (low - 0xdc00);
    return 4;
}

static int decode_utf32_at(const uint8_t *data, int64_t n, int64_t i, int big, uint32_t *out,
                           const char **reason) {
    *reason = "truncated data";
    if (n - i < 4)
        return 0;
    *out = get_unit(data + i, 4, big);
    *reason = "code point in surrogate code point range(0xd800, 0xe000)";
    if (*out >= 0xd800 && *out <= 0xdfff)
        return -4;
    *reason = "code point not in range(0x110000)";
    return *out > 0x10ffff ? -4 : 4;
}

static cw_value decode_units(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                             const char *errors, int64_t *consumed, int width) {
    int64_t i = 0;
    int big = read_mark(codec, data, n, width, &i);
    const char *name = width == 2 ? (big ? "utf-16-be" : "utf-16-le") : (big ? "utf-32-be" : "utf-32-le");
    cw_strbuild b;
    cw_strbuild_init(&b);
    while (i < n) {
        uint32_t c = 0;
        const char *reason;
        int length = (width == 2 ? decode_utf16_at : decode_utf32_at)(data, n, i, big, &c, &reason);
        if (length > 0) {
            cw_strbuild_char(cx, &b, c);
            i += length;
            continue;
        }
        if (length == 0 && consumed)
            break;
        int64_t end = length == 0 ? n : i - length;
        if (cw_codec_decode_error(cx, name, data, n, i, end, reason, errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    if (consumed)
        *consumed = i;
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_utf16_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                         const char *errors, int64_t *consumed) {
    return decode_units(cx, codec, data, n, errors, consumed, 2);
}

cw_value cw_utf32_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                         const char *errors, int64_t *consumed) {
    return decode_units(cx, codec, data, n, errors, consumed, 4);
}
