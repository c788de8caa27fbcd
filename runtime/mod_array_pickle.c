/* mod_array_pickle.c: module array: arrays in pickles. From protocol 3 on the items are bytes in a machine
 * format that the pickle names, so that another machine can read them. */
#include <endian.h>

#include "mod_array.h"

enum { FORMAT_FLOAT = 14, FORMAT_DOUBLE = 16, FORMAT_UTF16 = 18, FORMAT_UTF32 = 20, FORMAT_COUNT = 22 };

/* Signed integer formats of 1, 2, 4 and 8 bytes; unsigned ones come one or two before, big-endian ones one
 * behind. */
static int64_t int_format(int64_t size, bool is_signed) {
    int64_t first = size == 1 ? 0 : size == 2 ? 2 : size == 4 ? 6 : 10;
    return first + (is_signed ? (size == 1 ? 1 : 2) : 0);
}

static bool is_signed_code(char code) {
    return strchr("bhilq", code) != NULL;
}

/* The format in which this machine holds the items. */
static int64_t own_format(const cw_array *a) {
    int64_t format = a->code == 'f'   ? FORMAT_FLOAT
                     : a->code == 'd' ? FORMAT_DOUBLE
                     : a->code == 'u' ? FORMAT_UTF32
                                      : int_format(a->size, is_signed_code(a->code));
    return format + (BYTE_ORDER == BIG_ENDIAN && a->size > 1);
}

cw_value cw_array_reduce_ex(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    cw_array *a = self.p;
    cw_value state, code = cw_str_from_char(cx, (uint32_t)a->code);
    int64_t protocol;
    (void)nargs, (void)kwnames;
    if (cw_int_as_i64(cx, args[0], &protocol) < 0)
        return CW_MK_NULL;
    int64_t found = cw_object_lookup_attr(cx, self, &cw_name_dict, &state);
    if (found < 0)
        return CW_MK_NULL;
    cw_value parts[3] = {CW_MK_OBJ(a->type), CW_MK_NULL, found ? state : CW_MK_NONE};
    if (protocol < 3) {
        parts[1] = cw_tuple2(cx, code, cw_array_to_list(cx, a));
        return cw_tuple_build(cx, parts, 3);
    }
    cw_value how[4] = {parts[0], code, CW_MK_INT(own_format(a)), cw_bytes_new(cx, a->data, a->len * a->size)};
    cw_value module = cw_import(cx, "array"); /* pickle wants the module's own object */
    parts[0] = module.tag ? cw_object_getattr(cx, module, cw_str_intern(cx, "_array_reconstructor")) : module;
    parts[1] = cw_tuple_build(cx, how, 4);
    return parts[0].tag ? cw_tuple_build(cx, parts, 3) : CW_MK_NULL;
}

/* ---- the way back ---- */

/* Bytes per item of a format. */
static int64_t format_size(int64_t format) {
    static const uint8_t sizes[FORMAT_COUNT] = {1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8,
                                                8, 8, 8, 4, 4, 8, 8, 2, 2, 4, 4};
    return sizes[format];
}

/* An item as this machine holds it: bits of an integer or float. */
static uint64_t item_bits(const uint8_t *p, int64_t size, bool big) {
    uint64_t bits = 0;
    for (int64_t i = 0; i < size; i++)
        bits |= (uint64_t)p[big ? size - 1 - i : i] << (8 * i);
    return bits;
}

static cw_value item_value(cw_ctx *cx, const uint8_t *p, int64_t format) {
    int64_t size = format_size(format);
    bool big = format >= 2 && format % 2;
    uint64_t bits = item_bits(p, size, big);
    if (format >= FORMAT_DOUBLE) {
        double d;
        memcpy(&d, &bits, 8);
        return CW_MK_FLOAT(d);
    }
    if (format >= FORMAT_FLOAT) {
        uint32_t half = (uint32_t)bits;
        float f;
        memcpy(&f, &half, 4);
        return CW_MK_FLOAT((double)f);
    }
    bool is_signed = format == 1 || format == 4 || format == 5 || format == 8 || format == 9 || format >= 12;
    int shift = 64 - 8 * (int)size;
    if (is_signed)
        return CW_MK_INT((int64_t)(bits << shift) >> shift);
    return bits <= INT64_MAX ? CW_MK_INT((int64_t)bits) : cw_int_from_u64(cx, bits);
}

