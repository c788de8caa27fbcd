/* mod_struct.c: module struct: C values in bytes. */
#include <math.h>

#include "containers.h"
#include "module_tables.h"

/* ---------------------------------------------------------------- formats */

typedef struct struct_item {
    char code;
    int64_t count;  /* repetitions; for s and p the length of the text */
    int64_t offset; /* of the first one */
    int64_t size;   /* of one */
} struct_item;

typedef struct cw_struct {
    cw_type *type;
    cw_value format;
    int64_t little, native;
    int64_t nitems; /* format items */
    int64_t nvalues;
    int64_t size;
    struct_item *items;
} cw_struct;
static cw_type type_struct;

static cw_value error_class;

/* Size of a code; 0 if there is no such code. Native sizes are those of x86-64 and aarch64 Linux. */
static int64_t code_size(char code, int64_t native) {
    switch (code) {
    case 'x':
    case 'b':
    case 'B':
    case 'c':
    case '?':
    case 's':
    case 'p':
        return 1;
    case 'h':
    case 'H':
    case 'e':
        return 2;
    case 'i':
    case 'I':
    case 'f':
        return 4;
    case 'l':
    case 'L':
        return native ? 8 : 4;
    case 'q':
    case 'Q':
    case 'd':
        return 8;
    case 'n':
    case 'N':
    case 'P':
        return native ? 8 : 0;
    default:
        return 0;
    }
}

static int64_t parse_items(cw_ctx *cx, cw_struct *s, const char *at, int64_t aligned) {
    while (*at) {
        if (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r' || *at == '\f' || *at == '\v') {
            at++;
            continue;
        }
        int64_t count = 1;
        if (*at >= '0' && *at <= '9') {
            for (count = 0; *at >= '0' && *at <= '9'; at++)
                if (__builtin_mul_overflow(count, 10, &count) ||
                    __builtin_add_overflow(count, *at - '0', &count))
                    return cw_raise_i(cx, error_class.p, "total struct size too long");
            if (!*at)
                return cw_raise_i(cx, error_class.p, "repeat count given without format specifier");
        }
        char code = *at++;
        int64_t size = code_size(code, s->native), total;
        if (!size)
            return cw_raise_i(cx, error_class.p, "bad char in struct format");
        int64_t padding = aligned ? -s->size & (size - 1) : 0; /* sizes are powers of two */
        if (__builtin_mul_overflow(count, size, &total) || __builtin_add_overflow(total, s->size, &total) ||
            __builtin_add_overflow(total, padding, &total))
            return cw_raise_i(cx, error_class.p, "total struct size too long");
        s->size += padding;
        s->items[s->nitems++] = (struct_item){code, count, s->size, size};
        s->nvalues += code == 'x' ? 0 : code == 's' || code == 'p' ? 1 : count;
        s->size = total;
    }
    return 0;
}

static int64_t parse_format(cw_ctx *cx, cw_struct *s, cw_value format) {
    cw_value bytes = CW_IS(format, CW_TYPE_STR) ? cw_str_encode(cx, format.p, "ascii", "strict") : format;
    if (!bytes.tag || !CW_IS(bytes, CW_TYPE_BYTES))
        return bytes.tag ? cw_raise_i(cx, &cw_type_TypeError,
                                      "Struct() argument 1 must be a str or bytes object, not %T", &format)
                         : -1;
    const char *at = (const char *)CW_AS_BYTES(bytes)->data;
    if ((int64_t)strlen(at) != CW_AS_BYTES(bytes)->len)
        return cw_raise_i(cx, error_class.p, "embedded null character");
    int64_t aligned = 1;
    s->format = CW_IS(format, CW_TYPE_STR) ? format : cw_str_new(cx, at, -1);
    s->little = s->native = 1;
    if (*at && strchr("@=<>!", *at)) {
        aligned = s->native = *at == '@';
        s->little = *at != '>' && *at != '!';
        at++;
    }
    s->items = cw_alloc_atomic(cx, (int64_t)sizeof(struct_item) * (int64_t)(strlen(at) + 1));
    s->nitems = s->nvalues = s->size = 0;
    return parse_items(cx, s, at, aligned);
}

