/* codec_iconv.c: East Asian encodings through the C library's iconv; codec->data is its name for the
 * encoding. Characters that CPython maps in another way stand in multibyte.h. */
#include "codec.h"
#include "multibyte.h"

#include <errno.h>
#include <iconv.h>

/* ---- what is not as iconv has it ---- */

typedef struct Differences {
    const char *codec;
    const mb_run *decode, *encode; /* in ascending order */
    int ndecode, nencode;
} Differences;

/* NULL: the encoding keeps a state, and iconv alone converts it. */
static const Differences *differences_of(const cw_codec *codec) {
#define RUNS(name)                                                                                           \
    {#name, mb_##name##_decode, mb_##name##_encode, sizeof mb_##name##_decode / sizeof(mb_run),              \
     sizeof mb_##name##_encode / sizeof(mb_run)},
    static const Differences all[] = {MB_CODECS(RUNS)};
#undef RUNS
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!strcmp(all[i].codec, codec->key))
            return &all[i];
    return NULL;
}

/* Is there an entry for key? *to: what it maps to, 0: nothing. */
static bool find_run(const mb_run *runs, int n, uint32_t key, uint32_t *to) {
    int low = 0, high = n;
    while (low < high) {
        int middle = (low + high) / 2;
        if (key < runs[middle].first)
            high = middle;
        else if (key - runs[middle].first >= runs[middle].count)
            low = middle + 1;
        else {
            *to = runs[middle].to ? runs[middle].to + (key - runs[middle].first) : 0;
            return true;
        }
    }
    return false;
}

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

typedef struct Encoder {
    iconv_t cd;
    const Differences *d; /* or NULL */
    bool shifted;         /* perhaps: something but ASCII was written last */
} Encoder;

/* To the initial shift state, in which ASCII is written. */
static void unshift(cw_ctx *cx, Encoder *e, cw_bytebuild *b) {
    if (!e->shifted)
        return;
    cw_bytebuild_reserve(cx, b, 16);
    char *to = (char *)b->data + b->len;
    size_t room = (size_t)(b->cap - b->len);
    iconv(e->cd, NULL, NULL, &to, &room);
    e->shifted = false;
    b->len = (uint8_t *)to - b->data;
}

/* One character into b; -1 if the encoding does not have it. */
static int put_char(cw_ctx *cx, Encoder *e, uint32_t c, cw_bytebuild *b) {
    const Differences *d = e->d;
    uint32_t code = c;
    if (d && (c < 128 || find_run(d->encode, d->nencode, c, &code))) {
        if (!code && c)
            return -1;
        for (int shift = code > 0xffffff ? 24
                         : code > 0xffff ? 16
                         : code > 0xff   ? 8
                                         : 0;
             shift >= 0; shift -= 8)
            cw_bytebuild_byte(cx, b, (uint8_t)(code >> shift));
        return 0;
    }
    if (c < 128)
        unshift(cx, e, b);
    e->shifted |= c >= 128;
    return convert_into(cx, e->cd, &c, 4, b);
}

static int64_t encode_all(cw_ctx *cx, iconv_t cd, const cw_codec *codec, cw_str *s, const char *errors,
                          cw_bytebuild *b) {
    Encoder to = {cd, differences_of(codec), false};
    for (int64_t i = 0; i < s->len;) {
        if (put_char(cx, &to, (uint32_t)CW_CHAR(s, i), b) == 0) {
            i++;
            continue;
        }
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
            if (put_char(cx, &to, (uint32_t)CW_CHAR(CW_AS_STR(rep), k), b) < 0) {
                cw_codec_raise(cx, &e);
                return -1;
            }
        }
    }
    unshift(cx, &to, b);
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

/* Characters that iconv is not asked for, at data[i]: how many bytes, 0: none of them, -1: they are wrong. */
static int64_t decode_known(cw_ctx *cx, const Differences *d, const uint8_t *data, int64_t left,
                            cw_strbuild *b) {
    if (data[0] < 128) {
        cw_strbuild_char(cx, b, data[0]);
        return 1;
    }
    for (int64_t length = left < 4 ? left : 4; length > 0; length--) {
        uint32_t key = 0, to;
        for (int64_t k = 0; k < length; k++)
            key = key << 8 | data[k];
        if (!find_run(d->decode, d->ndecode, key, &to))
            continue;
        if (to)
            cw_strbuild_char(cx, b, to);
        return to ? length : -1;
    }
    return 0;
}

static int64_t decode_all(cw_ctx *cx, iconv_t cd, const cw_codec *codec, const uint8_t *data, int64_t n,
                          const char *errors, int64_t *consumed, cw_strbuild *b) {
    const Differences *d = differences_of(codec);
    int64_t i = 0;
    while (i < n) {
        int64_t known = d ? decode_known(cx, d, data + i, n - i, b) : 0;
        if (known > 0) {
            i += known;
            continue;
        }
        uint32_t units[256];
        char *from = (char *)data + i, *to = (char *)units;
        size_t left = (size_t)(n - i), room = d ? sizeof *units : sizeof units; /* one character, or all */
        size_t status = known < 0 ? (size_t)-1 : iconv(cd, &from, &left, &to, &room);
        int reason = known < 0 ? EILSEQ : status == (size_t)-1 ? errno : 0;
        for (uint32_t *u = units; u < (uint32_t *)to; u++)
            cw_strbuild_char(cx, b, *u);
        i = n - (int64_t)left;
        if (reason == 0 || reason == E2BIG || (d && to > (char *)units)) /* what follows is looked up first */
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