static cw_value from_text(cw_ctx *cx, cw_value type, cw_value code, cw_value bytes, int64_t format) {
    static const char *const names[] = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"};
    cw_value encoding = cw_str_new(cx, names[format - FORMAT_UTF16], -1);
    cw_value text = cw_call_method1(cx, bytes, "decode", encoding);
    return text.tag ? cw_call2(cx, type, code, text) : text;
}

/* The format of integers without their byte order, which is the lowest bit where there is one. */
static int64_t without_order(int64_t format, int64_t like) {
    return like >= 2 ? format & ~(int64_t)1 : format;
}

/* The type code of the new array: the given one if its items have the format here, else the first whose items
 * have the size and sign of integers of the format. */
static cw_value fitting_code(cw_ctx *cx, cw_value code, int64_t format) {
    static const char codes[] = "bBhHiIlL";
    int64_t little = without_order(format, format);
    char given = (char)cw_str_char_at(CW_AS_STR(code), 0);
    if (format >= FORMAT_FLOAT || own_format(cw_array_new(cx, &cw_type_array, given, 0)) == format)
        return code;
    for (const char *c = codes; *c; c++)
        if (without_order(own_format(cw_array_new(cx, &cw_type_array, *c, 0)), format) == little)
            return cw_str_from_char(cx, (uint32_t)*c);
    return code;
}

static cw_value from_items(cw_ctx *cx, cw_value type, cw_value code, cw_value bytes, int64_t format) {
    int64_t size = format_size(format), n = CW_AS_BYTES(bytes)->len;
    if (n % size)
        return cw_raise(cx, &cw_type_ValueError, "bytes length not a multiple of item size");
    cw_value list = cw_list_new(cx, n / size);
    for (int64_t i = 0; list.tag && i < n; i += size) {
        cw_value item = item_value(cx, (const uint8_t *)CW_AS_BYTES(bytes)->data + i, format);
        if (!item.tag || cw_list_append(cx, list.p, item) < 0)
            return CW_MK_NULL;
    }
    return list.tag ? cw_call2(cx, type, fitting_code(cx, code, format), list) : list;
}

/* _array_reconstructor(class, type code, machine format, bytes) */
CW_FN(array_reconstructor) {
    int64_t format;
    if (!CW_IS(args[0], CW_TYPE_TYPE))
        return cw_raise(cx, &cw_type_TypeError, "first argument must be a type object, not %T", &args[0]);
    if (!cw_type_is_subtype(args[0].p, &cw_type_array))
        return cw_raise(cx, &cw_type_TypeError, "%s is not a subtype of array.array",
                        ((cw_type *)args[0].p)->name);
    if (!CW_IS(args[1], CW_TYPE_STR) || CW_AS_STR(args[1])->len != 1)
        return cw_raise(cx, &cw_type_TypeError,
                        "_array_reconstructor() argument 2 must be a unicode character, not %T", &args[1]);
    uint32_t code = cw_str_char_at(CW_AS_STR(args[1]), 0);
    if (cw_int_as_i64(cx, args[2], &format) < 0)
        return CW_MK_NULL;
    if (code > 127 || !strchr("bBuhHiIlLqQfd", (int)code))
        return cw_raise(cx, &cw_type_ValueError, "second argument must be a valid type code");
    if (format < 0 || format >= FORMAT_COUNT)
        return cw_raise(cx, &cw_type_ValueError, "third argument must be a valid machine format code.");
    if (!CW_IS(args[3], CW_TYPE_BYTES))
        return cw_raise(cx, &cw_type_TypeError, "fourth argument should be bytes, not %T", &args[3]);
    return format >= FORMAT_UTF16 ? from_text(cx, args[0], args[1], args[3], format)
                                  : from_items(cx, args[0], args[1], args[3], format);
}

const cw_method_def cw_array_functions[] = {CW_MN("_array_reconstructor", array_reconstructor, 4, 4),
                                            CW_M_END};
