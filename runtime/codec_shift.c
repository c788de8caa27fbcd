/* codec_shift.c: encodings of seven bits that shift between ASCII and something else: UTF-7 (RFC 2152) and HZ
 * (RFC 1843). The characters of HZ are those of gb2312, which codec_iconv.c converts. */
#include "codec.h"

#include <ctype.h>

/* ---- UTF-7 ---- */

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The six bits that a character stands for, -1: it is no base64 character. */
static int digit_value(uint32_t c) {
    const char *at = c && c < 128 ? strchr(digits, (int)c) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* Characters that are written as they are. */
static int is_direct(uint32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 127 && !strchr("+\\~", (int)c));
}

/* A run of base64 characters under construction or being read. */
typedef struct Bits {
    uint32_t value;
    int count; /* how many bits of value are not used yet */
} Bits;

static void put_unit(cw_ctx *cx, cw_bytebuild *b, Bits *bits, uint32_t unit) {
    bits->value = bits->value << 16 | unit;
    for (bits->count += 16; bits->count >= 6; bits->count -= 6)
        cw_bytebuild_byte(cx, b, (uint8_t)digits[bits->value >> (bits->count - 6) & 63]);
    bits->value &= (1u << bits->count) - 1;
}

static void put_rest(cw_ctx *cx, cw_bytebuild *b, Bits *bits) {
    if (bits->count)
        cw_bytebuild_byte(cx, b, (uint8_t)digits[bits->value << (6 - bits->count) & 63]);
    *bits = (Bits){0};
}

cw_value cw_utf7_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    (void)codec, (void)errors;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    Bits bits = {0};
    bool shifted = false;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (!is_direct(c) && (shifted || c != '+')) {
            if (!shifted)
                cw_bytebuild_byte(cx, &b, '+');
            shifted = true;
            if (c >= 0x10000)
                put_unit(cx, &b, &bits, 0xd800 + ((c - 0x10000) >> 10));
            put_unit(cx, &b, &bits, c >= 0x10000 ? 0xdc00 + (c & 0x3ff) : c);
            continue;
        }
        if (shifted) {
            put_rest(cx, &b, &bits);
            if (digit_value(c) >= 0 || c == '-')
                cw_bytebuild_byte(cx, &b, '-');
            shifted = false;
        }
        cw_bytebuild_byte(cx, &b, (uint8_t)c);
        if (c == '+')
            cw_bytebuild_byte(cx, &b, '-');
    }
    put_rest(cx, &b, &bits);
    if (shifted)
        cw_bytebuild_byte(cx, &b, '-');
    return cw_bytebuild_finish(cx, &b);
}

typedef struct Utf7 {
    cw_strbuild *out;
    int64_t start;     /* of the shift sequence, or of what is wrong */
    int64_t out_start; /* length of the output there */
    Bits bits;
    uint32_t surrogate; /* high one that waits for its other half, 0: none */
    bool shifted;
} Utf7;

static void utf7_unit(cw_ctx *cx, Utf7 *u, uint32_t unit) {
    if (u->surrogate && unit >= 0xdc00 && unit < 0xe000) {
        cw_strbuild_char(cx, u->out, 0x10000 + ((u->surrogate - 0xd800) << 10) + (unit - 0xdc00));
        u->surrogate = 0;
        return;
    }
    if (u->surrogate)
        cw_strbuild_char(cx, u->out, u->surrogate);
    u->surrogate = unit >= 0xd800 && unit < 0xdc00 ? unit : 0;
    if (!u->surrogate)
        cw_strbuild_char(cx, u->out, unit);
}

