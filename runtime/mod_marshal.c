/* mod_marshal.c: module marshal: values as bytes in CPython's format, version 4. Code objects have no such
 * form here.
 *
 * Containers are written with the mark that lets later places refer to them, so that cycles and sharing
 * survive. */
#include <stdlib.h>

#include "bytes.h"
#include "containers.h"

enum { MARSHAL_VERSION = 4, MAX_DEPTH = 2000, SHARED = 0x80 };

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

/* A big int: the number of its digits of 15 bits, negative for negative ones, and these, the least first. */
static int64_t put_big(Writer *w, cw_value v) {
    cw_ctx *cx = w->cx;
    int64_t negative = cw_compare_bool(cx, CW_CMP_LT, v, CW_MK_INT(0)), digits = 0;
    if (negative < 0)
        return -1;
    if (negative)
        v = cw_number_binary(cx, CW_OP_SUB, CW_MK_INT(0), v);
    put_byte(w, 'l');
    int64_t head = w->len;
    put_long(w, 0);
    while (v.tag && !(v.tag == CW_INT && v.i == 0)) {
        cw_value digit = cw_number_binary(cx, CW_OP_AND, v, CW_MK_INT(0x7fff));
        if (!digit.tag)
            return -1;
        put_short(w, digit.i);
        v = cw_number_binary(cx, CW_OP_RSHIFT, v, CW_MK_INT(15));
        digits++;
    }
    int64_t end = w->len;
    w->len = head;
    put_long(w, negative ? -digits : digits);
    w->len = end;
    return v.tag ? 0 : -1;
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
    int64_t n;
    cw_value bytes = cw_str_encode(w->cx, s, "utf-8", "surrogatepass");
    if (!bytes.tag)
        return -1;
    n = CW_AS_BYTES(bytes)->len;
    bool ascii = n == s->len && w->version >= 4;
    if (ascii && n < 256) {
        put_byte(w, 'z');
        put_byte(w, (int)n);
    } else {
        put_byte(w, ascii ? 'a' : 'u');
        put_long(w, n);
    }
    put_bytes(w, CW_AS_BYTES(bytes)->data, n);
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
        put_long(w, n);
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
    int code = t == &cw_type_tuple ? '(' : t == &cw_type_list ? '[' : t == &cw_type_set ? '<' : '>';
    bool known = t == &cw_type_tuple || t == &cw_type_list || t == &cw_type_set || t == &cw_type_frozenset;
    if (!known && t != &cw_type_dict) {
        cw_span s;
        if (!t->getbuffer || CW_IS(v, CW_TYPE_BYTES)) {

            return cw_raise_i(w->cx, &cw_type_ValueError, "unmarshallable object");
        }
        if (cw_span_get(w->cx, v, &s) < 0)
            return -1;
        put_byte(w, 's');
        put_long(w, s.len);
        put_bytes(w, s.data, s.len);
        return 0;
    }
    int64_t referred = put_reference(w, v);
    if (referred)
        return referred < 0 ? -1 : 0;
    return known ? put_items(w, v, code) : put_dict(w, v);
}

static int64_t put_object(Writer *w, cw_value v) {
    cw_type *t = cw_type_of(v);
    if (t == &cw_type_int)
        return put_big(w, v);
    if (t == &cw_type_str)
        return put_text(w, v.p);
    if (t == &cw_type_bytes) {
        put_byte(w, 's');
        put_long(w, CW_AS_BYTES(v)->len);
        put_bytes(w, CW_AS_BYTES(v)->data, CW_AS_BYTES(v)->len);
        return 0;
    }
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
    const uint8_t *data, *end; /* of the text, or of the piece that was read last */
    cw_value read;             /* method of a file, or CW_NULL */
    cw_list *shared;           /* what was marked, by number */
    int64_t depth;
} Reader;

/* The next n bytes; NULL with EOFError where they are not there. */
static const uint8_t *take(Reader *r, int64_t n) {
    if (r->read.tag) {
        cw_span s;
        cw_value piece = cw_call1(r->cx, r->read, CW_MK_INT(n));
        if (!piece.tag || cw_span_get(r->cx, piece, &s) < 0)
            return NULL;
        if (s.len == n)
            return s.data ? s.data : (const uint8_t *)"";
    } else if (r->end - r->data >= n) {
        r->data += n;
        return r->data - n;
    }
    return cw_raise_p(r->cx, &cw_type_EOFError, "marshal data too short");
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
    int64_t count, negative;
    cw_value v = CW_MK_INT(0);
    if (take_long(r, &count) < 0)
        return CW_MK_NULL;
    negative = count < 0;
    count = negative ? -count : count;
    const uint8_t *p = take(r, count * 2);
    if (!p)
        return CW_MK_NULL;
    for (int64_t i = count - 1; i >= 0 && v.tag; i--) {
        int64_t digit = p[i * 2] | p[i * 2 + 1] << 8;
        if (digit > 0x7fff)
            return bad(r, "digit out of range in long");
        if (i == count - 1 && digit == 0)
            return bad(r, "unnormalized long data");
        v = cw_number_binary(r->cx, CW_OP_LSHIFT, v, CW_MK_INT(15));
        v = v.tag ? cw_number_binary(r->cx, CW_OP_OR, v, CW_MK_INT(digit)) : v;
    }
    return v.tag && negative ? cw_number_binary(r->cx, CW_OP_SUB, CW_MK_INT(0), v) : v;
}

