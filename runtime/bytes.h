/* bytes.h: what bytes, bytearray and memoryview share. Methods of bytes and bytearray are the same functions:
 * they see their receiver as a span, and make results of the receiver's kind with cw_bytes_like. */
#ifndef CW_BYTES_H
#define CW_BYTES_H

#include "codec.h"

typedef struct cw_span {
    const uint8_t *data;
    int64_t len;
} cw_span;

static inline cw_span cw_span_of(cw_value v) { /* bytes or bytearray */
    if (CW_BYTES_CHECK(v))
        return (cw_span){CW_AS_BYTES(v)->data, CW_AS_BYTES(v)->len};
    return (cw_span){((cw_bytearray *)v.p)->data, ((cw_bytearray *)v.p)->len};
}
#define CW_BYTEARRAY_CHECK(v)                                                                                \
    ((v).tag == CW_OBJ && cw_type_is_subtype(CW_TYPE_OF_PTR((v).p), &cw_type_bytearray))
/* A new bytes or bytearray as the receiver is one. */
cw_value cw_bytes_like(cw_ctx *cx, cw_value self, const void *data, int64_t n);
uint8_t *cw_bytes_like_data(cw_value v);
/* Any object with the buffer protocol as a span; 0 or -1 with TypeError. */
int64_t cw_span_get(cw_ctx *cx, cw_value v, cw_span *out);
/* An int as a byte; message for values out of range. 0..255 or -1. */
int64_t cw_byte_get(cw_ctx *cx, cw_value v, const char *range_message);
/* bytes(...) and bytearray(...): the content that the arguments denote goes to b. 0 or -1. */
int64_t cw_bytes_arguments(cw_ctx *cx, const char *type_name, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames, cw_bytebuild *b);
int64_t cw_bytes_collect(cw_ctx *cx, const char *type_name, cw_value source, cw_bytebuild *b);
/* As CPython's: bytearray escapes single quotes even between double ones. */
cw_value cw_bytes_repr_as(cw_ctx *cx, cw_span s, const char *before, const char *after);
int64_t cw_bytes_contains(cw_ctx *cx, cw_value self, cw_value item);
cw_value cw_bytes_concat(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_bytes_repeat(cw_ctx *cx, cw_value self, cw_value times);
cw_value cw_bytes_order(int64_t op, cw_span a, cw_span b);
cw_value cw_bytes_iter(cw_ctx *cx, cw_value self);
/* Index or slice of an object with len units; -1 with the TypeError of its type. */
int64_t cw_bytes_index(cw_ctx *cx, cw_value key, const char *type_error, int64_t *out);

/* Is a view in use, as far as that can be told: a with statement or a global variable holds it? */
bool cw_exports_locked(cw_ctx *cx, const cw_exports *exports, const void *owner);

/* Shared methods (bytes_methods.c, bytes_text.c) */
CW_METHOD(cw_bytes_split);
CW_METHOD(cw_bytes_rsplit);
CW_METHOD(cw_bytes_splitlines);
CW_METHOD(cw_bytes_partition);
CW_METHOD(cw_bytes_rpartition);
CW_METHOD(cw_bytes_find);
CW_METHOD(cw_bytes_rfind);
CW_METHOD(cw_bytes_index_method);
CW_METHOD(cw_bytes_rindex);
CW_METHOD(cw_bytes_count);
CW_METHOD(cw_bytes_startswith);
CW_METHOD(cw_bytes_endswith);
CW_METHOD(cw_bytes_removeprefix);
CW_METHOD(cw_bytes_removesuffix);
CW_METHOD(cw_bytes_strip);
CW_METHOD(cw_bytes_lstrip);
CW_METHOD(cw_bytes_rstrip);
CW_METHOD(cw_bytes_replace);
CW_METHOD(cw_bytes_join);
CW_METHOD(cw_bytes_center);
CW_METHOD(cw_bytes_ljust);
CW_METHOD(cw_bytes_rjust);
CW_METHOD(cw_bytes_zfill);
CW_METHOD(cw_bytes_expandtabs);
CW_METHOD(cw_bytes_translate);
CW_METHOD(cw_bytes_maketrans);
CW_METHOD(cw_bytes_decode);
CW_METHOD(cw_bytes_hex);
CW_METHOD(cw_bytes_fromhex);
CW_METHOD(cw_bytes_upper);
CW_METHOD(cw_bytes_lower);
CW_METHOD(cw_bytes_title);
CW_METHOD(cw_bytes_capitalize);
CW_METHOD(cw_bytes_swapcase);
CW_METHOD(cw_bytes_isalpha);
CW_METHOD(cw_bytes_isalnum);
CW_METHOD(cw_bytes_isascii);
CW_METHOD(cw_bytes_isdigit);
CW_METHOD(cw_bytes_islower);
CW_METHOD(cw_bytes_isupper);
CW_METHOD(cw_bytes_istitle);
CW_METHOD(cw_bytes_isspace);
/* hex of any bytes with separator, as bytes.hex. */
cw_value cw_hex_text(cw_ctx *cx, cw_span s, cw_value sep, int64_t group);
cw_value cw_hex_arguments(cw_ctx *cx, cw_span s, const cw_value *args, int64_t nargs, cw_tuple *kwnames);

/* Entries of a method table that both types have. */
#define CW_BYTES_SHARED_METHODS                                                                              \
    {"split", cw_bytes_split, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},                          \
        {"rsplit", cw_bytes_rsplit, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},                    \
        {"splitlines", cw_bytes_splitlines, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},            \
        {"partition", cw_bytes_partition, CW_METHOD_ONE, 1, 1, NULL},                                        \
        {"rpartition", cw_bytes_rpartition, CW_METHOD_ONE, 1, 1, NULL},                                      \
        {"find", cw_bytes_find, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                           \
        {"rfind", cw_bytes_rfind, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                         \
        {"index", cw_bytes_index_method, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                  \
        {"rindex", cw_bytes_rindex, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                       \
        {"count", cw_bytes_count, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                         \
        {"startswith", cw_bytes_startswith, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},               \
        {"endswith", cw_bytes_endswith, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},                   \
        {"removeprefix", cw_bytes_removeprefix, CW_METHOD_ONE, 1, 1, NULL},                                  \
        {"removesuffix", cw_bytes_removesuffix, CW_METHOD_ONE, 1, 1, NULL},                                  \
        {"strip", cw_bytes_strip, CW_METHOD_VARARGS, 0, 1, NULL},                                            \
        {"lstrip", cw_bytes_lstrip, CW_METHOD_VARARGS, 0, 1, NULL},                                          \
        {"rstrip", cw_bytes_rstrip, CW_METHOD_VARARGS, 0, 1, NULL},                                          \
        {"replace", cw_bytes_replace, CW_METHOD_VARARGS, 2, 3, NULL},                                        \
        {"join", cw_bytes_join, CW_METHOD_ONE, 1, 1, NULL},                                                  \
        {"center", cw_bytes_center, CW_METHOD_VARARGS, 1, 2, NULL},                                          \
        {"ljust", cw_bytes_ljust, CW_METHOD_VARARGS, 1, 2, NULL},                                            \
        {"rjust", cw_bytes_rjust, CW_METHOD_VARARGS, 1, 2, NULL},                                            \
        {"zfill", cw_bytes_zfill, CW_METHOD_ONE, 1, 1, NULL},                                                \
        {"expandtabs", cw_bytes_expandtabs, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},            \
        {"translate", cw_bytes_translate, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},              \
        {"maketrans", cw_bytes_maketrans, CW_METHOD_VARARGS | CW_METHOD_STATIC, 2, 2, NULL},                 \
        {"decode", cw_bytes_decode, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},                    \
        {"hex", cw_bytes_hex, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},                          \
        {"fromhex", cw_bytes_fromhex, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, NULL},                          \
        {"upper", cw_bytes_upper, CW_METHOD_NOARGS, 0, 0, NULL},                                             \
        {"lower", cw_bytes_lower, CW_METHOD_NOARGS, 0, 0, NULL},                                             \
        {"title", cw_bytes_title, CW_METHOD_NOARGS, 0, 0, NULL},                                             \
        {"capitalize", cw_bytes_capitalize, CW_METHOD_NOARGS, 0, 0, NULL},                                   \
        {"swapcase", cw_bytes_swapcase, CW_METHOD_NOARGS, 0, 0, NULL},                                       \
        {"isalpha", cw_bytes_isalpha, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"isalnum", cw_bytes_isalnum, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"isascii", cw_bytes_isascii, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"isdigit", cw_bytes_isdigit, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"islower", cw_bytes_islower, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"isupper", cw_bytes_isupper, CW_METHOD_NOARGS, 0, 0, NULL},                                         \
        {"istitle", cw_bytes_istitle, CW_METHOD_NOARGS, 0, 0, NULL}, {                                       \
        "isspace", cw_bytes_isspace, CW_METHOD_NOARGS, 0, 0, NULL                                            \
    }

#endif