/* A character in a shift sequence; what is wrong, or NULL. */
static const char *utf7_shifted(cw_ctx *cx, Utf7 *u, uint8_t c, int64_t *i) {
    int value = digit_value(c);
    if (value >= 0) {
        ++*i;
        u->bits.value = u->bits.value << 6 | (uint32_t)value;
        u->bits.count += 6;
        if (u->bits.count >= 16) {
            u->bits.count -= 16;
            utf7_unit(cx, u, u->bits.value >> u->bits.count & 0xffff);
            u->bits.value &= (1u << u->bits.count) - 1;
        }
        return NULL;
    }
    u->shifted = false;
    const char *wrong = u->bits.count >= 6                    ? "partial character in shift sequence"
                        : u->bits.count && u->bits.value != 0 ? "non-zero padding bits in shift sequence"
                                                              : NULL;
    if (wrong) {
        ++*i;
        return wrong;
    }
    if (u->surrogate && c < 128 && c != '+')
        cw_strbuild_char(cx, u->out, u->surrogate);
    u->surrogate = 0;
    *i += c == '-';
    return NULL;
}

/* A character outside shift sequences; what is wrong, or NULL. */
static const char *utf7_plain(cw_ctx *cx, Utf7 *u, const uint8_t *data, int64_t n, int64_t *i) {
    uint8_t c = data[*i];
    if (c < 128 && c != '+') {
        ++*i;
        cw_strbuild_char(cx, u->out, c);
        return NULL;
    }
    u->start = (*i)++;
    if (c != '+')
        return "unexpected special character";
    if (*i < n && data[*i] == '-') {
        ++*i;
        cw_strbuild_char(cx, u->out, '+');
    } else if (*i < n && digit_value(data[*i]) < 0) {
        ++*i;
        return "ill-formed sequence";
    } else {
        u->shifted = true;
        u->surrogate = 0;
        u->bits = (Bits){0};
        u->out_start = u->out->len;
    }
    return NULL;
}

static int64_t utf7_run(cw_ctx *cx, Utf7 *u, const uint8_t *data, int64_t n, const char *errors,
                        int64_t *consumed) {
    for (int64_t i = 0; i < n || (u->shifted && !consumed);) {
        const char *wrong = NULL;
        if (i >= n) { /* the end within a shift sequence */
            u->shifted = false;
            if (u->surrogate || u->bits.count >= 6 || (u->bits.count && u->bits.value))
                wrong = "unterminated shift sequence";
        } else if (u->shifted)
            wrong = utf7_shifted(cx, u, data[i], &i);
        else
            wrong = utf7_plain(cx, u, data, n, &i);
        if (wrong && cw_codec_decode_error(cx, "utf7", data, n, u->start, i, wrong, errors, u->out, &i) < 0)
            return -1;
    }
    return 0;
}

cw_value cw_utf7_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n, const char *errors,
                        int64_t *consumed) {
    (void)codec;
    cw_strbuild b;
    cw_strbuild_init(&b);
    Utf7 u = {.out = &b};
    if (utf7_run(cx, &u, data, n, errors, consumed) < 0)
        return CW_MK_NULL;
    if (consumed)
        *consumed = u.shifted ? u.start : n;
    if (consumed && u.shifted)
        b.len = u.out_start; /* the sequence is read again with what follows */
    return cw_strbuild_finish(cx, &b);
}

/* ---- HZ: "~{" begins pairs of bytes of GB 2312, "~}" ends them, "~~" is a tilde ---- */

/* The two bytes of a character without their high bits; 0 if GB 2312 does not have it. */
static int64_t gb_code(cw_ctx *cx, uint32_t c, uint8_t out[2]) {
    cw_value text = cw_str_from_char(cx, c);
    cw_value data = cw_str_encode(cx, CW_AS_STR(text), "gb2312", "ignore");
    if (!data.tag || CW_AS_BYTES(data)->len != 2)
        return 0;
    out[0] = CW_AS_BYTES(data)->data[0] & 0x7f;
    out[1] = CW_AS_BYTES(data)->data[1] & 0x7f;
    return 1;
}

