/* mod_array.c: module array: arrays of machine numbers: items, operators, construction. */
#include <limits.h>

#include "bytes.h"
#include "mod_array.h"
#include "state.h"

static const char codes[] = "bBuhHiIlLqQfd";

static int64_t size_of_code(char code) {
    switch (code) {
    case 'b':
    case 'B':
        return 1;
    case 'h':
    case 'H':
        return 2;
    case 'u':
    case 'i':
    case 'I':
    case 'f':
        return 4;
    default:
        return 8;
    }
}

cw_array *cw_array_new(cw_ctx *cx, cw_type *type, char code, int64_t len) {
    cw_array *a = cw_type_alloc(cx, type);
    a->code = code;
    a->size = size_of_code(code);
    if (len && cw_array_reserve(cx, a, len) < 0)
        return NULL;
    if (len)
        memset(a->data, 0, (size_t)(len * a->size));
    a->len = len;
    return a;
}

int64_t cw_array_reserve(cw_ctx *cx, cw_array *a, int64_t cap) {
    if (cap <= a->cap)
        return 0;
    int64_t grown = a->len + a->len / 2 + 4 > cap ? a->len + a->len / 2 + 4 : cap;
    uint8_t *data = cw_alloc_large(cx, grown, a->size, 1);
    if (!data)
        return -1;
    if (a->len)
        memcpy(data, a->data, (size_t)(a->len * a->size));
    a->data = data;
    a->cap = grown;
    return 0;
}

/* ---------------------------------------------------------------- items */

#define ITEM(a, type, i) (((type *)(a)->data)[i])

cw_value cw_array_get(cw_ctx *cx, const cw_array *a, int64_t i) {
    switch (a->code) {
    case 'b':
        return CW_MK_INT(ITEM(a, int8_t, i));
    case 'B':
        return CW_MK_INT(ITEM(a, uint8_t, i));
    case 'h':
        return CW_MK_INT(ITEM(a, int16_t, i));
    case 'H':
        return CW_MK_INT(ITEM(a, uint16_t, i));
    case 'i':
        return CW_MK_INT(ITEM(a, int32_t, i));
    case 'I':
        return CW_MK_INT(ITEM(a, uint32_t, i));
    case 'l':
    case 'q':
        return CW_MK_INT(ITEM(a, int64_t, i));
    case 'L':
    case 'Q':
        return cw_int_from_u64(cx, ITEM(a, uint64_t, i));
    case 'f':
        return CW_MK_FLOAT(ITEM(a, float, i));
    case 'd':
        return CW_MK_FLOAT(ITEM(a, double, i));
    default:
        return cw_str_from_char(cx, ITEM(a, uint32_t, i));
    }
}

/* An int within [least, most]. */
static int64_t bounded(cw_ctx *cx, cw_value v, int64_t least, int64_t most, const char *what, int64_t *out) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    if (n.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C %slong",
                          most == UINT32_MAX ? "unsigned " : "");
    if (most == UINT32_MAX && n.i < 0)
        return cw_raise_i(cx, &cw_type_OverflowError, "can't convert negative value to unsigned int");
    int64_t below = n.i < least;
    if (below || n.i > most)
        return cw_raise_i(cx, &cw_type_OverflowError, "%s is %s", what,
                          below ? "less than minimum" : "greater than maximum");
    *out = n.i;
    return 0;
}

static int64_t as_u64(cw_ctx *cx, cw_value v, char code, uint64_t *out) {
    return cw_int_as_u64(cx, v, code == 'L' ? "can't convert negative value to unsigned int" : NULL,
                         "Python int too large to convert to C unsigned long", out);
}

static int64_t as_char(cw_ctx *cx, cw_value v, uint32_t *out) {
    if (!CW_IS(v, CW_TYPE_STR) || CW_AS_STR(v)->len != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "array item must be unicode character");
    *out = cw_str_char_at(v.p, 0);
    return 0;
}

