/* codecs.c: the table of text encodings and the entry points cw_str_encode and cw_str_decode. */
#include "codec.h"

#include <ctype.h>
#include <strings.h>

#include "charmaps.h"

/* Byte order for utf_16 and utf_32: data is "le", "be", or NULL: native with a mark. */
static const cw_codec codecs[] = {
    {"utf_8", "utf-8", "utf-8", cw_utf8_codec_encode, cw_utf8_codec_decode, NULL},
    {"latin_1", "latin-1", "iso8859-1", cw_latin1_encode, cw_latin1_decode, NULL},
    {"ascii", "ascii", "ascii", cw_ascii_encode, cw_ascii_decode, NULL},
    {"utf_8_sig", "utf-8", "utf-8-sig", cw_utf8_sig_encode, cw_utf8_sig_decode, NULL},
    {"utf_16", "utf-16", "utf-16", cw_utf16_encode, cw_utf16_decode, NULL},
    {"utf_16_le", "utf-16-le", "utf-16-le", cw_utf16_encode, cw_utf16_decode, "le"},
    {"utf_16_be", "utf-16-be", "utf-16-be", cw_utf16_encode, cw_utf16_decode, "be"},
    {"utf_32", "utf-32", "utf-32", cw_utf32_encode, cw_utf32_decode, NULL},
    {"utf_32_le", "utf-32-le", "utf-32-le", cw_utf32_encode, cw_utf32_decode, "le"},
    {"utf_32_be", "utf-32-be", "utf-32-be", cw_utf32_encode, cw_utf32_decode, "be"},
    {"utf_7", "utf7", "utf-7", cw_utf7_encode, cw_utf7_decode, NULL},
    {"unicode_escape", "unicodeescape", "unicode-escape", cw_unicode_escape_encode, cw_unicode_escape_decode,
     NULL},
    {"raw_unicode_escape", "rawunicodeescape", "raw-unicode-escape", cw_raw_unicode_escape_encode,
     cw_raw_unicode_escape_decode, NULL},
#define CHARMAP(key, name) {#key, "charmap", name, cw_charmap_encode, cw_charmap_decode, charmap_##key},
    CHARMAPS
#undef CHARMAP
#define CHARMAP(key, name)                                                                                   \
    {#key, "charmap", name, cw_charmap_full_encode, cw_charmap_full_decode, charmap_##key},
        CHARMAPS_FULL
#undef CHARMAP
#define MULTIBYTE(key, name)                                                                                 \
    { #key, #key, #key, cw_iconv_encode, cw_iconv_decode, name }
            MULTIBYTE(gb2312, "gb2312"),
    MULTIBYTE(gbk, "gbk"),
    MULTIBYTE(gb18030, "gb18030"),
    MULTIBYTE(big5, "big5"),
    MULTIBYTE(euc_jp, "euc-jp"),
    MULTIBYTE(shift_jis, "shift_jis"),
    MULTIBYTE(cp932, "cp932"),
    MULTIBYTE(iso2022_jp, "iso-2022-jp"),
    MULTIBYTE(euc_kr, "euc-kr"),
    MULTIBYTE(cp949, "cp949"),
    MULTIBYTE(johab, "johab"),
    {"hz", "hz", "hz", cw_hz_encode, cw_hz_decode, NULL},
};
#define CODECS ((int)(sizeof codecs / sizeof *codecs))

static const struct Alias {
    const char *alias, *key;
} aliases[] = {{"utf8", "utf_8"},
               {"u8", "utf_8"},
               {"utf", "utf_8"},
               {"cp65001", "utf_8"},
               {"utf8_ucs2", "utf_8"},
               {"utf8_ucs4", "utf_8"},
               {"latin1", "latin_1"},
               {"latin", "latin_1"},
               {"l1", "latin_1"},
               {"8859", "latin_1"},
               {"cp819", "latin_1"},
               {"iso8859", "latin_1"},
               {"iso8859_1", "latin_1"},
               {"iso_8859_1", "latin_1"},
               {"iso_ir_100", "latin_1"},
               {"ibm819", "latin_1"},
               {"csisolatin1", "latin_1"},
               {"iso_8859_1_1987", "latin_1"},
               {"us_ascii", "ascii"},
               {"646", "ascii"},
               {"ansi_x3.4_1968", "ascii"},
               {"ansi_x3_4_1968", "ascii"},
               {"cp367", "ascii"},
               {"csascii", "ascii"},
               {"ibm367", "ascii"},
               {"iso646_us", "ascii"},
               {"us", "ascii"},
               {"iso_646.irv_1991", "ascii"},
               {"iso_ir_6", "ascii"},
               {"ansi_x3.4_1986", "ascii"},
               {"utf7", "utf_7"},
               {"u7", "utf_7"},
               {"unicode_1_1_utf_7", "utf_7"},
               {"hzgb", "hz"},
               {"hz_gb", "hz"},
               {"hz_gb_2312", "hz"},
               {"utf16", "utf_16"},
               {"u16", "utf_16"},
               {"utf_16le", "utf_16_le"},
               {"utf16le", "utf_16_le"},
               {"unicodelittleunmarked", "utf_16_le"},
               {"utf_16be", "utf_16_be"},
               {"utf16be", "utf_16_be"},
               {"unicodebigunmarked", "utf_16_be"},
               {"utf32", "utf_32"},
               {"u32", "utf_32"},
               {"utf_32le", "utf_32_le"},
               {"utf32le", "utf_32_le"},
               {"utf_32be", "utf_32_be"},
               {"utf32be", "utf_32_be"},
               {"utf8_sig", "utf_8_sig"},
               {"unicodeescape", "unicode_escape"},
               {"rawunicodeescape", "raw_unicode_escape"},
               {"sjis", "shift_jis"},
               {"s_jis", "shift_jis"},
               {"shiftjis", "shift_jis"},
               {"csshiftjis", "shift_jis"},
               {"eucjp", "euc_jp"},
               {"ujis", "euc_jp"},
               {"u_jis", "euc_jp"},
               {"euckr", "euc_kr"},
               {"korean", "euc_kr"},
               {"ksc5601", "euc_kr"},
               {"euc_cn", "gb2312"},
               {"euccn", "gb2312"},
               {"chinese", "gb2312"},
               {"936", "gbk"},
               {"cp936", "gbk"},
               {"ms936", "gbk"},
               {"gb18030_2000", "gb18030"},
               {"big5_tw", "big5"},
               {"csbig5", "big5"},
               {"932", "cp932"},
               {"ms932", "cp932"},
               {"mskanji", "cp932"},
               {"ms_kanji", "cp932"},
               {"949", "cp949"},
               {"ms949", "cp949"},
               {"uhc", "cp949"},
               {"iso2022jp", "iso2022_jp"},
               {"iso_2022_jp", "iso2022_jp"},
               {"csiso2022jp", "iso2022_jp"},
#define ALIAS(alias, key) {#alias, #key},
               CHARMAP_ALIASES
#undef ALIAS
};

/* As encodings.normalize_encoding: runs of other characters than letters, digits and '.' become one '_'. */
void cw_codec_normalize(const char *name, char *out, int64_t size) {
    int64_t n = 0;
    int pending = 0;
    for (; *name && n < size - 2; name++) {
        unsigned char c = (unsigned char)*name;
        if (!isalnum(c) && c != '.') {
            pending = 1;
            continue;
        }
        if (pending && n)
            out[n++] = '_';
        pending = 0;
        out[n++] = (char)tolower(c);
    }
    out[n] = 0;
}

static const cw_codec *find_by_tables(const char *name) {
    char key[64];
    cw_codec_normalize(name, key, sizeof key);
    const char *wanted = key;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(aliases[i].alias, key) == 0)
            wanted = aliases[i].key;
    for (int i = 0; i < CODECS; i++)
        if (strcmp(codecs[i].key, wanted) == 0)
            return &codecs[i];
    return NULL;
}

/* What the tables said of names asked for lately; programs use few encodings. */
const cw_codec *cw_codec_find(const char *name) {
    static struct {
        char name[24];
        const cw_codec *codec;
    } recent[8];
    size_t length = strlen(name);
    if (length == 0 || length >= sizeof recent[0].name)
        return find_by_tables(name);
    size_t place = (length + (unsigned char)name[0] + 3 * (unsigned char)name[length - 1]) % 8;
    if (strcmp(recent[place].name, name) != 0) {
        recent[place].codec = find_by_tables(name);
        memcpy(recent[place].name, name, length + 1);
    }
    return recent[place].codec;
}

/* Codecs that do not map between str and bytes exist under these names in module codecs. */
static int is_other_codec(const char *name) {
    static const char *const names[] = {"hex",
                                        "hex_codec",
                                        "base64",
                                        "base64_codec",
                                        "base_64",
                                        "bz2",
                                        "bz2_codec",
                                        "rot13",
                                        "rot_13",
                                        "zip",
                                        "zlib",
                                        "zlib_codec",
                                        "uu",
                                        "uu_codec",
                                        "quopri",
                                        "quopri_codec",
                                        "quoted_printable",
                                        "quotedprintable"};
    char key[64];
    cw_codec_normalize(name, key, sizeof key);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], key) == 0)
            return 1;
    return 0;
}