/* The struct of a format, or of a Struct. Formats used lately are known by the object that holds them. */
static cw_struct *struct_of(cw_ctx *cx, cw_value format) {
    static struct {
        void *format;
        cw_struct *parsed;
    } recent[16];
    if (CW_IS_EXACT(format, &type_struct))
        return format.p;
    size_t place = format.tag == CW_OBJ ? (uintptr_t)format.p / 16 % 16 : 0;
    if (format.tag == CW_OBJ && recent[place].format == format.p)
        return recent[place].parsed;
    cw_struct *s = cw_alloc(cx, sizeof *s);
    s->type = &type_struct;
    if (parse_format(cx, s, format) < 0)
        return NULL;
    recent[place].format = format.p;
    recent[place].parsed = s;
    return s;
}

/* ---------------------------------------------------------------- values */

static void put_bits(uint8_t *to, uint64_t bits, int64_t size, int64_t little) {
    for (int64_t i = 0; i < size; i++)
        to[little ? i : size - 1 - i] = (uint8_t)(bits >> (8 * i));
}

static uint64_t get_bits(const uint8_t *from, int64_t size, int64_t little) {
    uint64_t bits = 0;
    for (int64_t i = 0; i < size; i++)
        bits |= (uint64_t)from[little ? i : size - 1 - i] << (8 * i);
    return bits;
}

static uint64_t half_from_double(double d) {
    uint64_t sign = signbit(d) ? 0x8000 : 0;
    if (isnan(d))
        return sign | 0x7e00;
    d = fabs(d);
    if (isinf(d))
        return sign | 0x7c00;
    int e;
    double m = frexp(d, &e);
    if (d == 0)
        return sign;
    if (e > 16)
        return UINT64_MAX;
    uint64_t bits;
    if (e < -13) { /* subnormal: units of 2**-24 */
        bits = (uint64_t)nearbyint(ldexp(d, 24));
    } else {
        bits = (uint64_t)nearbyint(ldexp(m, 11)); /* 1024 <= bits <= 2048 */
        bits = ((uint64_t)(e + 14) << 10) + (bits - 1024);
    }
    return bits >= 0x7c00 ? UINT64_MAX : sign | bits;
}

static double double_from_half(uint64_t h) {
    int e = (int)(h >> 10 & 31);
    double m = (double)(h & 1023), d = e == 31 ? (m ? NAN : INFINITY)
                                       : e     ? ldexp(1024 + m, e - 25)
                                               : ldexp(m, -24);
    return h & 0x8000 ? -d : d;
}

static int64_t pack_float(cw_ctx *cx, cw_struct *s, const struct_item *item, cw_value v, uint8_t *to) {
    double d;
    uint64_t bits;
    if (cw_number_as_double(cx, v, &d) < 0) {
        if (cw_pending_is(cx, &cw_type_TypeError)) {
            cw_clear(cx);
            cw_raise(cx, error_class.p, "required argument is not a float");
        }
        return -1;
    }
    if (item->code == 'e') {
        bits = half_from_double(d);
        if (bits == UINT64_MAX)
            return cw_raise_i(cx, &cw_type_OverflowError, "float too large to pack with e format");
    } else if (item->code == 'f') {
        float f = (float)d;
        uint32_t word;
        if (isinf(f) && !isinf(d) && !s->native) /* native: what C makes of it */
            return cw_raise_i(cx, &cw_type_OverflowError, "float too large to pack with f format");
        memcpy(&word, &f, 4);
        bits = word;
    } else {
        memcpy(&bits, &d, 8);
    }
    put_bits(to, bits, item->size, s->little);
    return 0;
}

/* Integers of the machine's own size and order are packed as native ones, whatever the first character says.
 */