int64_t cw_array_set(cw_ctx *cx, cw_array *a, int64_t i, cw_value v) {
    int64_t n;
    uint64_t u = 0;
    double d = 0;
    uint32_t c = 0;
    switch (a->code) {
    case 'b':
        return bounded(cx, v, INT8_MIN, INT8_MAX, "signed char", &n) < 0
                   ? -1
                   : (ITEM(a, int8_t, i) = (int8_t)n, 0);
    case 'B':
        return bounded(cx, v, 0, UINT8_MAX, "unsigned byte integer", &n) < 0
                   ? -1
                   : (ITEM(a, uint8_t, i) = (uint8_t)n, 0);
    case 'h':
        return bounded(cx, v, INT16_MIN, INT16_MAX, "signed short integer", &n) < 0
                   ? -1
                   : (ITEM(a, int16_t, i) = (int16_t)n, 0);
    case 'H':
        return bounded(cx, v, 0, UINT16_MAX, "unsigned short", &n) < 0
                   ? -1
                   : (ITEM(a, uint16_t, i) = (uint16_t)n, 0);
    case 'i':
        return bounded(cx, v, INT32_MIN, INT32_MAX, "signed integer", &n) < 0
                   ? -1
                   : (ITEM(a, int32_t, i) = (int32_t)n, 0);
    case 'I':
        return bounded(cx, v, 0, UINT32_MAX, "unsigned int", &n) < 0
                   ? -1
                   : (ITEM(a, uint32_t, i) = (uint32_t)n, 0);
    case 'l':
    case 'q': {
        cw_value index = cw_number_index(cx, v);
        if (!index.tag)
            return -1;
        if (index.tag != CW_INT)
            return cw_raise_i(cx, &cw_type_OverflowError,
                              a->code == 'l' ? "Python int too large to convert to C long"
                                             : "int too big to convert");
        ITEM(a, int64_t, i) = index.i;
        return 0;
    }
    case 'L':
    case 'Q':
        return as_u64(cx, v, a->code, &u) < 0 ? -1 : (ITEM(a, uint64_t, i) = u, 0);
    case 'f':
        return cw_number_as_double(cx, v, &d) < 0 ? -1 : (ITEM(a, float, i) = (float)d, 0);
    case 'd':
        return cw_number_as_double(cx, v, &d) < 0 ? -1 : (ITEM(a, double, i) = d, 0);
    default:
        return as_char(cx, v, &c) < 0 ? -1 : (ITEM(a, uint32_t, i) = c, 0);
    }
}

/* May the length change? Not while a variable of a module holds a memoryview of the array. */
static int64_t check_unlocked(cw_ctx *cx, const cw_array *a) {
    if (CW_UNLIKELY(a->exports.viewed) && cw_exports_locked(cx, &a->exports, a))
        return cw_raise_i(cx, &cw_type_BufferError, "cannot resize an array that is exporting buffers");
    return 0;
}

int64_t cw_array_insert(cw_ctx *cx, cw_array *a, int64_t i, cw_value v) {
    uint8_t item[sizeof(int64_t)];
    cw_array one = {.code = a->code, .size = a->size, .data = item, .len = 1};
    if (cw_array_set(cx, &one, 0, v) < 0) /* may run code that changes the array */
        return -1;
    if (i < 0 && (i += a->len) < 0)
        i = 0;
    if (i > a->len)
        i = a->len;
    return cw_array_splice(cx, a, i, i, item, 1);
}

int64_t cw_array_append(cw_ctx *cx, cw_array *a, cw_value v) {
    return cw_array_insert(cx, a, INT64_MAX, v);
}

int64_t cw_array_splice(cw_ctx *cx, cw_array *a, int64_t from, int64_t to, const uint8_t *items, int64_t n) {
    int64_t removed = to - from, tail = a->len - to, size = a->size;
    if ((n != removed && check_unlocked(cx, a) < 0) || cw_array_reserve(cx, a, a->len + n - removed) < 0)
        return -1;
    if (tail && n != removed)
        memmove(a->data + (from + n) * size, a->data + to * size, (size_t)(tail * size));
    if (n)
        memmove(a->data + from * size, items, (size_t)(n * size));
    a->len += n - removed;
    return 0;
}