static void hz_add(cw_ctx *cx, cw_bytebuild *b, bool *shifted, bool shift, const void *data, int64_t n) {
    if (shift != *shifted)
        cw_bytebuild_add(cx, b, shift ? "~{" : "~}", 2);
    *shifted = shift;
    cw_bytebuild_add(cx, b, data, n);
}

/* 0 if the character has no place in HZ. */
static int64_t hz_put(cw_ctx *cx, cw_bytebuild *b, bool *shifted, uint32_t c) {
    uint8_t code[2] = {(uint8_t)c, '~'};
    if (c < 128)
        hz_add(cx, b, shifted, false, code, c == '~' ? 2 : 1);
    else if (gb_code(cx, c, code))
        hz_add(cx, b, shifted, true, code, 2);
    else
        return 0;
    return 1;
}

cw_value cw_hz_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    bool shifted = false;
    for (int64_t i = 0; i < s->len;) {
        if (hz_put(cx, &b, &shifted, CW_CHAR(s, i))) {
            i++;
            continue;
        }
        cw_codec_error e = {codec->name,    "illegal multibyte sequence", CW_MK_OBJ(s), i, i + 1,
                            CW_ERROR_ENCODE};
        cw_value rep;
        if (cw_codec_handle(cx, &e, errors, &rep, &i) < 0)
            return CW_MK_NULL;
        if (CW_BYTES_CHECK(rep))
            cw_bytebuild_add(cx, &b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
        else
            for (int64_t k = 0; k < CW_AS_STR(rep)->len; k++)
                if (!hz_put(cx, &b, &shifted, CW_CHAR(CW_AS_STR(rep), k))) {
                    cw_codec_raise(cx, &e);
                    return CW_MK_NULL;
                }
    }
    hz_add(cx, &b, &shifted, false, "", 0);
    return cw_bytebuild_finish(cx, &b);
}

/* One step at data[i]: how many bytes it takes, 0 if they are wrong, -1 if one is missing. */
static int64_t hz_step(cw_ctx *cx, const uint8_t *at, int64_t left, bool *shifted, cw_strbuild *b) {
    if (at[0] == '~') {
        if (left < 2)
            return -1;
        if (at[1] == (*shifted ? '}' : '{')) {
            *shifted = !*shifted;
            return 2;
        }
        if (*shifted || (at[1] != '~' && at[1] != '\n'))
            return 0;
        if (at[1] == '~')
            cw_strbuild_char(cx, b, '~');
        return 2;
    }
    if (at[0] & 0x80)
        return 0;
    if (!*shifted) {
        cw_strbuild_char(cx, b, at[0]);
        return 1;
    }
    if (left < 2)
        return -1;
    uint8_t code[2] = {at[0] | 0x80, at[1] | 0x80};
    cw_value text = cw_str_decode(cx, code, 2, "gb2312", "ignore");
    if (!text.tag || CW_AS_STR(text)->len != 1)
        return 0;
    cw_strbuild_char(cx, b, CW_CHAR(CW_AS_STR(text), 0));
    return 2;
}

cw_value cw_hz_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n, const char *errors,
                      int64_t *consumed) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    bool shifted = false;
    int64_t i = 0, begin = 0, out_begin = 0; /* where a decoder that gets more has to begin again */
    while (i < n) {
        if (!shifted) {
            begin = i;
            out_begin = b.len;
        }
        int64_t used = hz_step(cx, data + i, n - i, &shifted, &b);
        if (used < 0 && consumed)
            break;
        if (used > 0)
            i += used;
        else if (cw_codec_decode_error(cx, codec->name, data, n, i, used < 0 ? n : i + 1,
                                       used < 0 ? "incomplete multibyte sequence"
                                                : "illegal multibyte sequence",
                                       errors, &b, &i) < 0)
            return CW_MK_NULL;
    }
    if (consumed)
        *consumed = shifted ? begin : i;
    if (consumed && shifted)
        b.len = out_begin;
    return cw_strbuild_finish(cx, &b);
}
