/* mod_marshal.c: module marshal: values as bytes in CPython's format, version 4. Code objects have no such
 * form here.
 *
 * Containers are written with the mark that lets later places refer to them, so that cycles and sharing
 * survive. */
#include <stdlib.h>

#include "bigint.h"
#include "bytes.h"
#include "containers.h"
#include "text.h"

enum {
    MARSHAL_VERSION = 4,
    MAX_DEPTH = 2000,
    DIGIT_BITS = 15, /* of ints in the format */
    DIGIT_MAX = 0x7fff,
    LIMB_BITS = 64,             /* of ints here */
    SHARED = 0x80,              /* mark of values that others refer to */
    MAX_SHARED_TUPLE = 1 << 20, /* items, of one in a file */
    FIRST_READ = 1 << 20        /* bytes read from a file at once, at first */
};

/* ---------------------------------------------------------------- writing */

typedef struct Writer {
    cw_ctx *cx;
    uint8_t *data;
    int64_t len, capacity;
    int64_t version, depth;
    cw_dict *places; /* number of a container by its address; NULL before version 3 */
} Writer;

static void put_bytes(Writer *w, const void *data, int64_t n) {
    if (w->len + n > w->capacity) {
        w->capacity = (w->len + n) * 2 + 64;
        uint8_t *bigger = cw_alloc_atomic(w->cx, w->capacity);
        if (w->len)
            memcpy(bigger, w->data, (size_t)w->len);
        w->data = bigger;
    }
    if (n)
        memcpy(w->data + w->len, data, (size_t)n);
    w->len += n;
}

static void put_byte(Writer *w, int byte) {
    uint8_t b = (uint8_t)byte;
    put_bytes(w, &b, 1);
}

static void put_short(Writer *w, int64_t n) {
    put_byte(w, (int)(n & 255));
    put_byte(w, (int)(n >> 8 & 255));
}

static void put_long(Writer *w, int64_t n) {
    put_short(w, n);
    put_short(w, n >> 16);
}

static int64_t fail_value(Writer *w) {
    return cw_raise_i(w->cx, &cw_type_ValueError, "unmarshallable object");
}

/* The number of bytes or items, which has 31 bits. */
static int64_t put_size(Writer *w, int64_t n) {
    if (n > INT32_MAX)
        return fail_value(w);
    put_long(w, n);
    return 0;
}

/* A string of bytes with its length. */
static int64_t put_string(Writer *w, int code, const uint8_t *data, int64_t n) {
    put_byte(w, code);
    if (put_size(w, n) < 0)
        return -1;
    put_bytes(w, data, n);
    return 0;
}

/* A big int: the number of its digits of 15 bits, negative for negative ones, and these, the least first. */
static int64_t put_big(Writer *w, cw_value v) {
    cw_int_view x;
    int_view(v, &x);
    int64_t digits = (int_view_bits(&x) + DIGIT_BITS - 1) / DIGIT_BITS;
    if (digits > INT32_MAX)
        return fail_value(w);
    put_byte(w, 'l');
    put_long(w, x.negative ? -digits : digits);
    for (int64_t i = 0; i < digits; i++) {
        int64_t at = i * DIGIT_BITS / LIMB_BITS, shift = i * DIGIT_BITS % LIMB_BITS;
        uint64_t digit = x.limbs[at] >> shift;
        if (shift > LIMB_BITS - DIGIT_BITS && at + 1 < x.size)
            digit |= x.limbs[at + 1] << (LIMB_BITS - shift);
        put_short(w, (int64_t)(digit & DIGIT_MAX));
    }
    return 0;
}

static void put_double(Writer *w, double d) {
    if (w->version > 1) {
        put_bytes(w, &d, 8);
        return;
    }
    char *text = cw_double_to_text(d, 'g', 17, 0, 0);
    put_byte(w, (int)strlen(text));
    put_bytes(w, text, (int64_t)strlen(text));
    free(text);
}