int64_t cw_array_extend(cw_ctx *cx, cw_array *a, cw_value iterable) {
    if (CW_IS_ARRAY(iterable)) {
        cw_array *other = iterable.p;
        if (other->code != a->code)
            return cw_raise_i(cx, &cw_type_TypeError, "can only extend with array of same kind");
        int64_t n = other->len;
        if (cw_array_reserve(cx, a, a->len + n) < 0)
            return -1;
        return cw_array_splice(cx, a, a->len, a->len, other->data, n);
    }
    cw_value it = cw_object_iter(cx, iterable), x;
    if (!it.tag)
        return -1;
    while ((x = cw_object_next(cx, it)).tag)
        if (cw_array_append(cx, a, x) < 0)
            return -1;
    return cx->exc ? -1 : 0;
}

cw_value cw_array_to_list(cw_ctx *cx, const cw_array *a) {
    cw_value list = cw_list_new(cx, 0);
    for (int64_t i = 0; i < a->len; i++)
        if (cw_list_append(cx, list.p, cw_array_get(cx, a, i)) < 0)
            return CW_MK_NULL;
    return list;
}

/* ---------------------------------------------------------------- construction */

static int64_t fill(cw_ctx *cx, cw_array *a, cw_value init) {
    cw_buffer buffer;
    if (CW_IS(init, CW_TYPE_STR)) {
        if (a->code != 'u')
            return cw_raise_i(cx, &cw_type_TypeError,
                              "cannot use a str to initialize an array with typecode '%c'", a->code);
        return cw_array_extend(cx, a, init);
    }
    if (CW_IS_ARRAY(init) && ((cw_array *)init.p)->code == a->code)
        return cw_array_extend(cx, a, init);
    if (CW_IS(init, CW_TYPE_BYTES) ||
        (init.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(init), &cw_type_bytearray))) {
        if (cw_get_buffer(cx, init, &buffer, 0) < 0)
            return -1;
        if (buffer.len % a->size)
            return cw_raise_i(cx, &cw_type_ValueError, "bytes length not a multiple of item size");
        return cw_array_splice(cx, a, 0, 0, buffer.data, buffer.len / a->size);
    }
    if (CW_IS_ARRAY(init)) /* of another code: item by item */
        init = cw_array_to_list(cx, init.p);
    return init.tag ? cw_array_extend(cx, a, init) : -1;
}

CW_NEW(array_new) {
    if (type == &cw_type_array && kwnames && kwnames->len)
        return cw_raise(cx, &cw_type_TypeError, "array.array() takes no keyword arguments");
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "array() takes at least 1 argument (0 given)");
    if (nargs > 2)
        return cw_raise(cx, &cw_type_TypeError, "array() takes at most 2 arguments (%ld given)", (long)nargs);
    if (!CW_IS(args[0], CW_TYPE_STR) || CW_AS_STR(args[0])->len != 1)
        return cw_raise(cx, &cw_type_TypeError, "array() argument 1 must be a unicode character, not %T",
                        &args[0]);
    uint32_t code = cw_str_char_at(args[0].p, 0);
    if (code > 127 || !code || !strchr(codes, (int)code))
        return cw_raise(cx, &cw_type_ValueError,
                        "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    if (nargs > 1 && code != 'u' && CW_IS_ARRAY(args[1]) && ((cw_array *)args[1].p)->code == 'u')
        return cw_raise(cx, &cw_type_TypeError,
                        "cannot use a unicode array to initialize an array with typecode '%c'", (int)code);
    cw_array *a = cw_array_new(cx, type, (char)code, 0);
    return nargs > 1 && fill(cx, a, args[1]) < 0 ? CW_MK_NULL : CW_MK_OBJ(a);
}

/* ---------------------------------------------------------------- operators */

static cw_array *array_of(cw_value v) {
    return v.p;
}

static int64_t array_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return array_of(self)->len;
}