static void raise_unknown(cw_ctx *cx, const char *encoding, const char *direction) {
    if (is_other_codec(encoding))
        cw_raise(cx, &cw_type_LookupError,
                 "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", encoding,
                 direction);
    else
        cw_raise(cx, &cw_type_LookupError, "unknown encoding: %s", encoding);
}

/* A codec of the program's own: its encode or decode function is called; the result must have the given type.
 * 1 done, 0 unknown, -1. */
static int64_t call_registered(cw_ctx *cx, const char *encoding, int decode, cw_value input,
                               const char *errors, cw_value *out) {
    if (!cx->state->codec_lookup.tag)
        return 0;
    cw_value found = cw_call1(cx, cx->state->codec_lookup, cw_str_new(cx, encoding, -1));
    if (!found.tag)
        return -1;
    if (found.tag != CW_OBJ || !CW_IS(found, CW_TYPE_TUPLE) || CW_AS_TUPLE(found)->len < 2)
        return 0;
    cw_value pair = cw_call2(cx, CW_AS_TUPLE(found)->items[decode], input,
                             cw_str_new(cx, errors ? errors : "strict", -1));
    if (!pair.tag)
        return -1;
    if (pair.tag != CW_OBJ || !CW_IS(pair, CW_TYPE_TUPLE) || CW_AS_TUPLE(pair)->len != 2)
        return cw_raise_i(cx, &cw_type_TypeError, "%s must return a tuple (object, integer)",
                          decode ? "decoder" : "encoder");
    *out = CW_AS_TUPLE(pair)->items[0];
    if (decode ? !CW_STR_CHECK(*out) : !CW_BYTES_CHECK(*out))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "'%s' %s returned '%T' instead of '%s'; use codecs.%s() to %s to arbitrary types",
                          encoding, decode ? "decoder" : "encoder", out, decode ? "str" : "bytes",
                          decode ? "decode" : "encode", decode ? "decode" : "encode");
    return 1;
}