static int64_t put_text(Writer *w, cw_str *s) {
    cw_value bytes = cw_str_encode(w->cx, s, "utf-8", "surrogatepass");
    if (!bytes.tag)
        return -1;
    cw_span text = cw_span_of(bytes);
    bool ascii = text.len == s->len && w->version >= 4;
    if (!ascii || text.len > 255)
        return put_string(w, ascii ? 'a' : 'u', text.data, text.len);
    put_byte(w, 'z');
    put_byte(w, (int)text.len);
    put_bytes(w, text.data, text.len);
    return 0;
}

static int64_t put_value(Writer *w, cw_value v);

/* Has the container been written? Then a reference to it; else it gets a number. 1, 0, -1. */
static int64_t put_reference(Writer *w, cw_value v) {
    cw_value place;
    if (!w->places)
        return 0;
    int64_t found = cw_dict_find(w->cx, w->places, CW_MK_INT((int64_t)(intptr_t)v.p), &place);
    if (found > 0) {
        put_byte(w, 'r');
        put_long(w, place.i);
    } else if (found == 0) {
        cw_dict_set(w->cx, w->places, CW_MK_INT((int64_t)(intptr_t)v.p), CW_MK_INT(cw_dict_len(w->places)));
    }
    return found;
}

static int64_t put_items(Writer *w, cw_value v, int code) {
    cw_value list = cw_list_from(w->cx, v);
    if (!list.tag)
        return -1;
    int64_t n = CW_AS_LIST(list)->len, mark = w->places ? SHARED : 0;
    if (code == '(' && n < 256 && w->version >= 4) {
        put_byte(w, ')' | (int)mark);
        put_byte(w, (int)n);
    } else {
        put_byte(w, code | (int)mark);
        if (put_size(w, n) < 0)
            return -1;
    }
    for (int64_t i = 0; i < n; i++)
        if (put_value(w, cw_list_get(list.p, i)) < 0)
            return -1;
    return 0;
}

static int64_t put_dict(Writer *w, cw_value v) {
    cw_value items = cw_call_method0(w->cx, v, "items");
    cw_value list = items.tag ? cw_list_from(w->cx, items) : items;
    if (!list.tag)
        return -1;
    put_byte(w, '{' | (w->places ? SHARED : 0));
    for (int64_t i = 0; i < CW_AS_LIST(list)->len; i++) {
        cw_tuple *pair = CW_AS_TUPLE(cw_list_get(list.p, i));
        if (put_value(w, pair->items[0]) < 0 || put_value(w, pair->items[1]) < 0)
            return -1;
    }
    put_byte(w, '0');
    return 0;
}

static int64_t put_container(Writer *w, cw_value v) {
    cw_type *t = cw_type_of(v);
    int code = t == &cw_type_tuple       ? '('
               : t == &cw_type_list      ? '['
               : t == &cw_type_set       ? '<'
               : t == &cw_type_frozenset ? '>'
               : t == &cw_type_dict      ? '{'
                                         : 0;
    if (!code) {
        cw_span s;
        if (!t->getbuffer || cw_span_get(w->cx, v, &s) < 0) {
            cw_clear(w->cx);
            return fail_value(w);
        }
        return put_string(w, 's', s.data, s.len);
    }
    int64_t referred = put_reference(w, v);
    if (referred)
        return referred < 0 ? -1 : 0;
    return code == '{' ? put_dict(w, v) : put_items(w, v, code);
}

static int64_t put_object(Writer *w, cw_value v) {
    cw_type *t = cw_type_of(v);
    if (t == &cw_type_int)
        return put_big(w, v);
    if (t == &cw_type_str)
        return put_text(w, v.p);
    if (t == &cw_type_complex) {
        const cw_complex *z = v.p;
        put_byte(w, w->version > 1 ? 'y' : 'x');
        put_double(w, z->re);
        put_double(w, z->im);
        return 0;
    }
    if (v.p == (void *)&cw_ellipsis) {
        put_byte(w, '.');
        return 0;
    }
    if (v.p == (void *)&cw_type_StopIteration) {
        put_byte(w, 'S');
        return 0;
    }
    return put_container(w, v);
}

