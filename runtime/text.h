/* text.h: what the modules of str, bytes, bytearray and the codecs share below the object level.
 *
 * A text is a block of units: data, number of units and kind (1, 2 or 4 bytes per unit).  The functions here
 * know nothing of types; bytes are texts of kind 1.  Invariants of str: kind is the least that holds all code
 * points, and `ascii` is set exactly if all of them are below 128.  A str without `buf` has a NUL unit behind
 * its data.
 */
#ifndef CW_TEXT_H
#define CW_TEXT_H

#include "cw.h"

/* Instances of str or bytes including subclasses. */
#define CW_STR_CHECK(v) ((v).tag == CW_OBJ && (CW_TYPE_OF_PTR((v).p)->flags & CW_TYPE_STR) != 0)
#define CW_STR_EXACT(v) ((v).tag == CW_OBJ && CW_TYPE_OF_PTR((v).p) == &cw_type_str)
#define CW_BYTES_CHECK(v) ((v).tag == CW_OBJ && (CW_TYPE_OF_PTR((v).p)->flags & CW_TYPE_BYTES) != 0)
#define CW_BYTES_EXACT(v) ((v).tag == CW_OBJ && CW_TYPE_OF_PTR((v).p) == &cw_type_bytes)

#define CW_NOT_IMPLEMENTED CW_MK_OBJ(&cw_notimplemented)

/* ---- units ---- */
static inline uint32_t cw_text_get(const void *data, int kind, int64_t i) {
    if (kind == 1)
        return ((const uint8_t *)data)[i];
    return kind == 2 ? ((const uint16_t *)data)[i] : ((const uint32_t *)data)[i];
}

static inline void cw_text_put(void *data, int kind, int64_t i, uint32_t c) {
    if (kind == 1)
        ((uint8_t *)data)[i] = (uint8_t)c;
    else if (kind == 2)
        ((uint16_t *)data)[i] = (uint16_t)c;
    else
        ((uint32_t *)data)[i] = c;
}

#define CW_CHAR(s, i) cw_text_get((s)->data, (s)->kind, i)
#define CW_TEXT_AT(data, kind, i) ((void *)((char *)(data) + (i) * (int64_t)(kind)))

static inline int cw_kind_for(uint32_t max_char) {
    return max_char < 0x100 ? 1 : max_char < 0x10000 ? 2 : 4;
}

/* Copies n units, widening; from a wider to a narrower kind only if the values fit. */
void cw_text_copy(void *to, int to_kind, const void *from, int from_kind, int64_t n);
/* An upper bound of the units that decides kind and ascii exactly: 0x7f, 0xff, 0xffff or 0x10ffff. */
uint32_t cw_text_max_char(const void *data, int kind, int64_t n);
static inline uint32_t cw_str_max_char(const cw_str *s) {
    return s->ascii ? 0x7f : s->kind == 1 ? 0xff : s->kind == 2 ? 0xffff : 0x10ffff;
}
/* Length of the prefix of bytes below 128. */
int64_t cw_ascii_prefix(const uint8_t *p, int64_t n);

/* ---- searching (str_find.c): indices of units, -1 if absent ---- */
int64_t cw_text_find_char(const void *data, int kind, int64_t n, uint32_t c);
int64_t cw_text_rfind_char(const void *data, int kind, int64_t n, uint32_t c);
int64_t cw_text_find(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                     int64_t m);
int64_t cw_text_rfind(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                      int64_t m);
/* Occurrences that do not overlap, at most max. */
int64_t cw_text_count(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                      int64_t m, int64_t max);
int64_t cw_text_equal(const void *a, int a_kind, const void *b, int b_kind,
                      int64_t n); /* same length n: 1 or 0 */
/* Optional start and end arguments of find, count, startswith: clamps as slices do. 0 or -1. */
int64_t cw_text_range(cw_ctx *cx, cw_value start, cw_value end, int64_t len, int64_t *from, int64_t *to);

/* ---- str (str.c) ---- */
cw_str *cw_str_of_units(cw_ctx *cx, const void *data, int kind, int64_t n); /* copy with the least kind */
cw_value cw_str_exact(cw_ctx *cx, cw_str *s); /* s itself, or an exact str of a subclass's value */
cw_value cw_str_empty(cw_ctx *cx);
cw_value cw_str_intern_value(cw_ctx *cx, cw_str *s);
cw_value cw_str_repeat(cw_ctx *cx, cw_value self, cw_value times);
cw_value cw_str_repr(cw_ctx *cx, cw_value self);
cw_value cw_str_ascii_repr(cw_ctx *cx, cw_value self); /* repr with everything past ASCII escaped */
/* Joins exact strs or subclasses; items are known to be str. */
cw_value cw_str_join_items(cw_ctx *cx, cw_str *sep, const cw_value *items, int64_t n);
void cw_strbuild_units(cw_ctx *cx, cw_strbuild *b, const void *data, int kind, int64_t n, uint32_t max_char);
void cw_strbuild_fill(cw_ctx *cx, cw_strbuild *b, uint32_t c, int64_t n);
/* Sequence repeat count: __index__ with the OverflowError of sequences. 0 or -1. */
int64_t cw_repeat_count(cw_ctx *cx, cw_value times, int64_t *out);

