/* codec_utf8.c: UTF-8 and UTF-8 with signature. */
#include "codec.h"

uint8_t *cw_utf8_put(uint8_t *p, uint32_t c) {
    if (c < 0x80) {
        *p++ = (uint8_t)c;
        return p;
    }
    if (c < 0x800) {
        *p++ = (uint8_t)(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *p++ = (uint8_t)(0xe0 | c >> 12);
        } else {
            *p++ = (uint8_t)(0xf0 | c >> 18);
            *p++ = (uint8_t)(0x80 | (c >> 12 & 0x3f));
        }
        *p++ = (uint8_t)(0x80 | (c >> 6 & 0x3f));
    }
    *p++ = (uint8_t)(0x80 | (c & 0x3f));
    return p;
}

static inline int is_surrogate(uint32_t c) {
    return c >= 0xd800 && c <= 0xdfff;
}

/* Encodes a run of surrogates through the handler; returns the index behind, or -1. */
static int64_t encode_surrogates(cw_ctx *cx, const cw_codec *codec, cw_bytebuild *b, cw_str *s, int64_t i,
                                 const char *errors) {
    int64_t end = i, next;
    while (end < s->len && is_surrogate(CW_CHAR(s, end)))
        end++;
    cw_value rep;
    const char *reason = "surrogates not allowed";
    if (cw_codec_encode_error(cx, codec->name, s, i, end, reason, errors, &rep, &next) < 0)
        return -1;
    if (CW_BYTES_CHECK(rep)) {
        cw_bytebuild_add(cx, b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
        return next;
    }
    if (!CW_AS_STR(rep)->ascii) {
        cw_codec_error e = {codec->name, reason, CW_MK_OBJ(s), i, end, CW_ERROR_ENCODE};
        cw_codec_raise(cx, &e);
        return -1;
    }
    cw_bytebuild_add(cx, b, CW_AS_STR(rep)->data, CW_AS_STR(rep)->len);
    return next;
}

/* Up to 1024 code points from i, to the next surrogate; returns the index behind. */
static int64_t encode_run(cw_ctx *cx, cw_bytebuild *b, const cw_str *s, int64_t i) {
    int64_t end = s->len - i > 1024 ? i + 1024 : s->len;
    cw_bytebuild_reserve(cx, b, (end - i) * (s->kind == 1 ? 2 : s->kind == 2 ? 3 : 4));
    uint8_t *p = b->data + b->len;
    for (; i < end; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (CW_UNLIKELY(is_surrogate(c)))
            break;
        p = cw_utf8_put(p, c);
    }
    b->len = p - b->data;
    return i;
}

static int64_t encode_into(cw_ctx *cx, const cw_codec *codec, cw_bytebuild *b, cw_str *s,
                           const char *errors) {
    if (s->ascii) {
        cw_bytebuild_add(cx, b, s->data, s->len);
        return 0;
    }
    for (int64_t i = 0; i < s->len;) {
        i = encode_run(cx, b, s, i);
        if (i < s->len && is_surrogate(CW_CHAR(s, i))) {
            i = encode_surrogates(cx, codec, b, s, i, errors);
            if (i < 0)
                return -1;
        }
    }
    return 0;
}

cw_value cw_utf8_codec_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    if (s->ascii)
        return cw_bytes_new(cx, s->data, s->len);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    return encode_into(cx, codec, &b, s, errors) < 0 ? CW_MK_NULL : cw_bytebuild_finish(cx, &b);
}

static int is_continuation(uint8_t c) {
    return (c & 0xc0) == 0x80;
}

/* One sequence of at least two bytes at p (n bytes left). Returns its length and the code point; or 0 for an
 * invalid start byte, -k for an invalid continuation after k bytes, -9 if the data ends early. */