static int64_t packs_as_native(const cw_struct *s, const struct_item *item) {
    const int host_little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
    return s->native || item->size == 1 ||
           (s->little == host_little && item->code != 'l' && item->code != 'L');
}

static int64_t out_of_range(cw_ctx *cx, cw_struct *s, const struct_item *item, cw_value n,
                            int64_t is_signed) {
    static const char small[] = "bBhH", *const names[] = {"byte", "ubyte", "short", "ushort"};
    int64_t bits = item->size * 8;
    int64_t as_native = packs_as_native(s, item);
    int64_t in_word = n.tag == CW_INT ? n.i >= 0 : ((cw_bigint *)n.p)->size == 1; /* of 64 bits, unsigned */
    int64_t by_unsigned = !is_signed && (!as_native || item->code == 'I');
    if (bits == 64)
        return cw_raise_i(cx, error_class.p,
                          as_native && item->code != 'P' ? "argument out of range"
                                                         : "int too large to convert");
    if (by_unsigned ? !in_word : n.tag != CW_INT)
        return cw_raise_i(cx, error_class.p, "argument out of range");
    const char *named = as_native ? strchr(small, item->code) : NULL;
    char quoted[] = {'\'', item->code, '\'', 0};
    const char *name = named ? names[named - small] : quoted;
    if (is_signed)
        return cw_raise_i(cx, error_class.p, "%s format requires %ld <= number <= %ld", name,
                          (long)-((int64_t)1 << (bits - 1)), (long)(((int64_t)1 << (bits - 1)) - 1));
    return cw_raise_i(cx, error_class.p, "%s format requires 0 <= number <= %lu", name,
                      (unsigned long)(((uint64_t)1 << bits) - 1));
}

static int64_t pack_int(cw_ctx *cx, cw_struct *s, const struct_item *item, cw_value v, uint8_t *to) {
    int64_t is_signed = strchr("bhilqn", item->code) != NULL, bits = item->size * 8;
    if (v.tag != CW_INT && v.tag != CW_BOOL && !cw_type_of(v)->index)
        return cw_raise_i(cx, error_class.p, "required argument is not an integer");
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    uint64_t word = (uint64_t)n.i;
    int64_t fits;
    if (n.tag == CW_INT) {
        int64_t most = bits == 64 ? INT64_MAX : ((int64_t)1 << (bits - is_signed)) - 1;
        fits = is_signed ? n.i >= -most - 1 && n.i <= most : n.i >= 0 && n.i <= most;
        fits |= item->code == 'P'; /* addresses may be given as negative numbers */
    } else {
        cw_bigint *b = n.p;
        fits = !is_signed && bits == 64 && b->size == 1;
        word = b->limbs[0];
    }
    if (!fits)
        return out_of_range(cx, s, item, n, is_signed);
    put_bits(to, word, item->size, s->little);
    return 0;
}

static int64_t pack_text(cw_ctx *cx, const struct_item *item, cw_value v, uint8_t *to) {
    cw_buffer buffer;
    if (!CW_IS(v, CW_TYPE_BYTES) &&
        !(v.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(v), &cw_type_bytearray)))
        return cw_raise_i(cx, error_class.p,
                          item->code == 's' ? "argument for 's' must be a bytes object"
                                            : "argument for 'p' must be a bytes object");
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        return -1;
    int64_t room = item->count - (item->code == 'p'), n = buffer.len < room ? buffer.len : room;
    if (item->count == 0)
        return 0;
    if (item->code == 'p')
        *to++ = (uint8_t)(n > 255 ? 255 : n);
    memcpy(to, buffer.data, (size_t)n);
    return 0;
}

static int64_t pack_one(cw_ctx *cx, cw_struct *s, const struct_item *item, cw_value v, uint8_t *to) {
    int64_t yes;
    switch (item->code) {
    case 's':
    case 'p':
        return pack_text(cx, item, v, to);
    case 'c':
        if (!CW_IS(v, CW_TYPE_BYTES) || CW_AS_BYTES(v)->len != 1)
            return cw_raise_i(cx, error_class.p, "char format requires a bytes object of length 1");
        *to = CW_AS_BYTES(v)->data[0];
        return 0;
    case '?':
        yes = cw_object_truth(cx, v);
        *to = yes > 0;
        return yes < 0 ? -1 : 0;
    case 'e':
    case 'f':
    case 'd':
        return pack_float(cx, s, item, v, to);
    default:
        return pack_int(cx, s, item, v, to);
    }
}