extern const cw_method_def cw_str_methods[];

/* Definition of a native method; parameters that a method does not need cost no warning. */
#define CW_METHOD(name)                                                                                      \
    cw_value name(__attribute__((unused)) cw_ctx *cx, __attribute__((unused)) cw_value self,                 \
                  __attribute__((unused)) const cw_value *args, __attribute__((unused)) int64_t nargs,       \
                  __attribute__((unused)) cw_tuple *kwnames)

/* Methods of str that live in str_case.c */
CW_METHOD(cw_str_upper);
CW_METHOD(cw_str_lower);
CW_METHOD(cw_str_title);
CW_METHOD(cw_str_capitalize);
CW_METHOD(cw_str_swapcase);
CW_METHOD(cw_str_casefold);
CW_METHOD(cw_str_isalpha);
CW_METHOD(cw_str_isalnum);
CW_METHOD(cw_str_isascii);
CW_METHOD(cw_str_isdecimal);
CW_METHOD(cw_str_isdigit);
CW_METHOD(cw_str_isnumeric);
CW_METHOD(cw_str_isidentifier);
CW_METHOD(cw_str_islower);
CW_METHOD(cw_str_isupper);
CW_METHOD(cw_str_istitle);
CW_METHOD(cw_str_isspace);
CW_METHOD(cw_str_isprintable);
CW_METHOD(cw_str_translate);
CW_METHOD(cw_str_maketrans);
/* Methods of str in str_split.c */
CW_METHOD(cw_str_split);
CW_METHOD(cw_str_rsplit);
CW_METHOD(cw_str_splitlines);
CW_METHOD(cw_str_partition);
CW_METHOD(cw_str_rpartition);
/* Methods in str_format.c, format_str.c */
CW_METHOD(cw_str_format_method);
CW_METHOD(cw_str_format_map_method);
CW_METHOD(cw_str_dunder_format);

/* ---- Unicode database (unicode.c) ---- */
enum { CW_CHAR_SPACE = 1, CW_CHAR_LINEBREAK = 2 };
int cw_uni_is_space(uint32_t c);
int cw_uni_is_linebreak(uint32_t c);
int cw_uni_is_alpha(uint32_t c);
int cw_uni_is_decimal(uint32_t c);
int cw_uni_is_digit(uint32_t c);
int cw_uni_is_numeric(uint32_t c);
int cw_uni_is_alnum(uint32_t c);
int cw_uni_is_lower(uint32_t c);
int cw_uni_is_upper(uint32_t c);
int cw_uni_is_title(uint32_t c);
int cw_uni_is_printable(uint32_t c);
int cw_uni_is_xid_start(uint32_t c);
int cw_uni_is_xid_continue(uint32_t c);
int cw_uni_is_cased(uint32_t c);
int cw_uni_is_case_ignorable(uint32_t c);
int cw_uni_decimal(uint32_t c); /* 0..9 or -1 */
int cw_uni_digit(uint32_t c);   /* 0..9 or -1 */
double cw_uni_numeric(uint32_t c, int *found);
int cw_uni_is_mirrored(uint32_t c);
uint32_t cw_uni_to_lower(uint32_t c); /* simple mappings */
uint32_t cw_uni_to_upper(uint32_t c);
uint32_t cw_uni_to_title(uint32_t c);
/* Full mappings: write up to 3 code points, return how many. */
int cw_uni_full_lower(uint32_t c, uint32_t out[3]);
int cw_uni_full_upper(uint32_t c, uint32_t out[3]);
int cw_uni_full_title(uint32_t c, uint32_t out[3]);
int cw_uni_full_fold(uint32_t c, uint32_t out[3]);

/* ---- formatting ---- */
cw_value cw_str_format_error(cw_ctx *cx, cw_value self, cw_str *spec); /* "Unknown format code ..." */
cw_value cw_bytes_percent(cw_ctx *cx, cw_value format, cw_value args, int bytearray);

/* ---- codecs ---- */
cw_value cw_utf8_decode(cw_ctx *cx, const uint8_t *data, int64_t n, const char *errors);
cw_value cw_utf8_encode(cw_ctx *cx, cw_str *s, const char *errors);
/* Decodes an object with the buffer protocol as str(b, encoding, errors) does. */
cw_value cw_codec_decode_object(cw_ctx *cx, cw_value v, const char *encoding, const char *errors);

/* ---- bytes ---- */
extern const cw_method_def cw_bytes_methods[], cw_bytearray_methods[];
cw_value cw_bytearray_new(cw_ctx *cx, const void *data, int64_t n);

#endif