static int64_t take_double(Reader *r, bool binary, double *out) {
    const uint8_t *p = take(r, binary ? 8 : 1);
    if (!p)
        return -1;
    if (binary) {
        memcpy(out, p, 8);
        return 0;
    }
    int64_t n = *p;
    p = take(r, n);
    return p && cw_double_parse((const char *)p, n, out) > 0 ? 0 : -1;
}

/* Length, which has one byte or four. */
static int64_t take_size(Reader *r, bool small, const char *what, int64_t *out) {
    if (small) {
        const uint8_t *p = take(r, 1);
        *out = p ? *p : 0;
        return p ? 0 : -1;
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
    if (ascii)
        return cw_str_new(r->cx, (const char *)p, n);
    CW_STATIC_NAME(decode_name, "decode");
    cw_value args[] = {cw_str_new(r->cx, "utf-8", -1), cw_str_new(r->cx, "surrogatepass", -1)};
    cw_value decode = cw_object_getattr(r->cx, cw_bytes_new(r->cx, p, n), &decode_name);
    return decode.tag ? cw_call(r->cx, decode, args, 2, NULL) : decode;
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

static cw_value take_list(Reader *r, int64_t n, const char *what, cw_value list) {
    for (int64_t i = 0; i < n; i++) {
        cw_value item = take_value(r, what);
        if (!item.tag)
            return item;
        cw_list_append(r->cx, list.p, item);
    }
    return list;
}

static cw_value take_sequence(Reader *r, int code, bool shared) {
    const char *what = code == '[' ? "list" : code == '<' || code == '>' ? "set" : "tuple";
    int64_t n;
    if (take_size(r, code == ')', what, &n) < 0)
        return CW_MK_NULL;
    cw_value list = cw_list_new(r->cx, 0);
    int64_t place = reserve(r, shared, code == '[' ? list : CW_MK_NULL);
    list = take_list(r, n, what, list);
    if (!list.tag || code == '[')
        return list;
    cw_type *t = code == '<' ? &cw_type_set : code == '>' ? &cw_type_frozenset : &cw_type_tuple;
    cw_value made = cw_call1(r->cx, CW_MK_OBJ(t), list);
    if (made.tag && place >= 0)
        cw_list_set(r->cx, r->shared, place, made);
    return made;
}

static cw_value take_dict(Reader *r, bool shared) {
    cw_value d = CW_MK_OBJ(cw_dict_new(r->cx));
    reserve(r, shared, d);
    for (;;) {
        cw_value key = take_value(r, NULL);
        if (!key.tag)
            return r->cx->exc ? key : d;
        cw_value value = take_value(r, "dict");
        if (!value.tag || cw_dict_set(r->cx, d.p, key, value) < 0)
            return CW_MK_NULL;
    }
}

static cw_value take_plain(Reader *r, int code) {
    int64_t n;
    double re, im;
    const uint8_t *p;
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
    case 'i':
        return take_long(r, &n) < 0 ? CW_MK_NULL : CW_MK_INT(n);
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
        return n >= 0 && n < r->shared->len ? cw_list_get(r->shared, n) : bad(r, "invalid reference");
    }
    if (code == '{')
        return take_dict(r, shared);
    if (strchr("()[<>", code))
        return take_sequence(r, code, shared);
    cw_value v = take_plain(r, code);
    if (v.tag)
        reserve(r, shared, v);
    return v;
}

/* The next value; CW_NULL without exception at the mark that ends dicts. */
static cw_value take_value(Reader *r, const char *within) {
    const uint8_t *p = r->read.tag || r->data < r->end ? take(r, 1) : NULL;
    if (!p)
        return r->cx->exc && !cw_pending_is(r->cx, &cw_type_EOFError)
                   ? CW_MK_NULL
                   : (cw_clear(r->cx), cw_raise(r->cx, &cw_type_EOFError, "EOF read where object expected"));
    int code = *p & ~SHARED;
    bool shared = (*p & SHARED) != 0;
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
    CW_STATIC_NAME(read_name, "read");
    Reader r = {.cx = cx, .read = cw_object_getattr(cx, args[0], &read_name), .shared = cw_list_new(cx, 0).p};
    return r.read.tag ? take_value(&r, "object") : CW_MK_NULL;
}

static const cw_method_def marshal_functions[] = {
    CW_MN("dumps", marshal_dumps, 1, 2), CW_MN("dump", marshal_dump, 2, 3), CW_M1("loads", marshal_loads),
    CW_M1("load", marshal_load), CW_M_END};

static int64_t marshal_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "version", CW_MK_INT(MARSHAL_VERSION));
}

const cw_native_module cw_native_marshal = {"marshal", marshal_functions, marshal_exec, NULL};