static int64_t pack(cw_ctx *cx, cw_struct *s, const cw_value *values, uint8_t *to) {
    memset(to, 0, (size_t)s->size);
    for (int64_t i = 0, at = 0; i < s->nitems; i++) {
        struct_item *item = &s->items[i];
        int64_t n = item->code == 'x' ? 0 : item->code == 's' || item->code == 'p' ? 1 : item->count;
        for (int64_t k = 0; k < n; k++)
            if (pack_one(cx, s, item, values[at++], to + item->offset + k * item->size) < 0)
                return -1;
    }
    return 0;
}

static cw_value unpack_one(cw_ctx *cx, cw_struct *s, const struct_item *item, const uint8_t *from) {
    uint64_t bits;
    double d;
    float f;
    uint32_t word;
    switch (item->code) {
    case 's':
        return cw_bytes_new(cx, from, item->count);
    case 'p': {
        int64_t n = item->count ? from[0] : 0;
        return cw_bytes_new(cx, from + (item->count > 0),
                            n < item->count ? n
                            : item->count   ? item->count - 1
                                            : 0);
    }
    case 'c':
        return cw_bytes_new(cx, from, 1);
    case '?':
        return CW_MK_BOOL(*from != 0);
    default:
        break;
    }
    bits = get_bits(from, item->size, s->little);
    switch (item->code) {
    case 'e':
        return CW_MK_FLOAT(double_from_half(bits));
    case 'f':
        word = (uint32_t)bits;
        memcpy(&f, &word, 4);
        return CW_MK_FLOAT(f);
    case 'd':
        memcpy(&d, &bits, 8);
        return CW_MK_FLOAT(d);
    default:
        break;
    }
    if (strchr("bhilqn", item->code)) {
        int64_t shift = 64 - item->size * 8;
        return CW_MK_INT((int64_t)(bits << shift) >> shift);
    }
    return cw_int_from_u64(cx, bits);
}

static cw_value unpack(cw_ctx *cx, cw_struct *s, const uint8_t *from) {
    cw_tuple *t = cw_tuple_alloc(cx, s->nvalues);
    if (!t)
        return CW_MK_NULL;
    for (int64_t i = 0, at = 0; i < s->nitems; i++) {
        struct_item *item = &s->items[i];
        int64_t n = item->code == 'x' ? 0 : item->code == 's' || item->code == 'p' ? 1 : item->count;
        for (int64_t k = 0; k < n; k++, at++) {
            t->items[at] = unpack_one(cx, s, item, from + item->offset + k * item->size);
            if (!t->items[at].tag)
                return CW_MK_NULL;
        }
    }
    return CW_MK_OBJ(t);
}

/* ---------------------------------------------------------------- operations: of a Struct, or with a format
 * first */

static int64_t check_values(cw_ctx *cx, cw_struct *s, const char *name, int64_t given) {
    if (given == s->nvalues)
        return 0;
    return cw_raise_i(cx, error_class.p, "%s expected %ld items for packing (got %ld)", name,
                      (long)s->nvalues, (long)given);
}

static cw_value do_pack(cw_ctx *cx, cw_struct *s, const cw_value *args, int64_t nargs) {
    if (!s || check_values(cx, s, "pack", nargs) < 0)
        return CW_MK_NULL;
    cw_value bytes = cw_bytes_new(cx, NULL, s->size);
    return bytes.tag && pack(cx, s, args, CW_AS_BYTES(bytes)->data) == 0 ? bytes : CW_MK_NULL;
}