static int64_t put_value(Writer *w, cw_value v) {
    int64_t status = 0;
    if (++w->depth > MAX_DEPTH)
        return cw_raise_i(w->cx, &cw_type_ValueError, "object too deeply nested to marshal");
    switch (v.tag) {
    case CW_NONE:
        put_byte(w, 'N');
        break;
    case CW_BOOL:
        put_byte(w, v.i ? 'T' : 'F');
        break;
    case CW_INT:
        if (v.i == (int32_t)v.i) {
            put_byte(w, 'i');
            put_long(w, v.i);
        } else {
            status = put_big(w, v);
        }
        break;
    case CW_FLOAT:
        put_byte(w, w->version > 1 ? 'g' : 'f');
        put_double(w, v.d);
        break;
    default:
        status = put_object(w, v);
    }
    w->depth--;
    return status;
}

/* dumps(value, version=4) */
CW_FN(marshal_dumps) {
    Writer w = {.cx = cx, .version = MARSHAL_VERSION};
    if (nargs > 1 && cw_int_as_i64(cx, args[1], &w.version) < 0)
        return CW_MK_NULL;
    if (w.version >= 3)
        w.places = cw_dict_new(cx);
    return put_value(&w, args[0]) < 0 ? CW_MK_NULL : cw_bytes_new(cx, w.data, w.len);
}

CW_FN(marshal_dump) {
    cw_value arguments[] = {args[0], nargs > 2 ? args[2] : CW_MK_INT(MARSHAL_VERSION)};
    cw_value bytes = marshal_dumps(cx, self, arguments, 2, NULL);
    return bytes.tag ? cw_call_method1(cx, args[1], "write", bytes) : bytes;
}

/* ---------------------------------------------------------------- reading */

typedef struct Reader {
    cw_ctx *cx;
    const uint8_t *data, *end; /* what is left of the text */
    cw_value file;             /* CW_NULL: there is a text */
    cw_value piece;            /* that was read last from it: bytearray */
    cw_list *shared;           /* what was marked, by number */
    int64_t depth;
} Reader;

static void *fail_end(Reader *r) {
    return cw_raise_p(r->cx, &cw_type_EOFError, "EOF read where not expected");
}

/* Fills [at, at + n) of r->piece from the file. 0 or -1. */
static int64_t read_into(Reader *r, int64_t at, int64_t n) {
    cw_ctx *cx = r->cx;
    cw_value view = cw_call1(cx, CW_MK_OBJ(&cw_type_memoryview), r->piece);
    cw_value slice = cw_slice_build(cx, CW_MK_INT(at), CW_MK_NONE, CW_MK_NONE);
    cw_value part = view.tag ? cw_object_getitem(cx, view, slice) : view;
    cw_value read = part.tag ? cw_call_method1(cx, r->file, "readinto", part) : part;
    int64_t got;
    if (!read.tag || cw_int_as_i64(cx, read, &got) < 0)
        return -1;
    if (got > n)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "read() returned too much data: %ld bytes requested, %ld returned", (long)n,
                          (long)got);
    return got == n ? 0 : (fail_end(r), -1);
}

/* The next n bytes of the file; room for many is made as they come, since n may be damaged. */
static const uint8_t *take_from_file(Reader *r, int64_t n) {
    cw_value old = CW_MK_NULL;
    for (int64_t have = 0, size; old.tag == CW_NULL || have < n; have = size) {
        size = have + (n - have < have + FIRST_READ ? n - have : have + FIRST_READ);
        r->piece = cw_call1(r->cx, CW_MK_OBJ(&cw_type_bytearray), CW_MK_INT(size));
        if (!r->piece.tag)
            return NULL;
        if (have)
            memcpy(((cw_bytearray *)r->piece.p)->data, cw_span_of(old).data, (size_t)have);
        if (read_into(r, have, size - have) < 0)
            return NULL;
        old = r->piece;
    }
    return cw_span_of(r->piece).data;
}

