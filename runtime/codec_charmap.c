/* codec_charmap.c: encodings with one byte per character: Latin-1, ASCII, and those of charmaps.h. */
#include "codec.h"

/* ---- encoding: a function maps a code point to its byte, or -1 ---- */

typedef int (*ByteOf)(const cw_codec *codec, uint32_t c);

static int latin1_byte(const cw_codec *codec, uint32_t c) {
    (void)codec;
    return c < 256 ? (int)c : -1;
}

static int ascii_byte(const cw_codec *codec, uint32_t c) {
    (void)codec;
    return c < 128 ? (int)c : -1;
}

static int charmap_byte(const cw_codec *codec, uint32_t c) {
    const uint16_t *map = codec->data;
    if (c < 128)
        return (int)c;
    for (int i = 0; i < 128; i++)
        if (map[i] == c && c != 0xfffe)
            return i + 128;
    return -1;
}

static int charmap_full_byte(const cw_codec *codec, uint32_t c) {
    const uint16_t *map = codec->data;
    for (int i = 0; i < 256; i++)
        if (map[i] == c && c != 0xfffe)
            return i;
    return -1;
}

/* The replacement that a handler gave, in the target encoding. 0 or -1. */
static int64_t add_replacement(cw_ctx *cx, const cw_codec *codec, cw_bytebuild *b, cw_value rep,
                               ByteOf byte_of, const cw_codec_error *e) {
    if (CW_BYTES_CHECK(rep)) {
        cw_bytebuild_add(cx, b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
        return 0;
    }
    for (int64_t i = 0; i < CW_AS_STR(rep)->len; i++) {
        int byte = byte_of(codec, CW_CHAR(CW_AS_STR(rep), i));
        if (byte < 0) {
            cw_codec_raise(cx, e);
            return -1;
        }
        cw_bytebuild_byte(cx, b, (uint8_t)byte);
    }
    return 0;
}

static cw_value encode_bytes(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors, ByteOf byte_of,
                             const char *reason) {
    if (s->ascii && byte_of != charmap_full_byte)
        return cw_bytes_new(cx, s->data, s->len);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    cw_bytebuild_reserve(cx, &b, s->len);
    for (int64_t i = 0; i < s->len;) {
        int byte = byte_of(codec, CW_CHAR(s, i));
        if (byte >= 0) {
            cw_bytebuild_byte(cx, &b, (uint8_t)byte);
            i++;
            continue;
        }
        int64_t end = i + 1;
        while (end < s->len && byte_of(codec, CW_CHAR(s, end)) < 0)
            end++;
        cw_codec_error e = {codec->name, reason, CW_MK_OBJ(s), i, end, CW_ERROR_ENCODE};
        cw_value rep;
        if (cw_codec_handle(cx, &e, errors, &rep, &i) < 0 ||
            add_replacement(cx, codec, &b, rep, byte_of, &e) < 0)
            return CW_MK_NULL;
    }
    return cw_bytebuild_finish(cx, &b);
}

cw_value cw_latin1_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    if (s->kind == 1)
        return cw_bytes_new(cx, s->data, s->len);
    return encode_bytes(cx, codec, s, errors, latin1_byte, "ordinal not in range(256)");
}

cw_value cw_ascii_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    return encode_bytes(cx, codec, s, errors, ascii_byte, "ordinal not in range(128)");
}

cw_value cw_charmap_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    return encode_bytes(cx, codec, s, errors, charmap_byte, "character maps to <undefined>");
}

cw_value cw_charmap_full_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    return encode_bytes(cx, codec, s, errors, charmap_full_byte, "character maps to <undefined>");
}

/* ---- decoding ---- */

cw_value cw_latin1_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                          const char *errors, int64_t *consumed) {
    (void)codec, (void)errors;
    if (consumed)
        *consumed = n;
    cw_str *s = cw_str_of_units(cx, data, 1, n);
    return s ? CW_MK_OBJ(s) : CW_MK_NULL;
}

cw_value cw_ascii_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                         const char *errors, int64_t *consumed) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (consumed)
        *consumed = n;
    for (int64_t i = 0; i < n;) {
        int64_t plain = cw_ascii_prefix(data + i, n - i);
        cw_strbuild_units(cx, &b, data + i, 1, plain, 0x7f);
        i += plain;
        if (i < n && cw_codec_decode_error(cx, codec->name, data, n, i, i + 1, "ordinal not in range(128)",
                                           errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    return cw_strbuild_finish(cx, &b);
}

/* map: code points of the bytes from first to 255; those below are themselves. */
static cw_value decode_map(cw_ctx *cx, const cw_codec *codec, int first, const uint8_t *data, int64_t n,
                           const char *errors, int64_t *consumed) {
    const uint16_t *map = codec->data;
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (consumed)
        *consumed = n;
    for (int64_t i = 0; i < n;) {
        uint32_t c = data[i] < first ? data[i] : map[data[i] - first];
        if (c != 0xfffe) {
            cw_strbuild_char(cx, &b, c);
            i++;
        } else if (cw_codec_decode_error(cx, codec->name, data, n, i, i + 1, "character maps to <undefined>",
                                         errors, &b, &i) < 0) {
            return CW_MK_NULL;
        }
    }
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_charmap_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                           const char *errors, int64_t *consumed) {
    return decode_map(cx, codec, 128, data, n, errors, consumed);
}

cw_value cw_charmap_full_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                                const char *errors, int64_t *consumed) {
    return decode_map(cx, codec, 0, data, n, errors, consumed);
}