static int decode_sequence(const uint8_t *p, int64_t n, uint32_t *out) {
    uint8_t c = p[0];
    int need = c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
    if (!need)
        return 0;
    if (n < 2)
        return -9;
    if (!is_continuation(p[1]) || (c == 0xe0 && p[1] < 0xa0) || (c == 0xed && p[1] >= 0xa0) ||
        (c == 0xf0 && p[1] < 0x90) || (c == 0xf4 && p[1] >= 0x90))
        return -1;
    *out = (uint32_t)(c & (need == 2 ? 0x1f : need == 3 ? 0x0f : 0x07)) << 6 | (p[1] & 0x3f);
    for (int i = 2; i < need; i++) {
        if (i >= n)
            return -9;
        if (!is_continuation(p[i]))
            return -i;
        *out = *out << 6 | (p[i] & 0x3f);
    }
    return need;
}

/* Sequences from *i on, up to 256 and to the next ASCII run. Returns 1, or what decode_sequence says where it
 * fails. */
static int decode_run(cw_ctx *cx, cw_strbuild *b, const uint8_t *data, int64_t n, int64_t *i) {
    uint32_t units[256], all = 0;
    int count = 0, length = 1;
    while (*i < n && count < 256 && length > 0) {
        uint32_t c = data[*i];
        if (c >= 0x80)
            length = decode_sequence(data + *i, n - *i, &c);
        else if (*i + 1 < n && data[*i + 1] < 0x80)
            break; /* the caller copies runs of ASCII */
        if (length <= 0)
            break;
        units[count++] = c;
        all |= c;
        *i += c < 0x80 ? 1 : length;
        length = 1;
    }
    cw_strbuild_units(cx, b, units, 4, count, all > 0x10ffff ? 0x10ffff : all);
    return length;
}

cw_value cw_utf8_codec_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                              const char *errors, int64_t *consumed) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t i = 0;
    while (i < n) {
        int64_t plain = cw_ascii_prefix(data + i, n - i);
        cw_strbuild_units(cx, &b, data + i, 1, plain, 0x7f);
        i += plain;
        while (i < n && data[i] >= 0x80) {
            int length = decode_run(cx, &b, data, n, &i);
            if (length > 0)
                continue;
            if (length == -9 && consumed) {
                *consumed = i;
                return cw_strbuild_finish(cx, &b);
            }
            const char *reason = length == 0    ? "invalid start byte"
                                 : length == -9 ? "unexpected end of data"
                                                : "invalid continuation byte";
            int64_t end = length == 0 ? i + 1 : length == -9 ? n : i - length;
            if (cw_codec_decode_error(cx, codec->name, data, n, i, end, reason, errors, &b, &i) < 0)
                return CW_MK_NULL;
        }
    }
    if (consumed)
        *consumed = n;
    return cw_strbuild_finish(cx, &b);
}

static const cw_codec utf8 = {"utf_8", "utf-8", "utf-8", cw_utf8_codec_encode, cw_utf8_codec_decode, NULL};

cw_value cw_utf8_encode(cw_ctx *cx, cw_str *s, const char *errors) {
    return cw_utf8_codec_encode(cx, &utf8, s, errors);
}

cw_value cw_utf8_decode(cw_ctx *cx, const uint8_t *data, int64_t n, const char *errors) {
    if (cw_ascii_prefix(data, n) == n) {
        cw_str *s = cw_str_of_units(cx, data, 1, n);
        return s ? CW_MK_OBJ(s) : CW_MK_NULL;
    }
    return cw_utf8_codec_decode(cx, &utf8, data, n, errors, NULL);
}

cw_value cw_utf8_sig_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    cw_bytebuild b;
    (void)codec;
    cw_bytebuild_init(&b);
    cw_bytebuild_add(cx, &b, "\xef\xbb\xbf", 3);
    return encode_into(cx, &utf8, &b, s, errors) < 0 ? CW_MK_NULL : cw_bytebuild_finish(cx, &b);
}

cw_value cw_utf8_sig_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                            const char *errors, int64_t *consumed) {
    (void)codec;
    int skip = n >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    cw_value s = cw_utf8_codec_decode(cx, &utf8, data + skip, n - skip, errors, consumed);
    if (consumed)
        *consumed += skip;
    return s;
}