static int64_t item_index(cw_ctx *cx, cw_array *a, cw_value key, const char *message, int64_t *i) {
    if (key.tag != CW_INT && key.tag != CW_BOOL && !cw_type_of(key)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "array indices must be integers");
    cw_value n = cw_number_index(cx, key);
    if (!n.tag)
        return -1;
    *i = n.tag == CW_INT ? n.i : INT64_MAX;
    if (*i < 0)
        *i += a->len;
    return *i < 0 || *i >= a->len ? cw_raise_i(cx, &cw_type_IndexError, "%s", message) : 0;
}

static cw_value array_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_array *a = self.p;
    int64_t start, stop, step, count;
    if (!CW_IS_EXACT(key, &cw_type_slice))
        return item_index(cx, a, key, "array index out of range", &start) < 0 ? CW_MK_NULL
                                                                              : cw_array_get(cx, a, start);
    key = cw_slice_plain(cx, key);
    if (!key.tag || cw_slice_indices(cx, key, a->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    cw_array *result = cw_array_new(cx, &cw_type_array, a->code, count);
    if (!result)
        return CW_MK_NULL;
    for (int64_t i = 0; i < count; i++)
        memcpy(result->data + i * a->size, a->data + (start + i * step) * a->size, (size_t)a->size);
    return CW_MK_OBJ(result);
}

static int64_t delete_slice(cw_ctx *cx, cw_array *a, int64_t start, int64_t step, int64_t count) {
    if (step < 0) {
        start += step * (count - 1);
        step = -step;
    }
    if (count == 0)
        return 0;
    if (check_unlocked(cx, a) < 0)
        return -1;
    uint8_t *to = a->data + start * a->size;
    for (int64_t i = 0; i < count; i++) { /* what stands behind each item that goes */
        int64_t from = start + i * step + 1, until = i + 1 < count ? from + step - 1 : a->len;
        memmove(to, a->data + from * a->size, (size_t)((until - from) * a->size));
        to += (until - from) * a->size;
    }
    a->len -= count;
    return 0;
}

static int64_t array_setslice(cw_ctx *cx, cw_array *a, cw_value slice, cw_value v) {
    int64_t start, stop, step, count;
    if (v.tag && !CW_IS_ARRAY(v))
        return cw_raise_i(cx, &cw_type_TypeError, "can only assign array (not \"%T\") to array slice", &v);
    slice = cw_slice_plain(cx, slice);
    if (!slice.tag || cw_slice_indices(cx, slice, a->len, &start, &stop, &step, &count) < 0)
        return -1;
    if (!v.tag && step != 1)
        return delete_slice(cx, a, start, step, count);
    cw_array *from = v.tag ? array_of(v) : NULL;
    if (from && from->code != a->code)
        return cw_raise_i(cx, &cw_type_TypeError, "bad argument type for built-in operation");
    if (from == a) {
        from = cw_array_new(cx, &cw_type_array, a->code, a->len);
        memcpy(from->data, a->data, (size_t)(a->len * a->size));
    }
    if (step == 1)
        return cw_array_splice(cx, a, start, start + count, from ? from->data : NULL, from ? from->len : 0);
    if (from->len != count)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "attempt to assign array of size %ld to extended slice of size %ld",
                          (long)from->len, (long)count);
    for (int64_t i = 0; i < count; i++)
        memcpy(a->data + (start + i * step) * a->size, from->data + i * a->size, (size_t)a->size);
    return 0;
}

static int64_t array_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_array *a = self.p;
    int64_t i;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return array_setslice(cx, a, key, v);
    if (item_index(cx, a, key, "array assignment index out of range", &i) < 0)
        return -1;
    return v.tag ? cw_array_set(cx, a, i, v) : cw_array_splice(cx, a, i, i + 1, NULL, 0);
}

