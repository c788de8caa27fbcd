/* codec_iconv.c: East Asian encodings through the C library's iconv; codec->data is its name for the
 * encoding. */
#include "codec.h"

#include <errno.h>
#include <iconv.h>

static int64_t open_converter(cw_ctx *cx, const char *to, const char *from, const char *name, iconv_t *out) {
    *out = iconv_open(to, from);
    if (*out == (iconv_t)-1)
        return cw_raise_i(cx, &cw_type_LookupError, "unknown encoding: %s", name);
    return 0;
}

/* Converts in[0..n) at once into b; 0, or -1 if it does not fit the encoding. */
static int convert_into(cw_ctx *cx, iconv_t cd, const void *in, size_t n, cw_bytebuild *b) {
    cw_bytebuild_reserve(cx, b, (int64_t)n * 2 + 32);
    char *from = (char *)in, *to = (char *)b->data + b->len;
    size_t room = (size_t)(b->cap - b->len);
    if (iconv(cd, &from, &n, &to, &room) == (size_t)-1)
        return -1;
    b->len = (uint8_t *)to - b->data;
    return 0;
}

static int64_t encode_all(cw_ctx *cx, iconv_t cd, const cw_codec *codec, cw_str *s, const char *errors,
                          cw_bytebuild *b) {
    for (int64_t i = 0; i < s->len;) {
        uint32_t c = CW_CHAR(s, i);
        if (convert_into(cx, cd, &c, 4, b) == 0) {
            i++;
            continue;
        }
        iconv(cd, NULL, NULL, NULL, NULL);
        cw_codec_error e = {codec->name,    "illegal multibyte sequence", CW_MK_OBJ(s), i, i + 1,
                            CW_ERROR_ENCODE};
        cw_value rep;
        if (cw_codec_handle(cx, &e, errors, &rep, &i) < 0)
            return -1;
        if (CW_BYTES_CHECK(rep)) {
            cw_bytebuild_add(cx, b, CW_AS_BYTES(rep)->data, CW_AS_BYTES(rep)->len);
            continue;
        }
        for (int64_t k = 0; k < CW_AS_STR(rep)->len; k++) {
            uint32_t unit = CW_CHAR(CW_AS_STR(rep), k);
            if (convert_into(cx, cd, &unit, 4, b) < 0) {
                cw_codec_raise(cx, &e);
                return -1;
            }
        }
    }
    cw_bytebuild_reserve(cx, b, 16);
    char *to = (char *)b->data + b->len;
    size_t room = (size_t)(b->cap - b->len);
    iconv(cd, NULL, NULL, &to, &room); /* back to the initial shift state */
    b->len = (uint8_t *)to - b->data;
    return 0;
}

cw_value cw_iconv_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors) {
    iconv_t cd;
    if (open_converter(cx, codec->data, "UTF-32LE", codec->key, &cd) < 0)
        return CW_MK_NULL;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    int64_t status = encode_all(cx, cd, codec, s, errors, &b);
    iconv_close(cd);
    return status < 0 ? CW_MK_NULL : cw_bytebuild_finish(cx, &b);
}

static int64_t decode_all(cw_ctx *cx, iconv_t cd, const cw_codec *codec, const uint8_t *data, int64_t n,
                          const char *errors, int64_t *consumed, cw_strbuild *b) {
    int64_t i = 0;
    while (i < n) {
        uint32_t units[256];
        char *from = (char *)data + i, *to = (char *)units;
        size_t left = (size_t)(n - i), room = sizeof units;
        size_t status = iconv(cd, &from, &left, &to, &room);
        int reason = status == (size_t)-1 ? errno : 0;
        for (uint32_t *u = units; u < (uint32_t *)to; u++)
            cw_strbuild_char(cx, b, *u);
        i = n - (int64_t)left;
        if (reason == 0 || reason == E2BIG)
            continue;
        if (reason == EINVAL && consumed)
            break;
        int64_t end = reason == EINVAL ? n : i + 1;
        const char *text = reason == EINVAL ? "incomplete multibyte sequence" : "illegal multibyte sequence";
        if (cw_codec_decode_error(cx, codec->name, data, n, i, end, text, errors, b, &i) < 0)
            return -1;
        iconv(cd, NULL, NULL, NULL, NULL);
    }
    if (consumed)
        *consumed = i;
    return 0;
}

cw_value cw_iconv_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                         const char *errors, int64_t *consumed) {
    iconv_t cd;
    if (open_converter(cx, "UTF-32LE", codec->data, codec->key, &cd) < 0)
        return CW_MK_NULL;
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t status = decode_all(cx, cd, codec, data, n, errors, consumed, &b);
    iconv_close(cd);
    return status < 0 ? CW_MK_NULL : cw_strbuild_finish(cx, &b);
}