static cw_value do_unpack(cw_ctx *cx, cw_struct *s, cw_value data) {
    cw_buffer buffer;
    if (!s || cw_get_buffer(cx, data, &buffer, 0) < 0)
        return CW_MK_NULL;
    if (buffer.len != s->size)
        return cw_raise(cx, error_class.p, "unpack requires a buffer of %ld bytes", (long)s->size);
    return unpack(cx, s, buffer.data);
}

/* A place of s->size bytes at `offset` of a buffer; NULL on error. */
static uint8_t *place(cw_ctx *cx, cw_struct *s, const char *name, cw_value target, cw_value offset,
                      int64_t writable) {
    cw_buffer buffer;
    int64_t at = 0;
    if (s && writable && cw_get_buffer(cx, target, &buffer, 1) < 0) {
        cw_clear(cx);
        return cw_raise_p(cx, &cw_type_TypeError, "argument must be read-write bytes-like object, not %s",
                          cw_type_name(target));
    }
    if (!s || (!writable && cw_get_buffer(cx, target, &buffer, 0) < 0) ||
        (offset.tag && cw_int_as_i64(cx, offset, &at) < 0))
        return NULL;
    if (at < 0) {
        if (at + s->size > 0)
            return cw_raise_p(cx, error_class.p, "%s %ld bytes at offset %ld",
                              writable ? "no space to pack" : "not enough data to unpack", (long)s->size,
                              (long)at);
        if (at + buffer.len < 0)
            return cw_raise_p(cx, error_class.p, "offset %ld out of range for %ld-byte buffer", (long)at,
                              (long)buffer.len);
        at += buffer.len;
    }
    if (buffer.len - at < s->size)
        return cw_raise_p(
            cx, error_class.p,
            "%s requires a buffer of at least %lu bytes for %sing %ld bytes at offset %ld (actual buffer "
            "size is %ld)",
            name, (unsigned long)s->size + (unsigned long)at, writable ? "pack" : "unpack", (long)s->size,
            (long)at, (long)buffer.len);
    return buffer.data + at;
}

static cw_value do_unpack_from(cw_ctx *cx, cw_struct *s, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    static const char *const names[] = {"buffer", "offset", NULL};
    cw_value v[2];
    if (!s || cw_args_parse(cx, "unpack_from", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    uint8_t *from = place(cx, s, "unpack_from", v[0], v[1], 0);
    return from ? unpack(cx, s, from) : CW_MK_NULL;
}

static cw_value do_pack_into(cw_ctx *cx, cw_struct *s, const cw_value *args, int64_t nargs) {
    if (s && nargs < 2)
        return cw_raise(cx, error_class.p,
                        nargs ? "pack_into expected offset argument" : "pack_into expected buffer argument");
    if (!s || check_values(cx, s, "pack_into", nargs - 2) < 0)
        return CW_MK_NULL;
    uint8_t *to = place(cx, s, "pack_into", args[0], args[1], 1);
    return to && pack(cx, s, args + 2, to) == 0 ? CW_MK_NONE : CW_MK_NULL;
}

static cw_value do_iter_unpack(cw_ctx *cx, cw_struct *s, cw_value data) {
    cw_buffer buffer;
    if (!s || cw_get_buffer(cx, data, &buffer, 0) < 0)
        return CW_MK_NULL;
    if (s->size == 0)
        return cw_raise(cx, error_class.p, "cannot iteratively unpack with a struct of length 0");
    if (buffer.len % s->size)
        return cw_raise(cx, error_class.p, "iterative unpacking requires a buffer of a multiple of %ld bytes",
                        (long)s->size);
    cw_value list = cw_list_new(cx, 0);
    for (int64_t at = 0; at < buffer.len; at += s->size) {
        cw_value t = unpack(cx, s, buffer.data + at);
        if (!t.tag || cw_list_append(cx, list.p, t) < 0)
            return CW_MK_NULL;
    }
    return cw_object_iter(cx, list);
}

static cw_value missing_format(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_TypeError, "missing format argument");
}

CW_FN(struct_pack) {
    if (!nargs)
        return missing_format(cx);
    return do_pack(cx, struct_of(cx, args[0]), args + 1, nargs - 1);
}
CW_FN(struct_unpack) {
    return do_unpack(cx, struct_of(cx, args[0]), args[1]);
}
CW_FN(struct_pack_into) {
    if (!nargs)
        return missing_format(cx);
    return do_pack_into(cx, struct_of(cx, args[0]), args + 1, nargs - 1);
}
CW_FN(struct_unpack_from) {
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "unpack_from() missing required argument 'format' (pos 1)");
    return do_unpack_from(cx, struct_of(cx, args[0]), args + 1, nargs - 1, kwnames);
}
CW_FN(struct_iter_unpack) {
    return do_iter_unpack(cx, struct_of(cx, args[0]), args[1]);
}
CW_FN(struct_calcsize) {
    cw_struct *s = struct_of(cx, args[0]);
    return s ? CW_MK_INT(s->size) : CW_MK_NULL;
}
CW_FN(struct_clearcache) {
    return CW_MK_NONE;
}
static const cw_method_def struct_functions[] = {CW_MN("pack", struct_pack, 0, -1),
                                                 CW_MN("unpack", struct_unpack, 2, 2),
                                                 CW_MN("pack_into", struct_pack_into, 0, -1),
                                                 CW_MK("unpack_from", struct_unpack_from),
                                                 CW_MN("iter_unpack", struct_iter_unpack, 2, 2),
                                                 CW_M1("calcsize", struct_calcsize),
                                                 CW_M0("_clearcache", struct_clearcache),
                                                 CW_M_END};