static int is_utf8_name(const char *encoding) {
    return !encoding || strcasecmp(encoding, "utf-8") == 0 || strcasecmp(encoding, "utf8") == 0;
}

/* Errors of codecs that CPython finds through its registry name the codec (except UnicodeErrors). */
static cw_value wrap_error(cw_ctx *cx, const cw_codec *codec, const char *encoding, const char *direction) {
    static const char *const direct[] = {"utf_8", "utf_16", "utf_32", "ascii", "latin_1"};
    for (size_t i = 0; i < sizeof direct / sizeof *direct; i++)
        if (strcmp(codec->key, direct[i]) == 0)
            return CW_MK_NULL;
    cw_type *type = cx->exc ? cx->exc->type : NULL;
    if (type != &cw_type_LookupError && type != &cw_type_IndexError && type != &cw_type_TypeError &&
        type != &cw_type_ValueError && type != &cw_type_ZeroDivisionError)
        return CW_MK_NULL;
    cw_value cause = cw_take(cx);
    cw_raise(cx, type, "%s with '%s' codec failed (%T: %S)", direction, encoding, &cause, &cause);
    cw_raise_value(cx, cw_take(cx), cause);
    return CW_MK_NULL;
}

int64_t cw_codec_arguments(cw_ctx *cx, const char *function, const cw_value given[2], const char *text[2]) {
    static const char *const names[] = {"encoding", "errors"};
    for (int i = 0; i < 2; i++) {
        int64_t length;
        text[i] = NULL;
        if (!given[i].tag)
            continue;
        if (!CW_STR_CHECK(given[i]))
            return cw_raise_i(cx, &cw_type_TypeError, "%s() argument '%s' must be str, not %A", function,
                              names[i], &given[i]);
        text[i] = cw_str_utf8(cx, CW_AS_STR(given[i]), &length);
        if (!text[i])
            return -1;
        if (strlen(text[i]) != (size_t)length)
            return cw_raise_i(cx, &cw_type_ValueError, "embedded null character");
    }
    return 0;
}

cw_value cw_str_encode(cw_ctx *cx, cw_str *s, const char *encoding, const char *errors) {
    if (is_utf8_name(encoding))
        return cw_utf8_encode(cx, s, errors);
    cw_value out;
    const cw_codec *codec = cw_codec_find(encoding);
    if (!codec) {
        int64_t status =
            is_other_codec(encoding) ? 0 : call_registered(cx, encoding, 0, CW_MK_OBJ(s), errors, &out);
        if (status == 0)
            raise_unknown(cx, encoding, "encode");
        return status > 0 ? out : CW_MK_NULL;
    }
    out = codec->encode(cx, codec, s, errors);
    return out.tag ? out : wrap_error(cx, codec, encoding, "encoding");
}

cw_value cw_str_decode(cw_ctx *cx, const uint8_t *data, int64_t n, const char *encoding, const char *errors) {
    if (is_utf8_name(encoding))
        return cw_utf8_decode(cx, data, n, errors);
    cw_value out;
    const cw_codec *codec = cw_codec_find(encoding);
    if (!codec) {
        cw_value bytes = cw_bytes_new(cx, data, n);
        int64_t status = is_other_codec(encoding) ? 0 : call_registered(cx, encoding, 1, bytes, errors, &out);
        if (status == 0)
            raise_unknown(cx, encoding, "decode");
        return status > 0 ? out : CW_MK_NULL;
    }
    out = codec->decode(cx, codec, data, n, errors, NULL);
    return out.tag ? out : wrap_error(cx, codec, encoding, "decoding");
}

cw_value cw_codec_decode_object(cw_ctx *cx, cw_value v, const char *encoding, const char *errors) {
    cw_buffer buffer;
    if (CW_STR_CHECK(v))
        return cw_raise(cx, &cw_type_TypeError, "decoding str is not supported");
    if (cw_get_buffer(cx, v, &buffer, 0) < 0) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "decoding to str: need a bytes-like object, %T found", &v);
    }
    if (buffer.len == 0)
        return cw_str_empty(cx);
    return cw_str_decode(cx, buffer.data, buffer.len, encoding, errors);
}
