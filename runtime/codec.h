/* codec.h: what the codecs share: the table of codecs, error handling, building of bytes.
 *
 * A codec is a pair of functions. The encoder gets a str, the decoder bytes; both name the encoding and the
 * error handler ("strict" if NULL) and report what they cannot convert through cw_codec_*_error, which
 * applies the handler.
 */
#ifndef CW_CODEC_H
#define CW_CODEC_H

#include "text.h"

/* Bytes under construction; on the C stack. */
typedef struct cw_bytebuild {
    uint8_t *data; /* `small`, or the data of a cw_bytes block */
    void *block;   /* start of that block */
    int64_t len, cap;
    uint8_t small[256];
} cw_bytebuild;
void cw_bytebuild_init(cw_bytebuild *b);
void cw_bytebuild_reserve(cw_ctx *cx, cw_bytebuild *b, int64_t more);
void cw_bytebuild_add(cw_ctx *cx, cw_bytebuild *b, const void *data, int64_t n);
static inline void cw_bytebuild_byte(cw_ctx *cx, cw_bytebuild *b, uint8_t c) {
    if (CW_UNLIKELY(b->len >= b->cap))
        cw_bytebuild_reserve(cx, b, 1);
    b->data[b->len++] = c;
}
cw_value cw_bytebuild_finish(cw_ctx *cx, cw_bytebuild *b); /* bytes */

typedef struct cw_codec cw_codec;
typedef cw_value (*cw_encoder)(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors);
/* consumed NULL: the input is complete; else an incomplete sequence at the end is left, and *consumed tells
 * where. */
typedef cw_value (*cw_decoder)(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                               const char *errors, int64_t *consumed);
struct cw_codec {
    const char *key;         /* normalised: lower case, '_' between words */
    const char *name;        /* as error messages name it */
    const char *python_name; /* codecs.lookup(...).name */
    cw_encoder encode;
    cw_decoder decode;
    const void *data; /* charmap, iconv name, or byte order */
};
/* By any alias; NULL without exception if unknown. */
const cw_codec *cw_codec_find(const char *name);
void cw_codec_normalize(const char *name, char *out, int64_t size);

/* What a failed conversion is about. */
typedef struct cw_codec_error {
    const char *encoding, *reason;
    cw_value object; /* the str or bytes */
    int64_t start, end;
    int kind; /* CW_ERROR_* */
} cw_codec_error;
enum { CW_ERROR_ENCODE, CW_ERROR_DECODE, CW_ERROR_TRANSLATE };

/* Applies the handler: a str or bytes in *out and the position to go on in *next. 0, or -1 with an exception.
 */
int64_t cw_codec_handle(cw_ctx *cx, const cw_codec_error *e, const char *errors, cw_value *out,
                        int64_t *next);
int64_t cw_codec_encode_error(cw_ctx *cx, const char *encoding, cw_str *s, int64_t start, int64_t end,
                              const char *reason, const char *errors, cw_value *out, int64_t *next);
/* The replacement goes to b. */
int64_t cw_codec_decode_error(cw_ctx *cx, const char *encoding, const uint8_t *data, int64_t n, int64_t start,
                              int64_t end, const char *reason, const char *errors, cw_strbuild *b,
                              int64_t *next);
void cw_codec_raise(cw_ctx *cx, const cw_codec_error *e);
cw_value cw_codec_register_error(cw_ctx *cx, cw_str *name, cw_value handler);
cw_value cw_codec_lookup_error(cw_ctx *cx, const char *name);

/* Codecs of other files */
cw_value cw_utf8_codec_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors);
cw_value cw_utf8_codec_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,
                              const char *errors, int64_t *consumed);
#define CW_CODEC_DECLARE(name)                                                                               \
    cw_value cw_##name##_encode(cw_ctx *cx, const cw_codec *codec, cw_str *s, const char *errors);           \
    cw_value cw_##name##_decode(cw_ctx *cx, const cw_codec *codec, const uint8_t *data, int64_t n,           \
                                const char *errors, int64_t *consumed)
CW_CODEC_DECLARE(utf8_sig);
CW_CODEC_DECLARE(utf16);
CW_CODEC_DECLARE(utf32);
CW_CODEC_DECLARE(latin1);
CW_CODEC_DECLARE(ascii);
CW_CODEC_DECLARE(charmap);
CW_CODEC_DECLARE(charmap_full);
CW_CODEC_DECLARE(unicode_escape);
CW_CODEC_DECLARE(raw_unicode_escape);
CW_CODEC_DECLARE(iconv);
CW_CODEC_DECLARE(utf7);
CW_CODEC_DECLARE(hz);
CW_CODEC_DECLARE(punycode);
CW_CODEC_DECLARE(idna);

/* Appends a code point as UTF-8, surrogates too; returns behind it. */
uint8_t *cw_utf8_put(uint8_t *p, uint32_t c);

#endif