static cw_value array_concat(cw_ctx *cx, cw_value x, cw_value y) {
    if (!CW_IS_ARRAY(y))
        return cw_raise(cx, &cw_type_TypeError, "can only append array (not \"%T\") to array", &y);
    cw_array *a = x.p, *b = y.p;
    if (a->code != b->code)
        return cw_raise(cx, &cw_type_TypeError, "bad argument type for built-in operation");
    cw_array *result = cw_array_new(cx, &cw_type_array, a->code, 0);
    if (cw_array_splice(cx, result, 0, 0, a->data, a->len) < 0 ||
        cw_array_splice(cx, result, a->len, a->len, b->data, b->len) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(result);
}

static cw_value array_inplace_concat(cw_ctx *cx, cw_value x, cw_value y) {
    if (!CW_IS_ARRAY(y))
        return cw_raise(cx, &cw_type_TypeError, "can only extend with array (not \"%T\")", &y);
    return cw_array_extend(cx, x.p, y) < 0 ? CW_MK_NULL : x;
}

static cw_value array_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_array *a = self.p;
    int64_t n, total;
    if (cw_int_as_i64(cx, count, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        n = 0;
    if (__builtin_mul_overflow(a->len, n, &total) || total > INT64_MAX / 16)
        return cw_raise_memory(cx), CW_MK_NULL;
    cw_array *result = cw_array_new(cx, &cw_type_array, a->code, total);
    for (int64_t i = 0; result && a->len && i < n; i++)
        memcpy(result->data + i * a->len * a->size, a->data, (size_t)(a->len * a->size));
    return result ? CW_MK_OBJ(result) : CW_MK_NULL;
}

static cw_value array_inplace_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    if (check_unlocked(cx, array_of(self)) < 0)
        return CW_MK_NULL;
    cw_value product = array_repeat(cx, self, count);
    if (!product.tag)
        return product;
    array_of(self)->data = array_of(product)->data;
    array_of(self)->len = array_of(self)->cap = array_of(product)->len;
    return self;
}

static int64_t array_contains(cw_ctx *cx, cw_value self, cw_value item) {
    for (int64_t i = 0; i < array_of(self)->len; i++) {
        int64_t same = cw_value_equal(cx, cw_array_get(cx, self.p, i), item);
        if (same)
            return same;
    }
    return 0;
}

static cw_value array_compare(cw_ctx *cx, int64_t op, cw_value x, cw_value y) {
    if (!CW_IS_ARRAY(x) || !CW_IS_ARRAY(y))
        return CW_MK_NOTIMPLEMENTED;
    cw_array *a = x.p, *b = y.p;
    for (int64_t i = 0; i < a->len && i < b->len; i++) {
        cw_value u = cw_array_get(cx, a, i), v = cw_array_get(cx, b, i);
        int64_t same = cw_compare_bool(cx, CW_CMP_EQ, u, v);
        if (same < 0)
            return CW_MK_NULL;
        if (!same)
            return cw_object_compare(cx, op, u, v);
    }
    return cw_object_compare(cx, op, CW_MK_INT(a->len), CW_MK_INT(b->len));
}

static cw_value array_repr(cw_ctx *cx, cw_value self) {
    cw_array *a = self.p;
    cw_value name = cw_object_getattr(cx, CW_MK_OBJ(a->type), &cw_name_name);
    if (!name.tag)
        return name;
    if (a->len == 0)
        return cw_str_format(cx, "%S('%c')", &name, a->code);
    cw_value items = cw_array_to_list(cx, a);
    if (items.tag && a->code == 'u')
        items = cw_str_join(cx, CW_AS_STR(cx->state->empty_str), items);
    return items.tag ? cw_str_format(cx, "%S('%c', %R)", &name, a->code, &items) : items;
}

static int64_t array_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    static const char *const formats[] = {"b", "B", "w", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d"};
    cw_array *a = self.p;
    (void)cx, (void)writable;
    *out = (cw_buffer){a->data ? a->data : (uint8_t *)"",
                       a->len * a->size,
                       a->size,
                       formats[strchr(codes, a->code) - codes],
                       0,
                       self,
                       &a->exports};
    return 0;
}

/* ---------------------------------------------------------------- iterator */

typedef struct cw_array_iterator {
    cw_type *type;
    cw_array *array; /* NULL: exhausted */
    int64_t at;
} cw_array_iterator;

static cw_value iterator_next(cw_ctx *cx, cw_value self) {
    cw_array_iterator *it = self.p;
    if (it->array && it->at < it->array->len)
        return cw_array_get(cx, it->array, it->at++);
    it->array = NULL;
    return CW_MK_NULL;
}

/* iter(array), with the place as state; exhausted: iter(()) */
CW_FN(iterator_reduce) {
    cw_array_iterator *it = self.p;
    cw_value pair = cw_reduce_call(cx, "iter", it->array ? CW_MK_OBJ(it->array) : cx->state->empty_tuple);
    if (!pair.tag || !it->array)
        return pair;
    cw_value parts[3] = {CW_AS_TUPLE(pair)->items[0], CW_AS_TUPLE(pair)->items[1], CW_MK_INT(it->at)};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(iterator_setstate) {
    cw_array_iterator *it = self.p;
    int64_t at;
    if (cw_int_as_i64(cx, args[0], &at) < 0)
        return CW_MK_NULL;
    if (it->array)
        it->at = at < 0 ? 0 : at > it->array->len ? it->array->len : at;
    return CW_MK_NONE;
}

static const cw_method_def iterator_methods[] = {CW_M0("__reduce__", iterator_reduce),
                                                 CW_M1("__setstate__", iterator_setstate), CW_M_END};

static cw_type type_array_iterator = {.type = &cw_type_type,
                                      .name = "array.arrayiterator",
                                      .base = &cw_type_object,
                                      .basicsize = sizeof(cw_array_iterator),
                                      .methods = iterator_methods,
                                      .iter = cw_identity,
                                      .next = iterator_next};

static cw_value array_iter(cw_ctx *cx, cw_value self) {
    cw_array_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &type_array_iterator;
    it->array = self.p;
    return CW_MK_OBJ(it);
}

static cw_value array_get_typecode(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_str_from_char(cx, (uint32_t)array_of(self)->code);
}
static cw_value array_get_itemsize(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_INT(array_of(self)->size);
}

static const cw_getset_def array_getsets[] = {{"typecode", array_get_typecode, NULL, NULL, NULL},
                                              {"itemsize", array_get_itemsize, NULL, NULL, NULL},
                                              {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_array = {.type = &cw_type_type,
                         .name = "array.array",
                         .base = &cw_type_object,
                         .flags = CW_TYPE_BASE | CW_TYPE_SEQUENCE,
                         .basicsize = sizeof(cw_array),
                         .weaklist_offset = -1,
                         .methods = cw_array_methods,
                         .getsets = array_getsets,
                         .repr = array_repr,
                         .compare = array_compare,
                         .iter = array_iter,
                         .new_ = array_new,
                         .len = array_len,
                         .getitem = array_getitem,
                         .setitem = array_setitem,
                         .contains = array_contains,
                         .concat = array_concat,
                         .repeat = array_repeat,
                         .inplace_concat = array_inplace_concat,
                         .inplace_repeat = array_inplace_repeat,
                         .getbuffer = array_getbuffer};

/* array is a MutableSequence: said here if that class is there already, by _collections_abc if it comes
 * later. */
static int64_t array_register(cw_ctx *cx) {
    cw_value abc = cw_dict_get_str(cx, cx->state->modules, cw_str_intern(cx, "_collections_abc")), base;
    if (!abc.tag || cw_object_lookup_attr(cx, abc, cw_str_intern(cx, "MutableSequence"), &base) <= 0)
        return cx->exc ? -1 : 0;
    return cw_call_method1(cx, base, "register", CW_MK_OBJ(&cw_type_array)).tag ? 0 : -1;
}

static int64_t array_exec(cw_ctx *cx, cw_module *m) {
    if (array_register(cx) < 0)
        return -1;
    cw_module_set(cx, m, "array", CW_MK_OBJ(&cw_type_array));
    cw_module_set(cx, m, "ArrayType", CW_MK_OBJ(&cw_type_array));
    return cw_module_set(cx, m, "typecodes", cw_str_new(cx, codes, -1));
}

const cw_native_module cw_native_array = {
    "array", cw_array_functions, array_exec,
    "This module defines an object type which can efficiently represent\nan array "
    "of basic values: characters, integers, floating-point\nnumbers."};