/* The next n bytes; NULL with EOFError where they are not there. */
static const uint8_t *take(Reader *r, int64_t n) {
    if (r->file.tag)
        return take_from_file(r, n);
    if (r->end - r->data < n)
        return cw_raise_p(r->cx, &cw_type_EOFError, "marshal data too short");
    r->data += n;
    return r->data - n;
}

/* The next byte, -1 at the end. */
static int64_t take_byte(Reader *r) {
    const uint8_t *p = r->file.tag || r->data < r->end ? take(r, 1) : fail_end(r);
    return p ? *p : -1;
}

static int64_t take_long(Reader *r, int64_t *out) {
    const uint8_t *p = take(r, 4);
    if (!p)
        return -1;
    *out = (int32_t)((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24);
    return 0;
}

static cw_value bad(Reader *r, const char *why) {
    return cw_raise(r->cx, &cw_type_ValueError, "bad marshal data (%s)", why);
}

static cw_value take_big(Reader *r) {
    int64_t count;
    if (take_long(r, &count) < 0)
        return CW_MK_NULL;
    if (count == INT32_MIN)
        return bad(r, "long size out of range");
    int64_t negative = count < 0, n = negative ? -count : count;
    const uint8_t *p = take(r, n * 2);
    if (!p)
        return CW_MK_NULL;
    int64_t limbs = n * DIGIT_BITS / LIMB_BITS + 1;
    cw_bigint *big = int_alloc(r->cx, limbs);
    if (!big)
        return CW_MK_NULL;
    memset(big->limbs, 0, (size_t)limbs * sizeof *big->limbs);
    for (int64_t i = 0; i < n; i++) {
        int64_t at = i * DIGIT_BITS / LIMB_BITS, shift = i * DIGIT_BITS % LIMB_BITS;
        uint64_t digit = (uint64_t)p[i * 2] | (uint64_t)p[i * 2 + 1] << 8;
        if (digit > DIGIT_MAX)
            return bad(r, "digit out of range in long");
        if (i == n - 1 && digit == 0)
            return bad(r, "unnormalized long data");
        big->limbs[at] |= digit << shift;
        if (shift > LIMB_BITS - DIGIT_BITS)
            big->limbs[at + 1] |= digit >> (LIMB_BITS - shift);
    }
    return int_finish(big, limbs, negative);
}

static int64_t take_double(Reader *r, bool binary, double *out) {
    int64_t n = binary ? (int64_t)sizeof *out : take_byte(r);
    const uint8_t *p = n < 0 ? NULL : take(r, n);
    if (!p)
        return -1;
    if (binary) {
        memcpy(out, p, sizeof *out);
        return 0;
    }
    n = (int64_t)strnlen((const char *)p, (size_t)n);
    if (cw_double_parse((const char *)p, n, out) > 0)
        return 0;
    cw_value shown = CW_MK_OBJ(cw_str_of_units(r->cx, p, 1, n));
    return cw_raise_i(r->cx, &cw_type_ValueError, "could not convert string to float: %R", &shown);
}

/* Length, which has one byte or four. */
static int64_t take_size(Reader *r, bool small, const char *what, int64_t *out) {
    if (small) {
        *out = take_byte(r);
        return *out < 0 ? -1 : 0;
    }
    if (take_long(r, out) < 0)
        return -1;
    return *out >= 0
               ? 0
               : cw_raise_i(r->cx, &cw_type_ValueError, "bad marshal data (%s size out of range)", what);
}

static cw_value take_text(Reader *r, bool small, bool ascii) {
    int64_t n;
    const uint8_t *p;
    if (take_size(r, small, "string", &n) < 0 || !(p = take(r, n)))
        return CW_MK_NULL;
    return ascii ? CW_MK_OBJ(cw_str_of_units(r->cx, p, 1, n))
                 : cw_str_decode(r->cx, p, n, "utf-8", "surrogatepass");
}

/* `within`: of what the value is a part; NULL: the mark that ends dicts may stand in its place. */
static cw_value take_value(Reader *r, const char *within);

/* A marked value gets its number before its parts are read; what is made of parts takes its place afterwards.
 */
static int64_t reserve(Reader *r, bool shared, cw_value v) {
    if (!shared)
        return -1;
    cw_list_append(r->cx, r->shared, v.tag ? v : CW_MK_NONE);
    return r->shared->len - 1;
}

static int64_t take_list(Reader *r, int64_t n, const char *what, cw_list *list) {
    for (int64_t i = 0; i < n; i++) {
        cw_value item = take_value(r, what);
        if (!item.tag)
            return -1;
        cw_list_append(r->cx, list, item);
    }
    return 0;
}

/* A tuple that may be a part of itself, through a list. */
static cw_value take_tuple(Reader *r, int64_t n) {
    cw_tuple *t = cw_tuple_alloc(r->cx, n);
    for (int64_t i = 0; i < n; i++)
        t->items[i] = CW_MK_NONE;
    reserve(r, true, CW_MK_OBJ(t));
    for (int64_t i = 0; i < n; i++) {
        cw_value item = take_value(r, "tuple");
        if (!item.tag)
            return item;
        t->items[i] = item;
    }
    return CW_MK_OBJ(t);
}

static cw_value take_sequence(Reader *r, int code, bool shared) {
    const char *what = code == '[' ? "list" : code == '<' || code == '>' ? "set" : "tuple";
    cw_type *t = code == '['   ? NULL
                 : code == '<' ? &cw_type_set
                 : code == '>' ? &cw_type_frozenset
                               : &cw_type_tuple;
    int64_t n;
    if (take_size(r, code == ')', what, &n) < 0)
        return CW_MK_NULL;
    if (t == &cw_type_tuple && shared && n && n <= (r->file.tag ? MAX_SHARED_TUPLE : r->end - r->data))
        return take_tuple(r, n);
    cw_value list = cw_list_new(r->cx, 0);
    int64_t place = reserve(r, shared, t ? CW_MK_NULL : list);
    if (take_list(r, n, what, list.p) < 0)
        return CW_MK_NULL;
    cw_value made = t ? cw_call1(r->cx, CW_MK_OBJ(t), list) : list;
    if (made.tag && place >= 0)
        cw_list_set(r->cx, r->shared, place, made);
    return made;
}

static cw_value take_dict(Reader *r, bool shared) {
    cw_value d = CW_MK_OBJ(cw_dict_new(r->cx));
    reserve(r, shared, d);
    for (;;) {
        cw_value key = take_value(r, NULL);
        cw_value value = key.tag ? take_value(r, NULL) : key;
        if (!value.tag)
            return r->cx->exc ? value : d;
        if (cw_dict_set(r->cx, d.p, key, value) < 0)
            return CW_MK_NULL;
    }
}

/* Values that are always the same object, and never marked. CW_NULL: another code. */
static cw_value constant(int code) {
    switch (code) {
    case 'N':
        return CW_MK_NONE;
    case 'T':
    case 'F':
        return CW_MK_BOOL(code == 'T');
    case '.':
        return CW_MK_OBJ(&cw_ellipsis);
    case 'S':
        return CW_MK_OBJ(&cw_type_StopIteration);
    default:
        return CW_MK_NULL;
    }
}

static cw_value take_plain(Reader *r, int code) {
    int64_t n;
    double re, im;
    const uint8_t *p;
    switch (code) {
    case 'i':
        return take_long(r, &n) < 0 ? CW_MK_NULL : CW_MK_INT(n);
    case 'I':
        if (!(p = take(r, sizeof n)))
            return CW_MK_NULL;
        memcpy(&n, p, sizeof n);
        return CW_MK_INT(n);
    case 'l':
        return take_big(r);
    case 'f':
    case 'g':
        return take_double(r, code == 'g', &re) < 0 ? CW_MK_NULL : CW_MK_FLOAT(re);
    case 'x':
    case 'y':
        if (take_double(r, code == 'y', &re) < 0 || take_double(r, code == 'y', &im) < 0)
            return CW_MK_NULL;
        return cw_complex_build(r->cx, re, im);
    case 's':
        return take_size(r, false, "bytes object", &n) < 0 || !(p = take(r, n)) ? CW_MK_NULL
                                                                                : cw_bytes_new(r->cx, p, n);
    case 'u':
    case 't':
        return take_text(r, false, false);
    case 'a':
    case 'A':
        return take_text(r, false, true);
    case 'z':
    case 'Z':
        return take_text(r, true, true);
    default:
        return bad(r, "unknown type code");
    }
}

static cw_value take_coded(Reader *r, int code, bool shared) {
    int64_t n;
    if (code == 'r') {
        if (take_long(r, &n) < 0)
            return CW_MK_NULL;
        cw_value v = n >= 0 && n < r->shared->len ? cw_list_get(r->shared, n) : CW_MK_NONE;
        return v.tag == CW_NONE ? bad(r, "invalid reference") : v;
    }
    if (code == '{')
        return take_dict(r, shared);
    if (code && strchr("()[<>", code))
        return take_sequence(r, code, shared);
    cw_value v = constant(code);
    if (v.tag)
        return v;
    v = take_plain(r, code);
    if (v.tag)
        reserve(r, shared, v);
    return v;
}

/* The next value; CW_NULL without exception at the mark that ends dicts. */
static cw_value take_value(Reader *r, const char *within) {
    int64_t byte = take_byte(r);
    if (byte < 0) {
        if (!cw_pending_is(r->cx, &cw_type_EOFError))
            return CW_MK_NULL;
        cw_clear(r->cx);
        return cw_raise(r->cx, &cw_type_EOFError, "EOF read where object expected");
    }
    int code = (int)byte & ~SHARED;
    bool shared = (byte & SHARED) != 0;
    if (code == '0')
        return within ? cw_raise(r->cx, &cw_type_TypeError, "NULL object in marshal data for %s", within)
                      : CW_MK_NULL;
    if (++r->depth > MAX_DEPTH)
        return cw_raise(r->cx, &cw_type_ValueError, "recursion limit exceeded");
    cw_value v = take_coded(r, code, shared);
    r->depth--;
    return v;
}

CW_FN(marshal_loads) {
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    Reader r = {.cx = cx, .data = s.data, .end = s.data + s.len, .shared = cw_list_new(cx, 0).p};
    return take_value(&r, "object");
}

CW_FN(marshal_load) {
    Reader r = {.cx = cx, .file = args[0], .shared = cw_list_new(cx, 0).p};
    cw_value empty = cw_call_method1(cx, args[0], "read", CW_MK_INT(0));
    if (!empty.tag)
        return empty;
    if (!CW_IS(empty, CW_TYPE_BYTES))
        return cw_raise(cx, &cw_type_TypeError, "file.read() returned not bytes but %T", &empty);
    return take_value(&r, "object");
}

static const cw_method_def marshal_functions[] = {
    CW_MN("dumps", marshal_dumps, 1, 2), CW_MN("dump", marshal_dump, 2, 3), CW_M1("loads", marshal_loads),
    CW_M1("load", marshal_load), CW_M_END};

static int64_t marshal_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "version", CW_MK_INT(MARSHAL_VERSION));
}

const cw_native_module cw_native_marshal = {"marshal", marshal_functions, marshal_exec, NULL};