CW_FN(method_pack) {
    return do_pack(cx, self.p, args, nargs);
}
CW_FN(method_unpack) {
    return do_unpack(cx, self.p, args[0]);
}
CW_FN(method_pack_into) {
    return do_pack_into(cx, self.p, args, nargs);
}
CW_FN(method_unpack_from) {
    return do_unpack_from(cx, self.p, args, nargs, kwnames);
}
CW_FN(method_iter_unpack) {
    return do_iter_unpack(cx, self.p, args[0]);
}
static const cw_method_def struct_methods[] = {
    CW_MN("pack", method_pack, 0, -1),           CW_M1("unpack", method_unpack),
    CW_MN("pack_into", method_pack_into, 0, -1), CW_MK("unpack_from", method_unpack_from),
    CW_M1("iter_unpack", method_iter_unpack),    CW_M_END};

CW_NEW(struct_new) {
    static const char *const names[] = {"format", NULL};
    cw_value v;
    if (cw_args_parse(cx, "Struct", args, nargs, kwnames, names, 1, -1, &v) < 0)
        return CW_MK_NULL;
    cw_struct *s = cw_type_alloc(cx, type);
    return parse_format(cx, s, v) < 0 ? CW_MK_NULL : CW_MK_OBJ(s);
}

static cw_value struct_get(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    cw_struct *s = self.p;
    return closure ? CW_MK_INT(s->size) : s->format;
}
static const cw_getset_def struct_getsets[] = {{"format", struct_get, NULL, NULL, (void *)0},
                                               {"size", struct_get, NULL, NULL, (void *)1},
                                               {NULL, NULL, NULL, NULL, NULL}};
static cw_type type_struct = {.type = &cw_type_type,
                              .name = "_struct.Struct",
                              .base = &cw_type_object,
                              .flags = CW_TYPE_BASE,
                              .basicsize = sizeof(cw_struct),
                              .methods = struct_methods,
                              .getsets = struct_getsets,
                              .new_ = struct_new};

static int64_t struct_exec(cw_ctx *cx, cw_module *m) {
    cw_module_set(cx, m, "Struct", CW_MK_OBJ(&type_struct));
    return cw_module_add_exception(cx, m, "struct", "error", &cw_type_Exception, &error_class);
}

const cw_native_module cw_native_struct = {"struct", struct_functions, struct_exec, NULL};
