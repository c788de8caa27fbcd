/* bytearray.c: the mutable sequence of bytes. The data is an atomic block; while it is exported (memoryview)
 * it must not be resized. */
#include "bytes.h"
#include "containers.h"

#define AS_BYTEARRAY(v) ((cw_bytearray *)(v).p)

cw_value cw_bytearray_new(cw_ctx *cx, const void *data, int64_t n) {
    cw_bytearray *a = cw_alloc(cx, sizeof *a);
    a->type = &cw_type_bytearray;
    a->len = n;
    a->cap = n + 1;
    a->data =
        n < (1 << 20) ? cw_alloc_atomic(cx, n + 1) : cw_alloc_large(cx, n < INT64_MAX ? n + 1 : n, 1, 1);
    if (!a->data)
        return CW_MK_NULL;
    if (data)
        memcpy(a->data, data, (size_t)n);
    a->data[n] = 0;
    return CW_MK_OBJ(a);
}

static int64_t check_unlocked(cw_ctx *cx, cw_bytearray *a) {
    if (CW_UNLIKELY(a->exports.viewed) && cw_exports_locked(cx, &a->exports, a))
        return cw_raise_i(cx, &cw_type_BufferError, "Existing exports of data: object cannot be re-sized");
    return 0;
}

/* Sets the length; new bytes are undefined. 0 or -1. */
static int64_t resize(cw_ctx *cx, cw_bytearray *a, int64_t len) {
    if (len == a->len)
        return 0;
    if (check_unlocked(cx, a) < 0)
        return -1;
    if (len + 1 > a->cap) {
        int64_t cap = len + 1 + (len >> 3) + (len < 9 ? 3 : 6);
        if (len < 4096)
            cap = len * 2 + 16;
        uint8_t *data = cw_alloc_large(cx, cap, 1, 1);
        if (!data)
            return -1;
        memcpy(data, a->data, (size_t)a->len);
        a->data = data;
        a->cap = cap;
    }
    a->len = len;
    a->data[len] = 0;
    return 0;
}

/* Replaces [from, to) by n bytes (which may lie in a itself). 0 or -1. */
static int64_t splice(cw_ctx *cx, cw_bytearray *a, int64_t from, int64_t to, const uint8_t *data, int64_t n) {
    if (to < from)
        to = from;
    uint8_t *copy = NULL;
    if (data >= a->data && data <= a->data + a->len && n) {
        copy = cw_alloc_atomic(cx, n);
        memcpy(copy, data, (size_t)n);
        data = copy;
    }
    int64_t tail = a->len - to, old_len = a->len, len = from + n + tail;
    if (len > old_len && resize(cx, a, len) < 0)
        return -1;
    if (len < old_len && check_unlocked(cx, a) < 0)
        return -1;
    memmove(a->data + from + n, a->data + to, (size_t)tail);
    memcpy(a->data + from, data, (size_t)n);
    a->len = len;
    a->data[len] = 0;
    return 0;
}

/* ---- construction ---- */

static cw_value bytearray_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_bytearray *a = cw_type_alloc(cx, type);
    if (!a)
        return CW_MK_NULL;
    a->data = cw_alloc_atomic(cx, 16);
    a->data[0] = 0;
    a->cap = 16;
    return CW_MK_OBJ(a);
}

static int64_t bytearray_slot_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    if (cw_bytes_arguments(cx, "bytearray", args, nargs, kwnames, &b) < 0)
        return -1;
    return splice(cx, a, 0, a->len, b.data, b.len);
}

/* ---- slots ---- */

static cw_value bytearray_slot_repr(cw_ctx *cx, cw_value self) {
    char before[128];
    snprintf(before, sizeof before, "%.100s(b", CW_TYPE_OF_PTR(self.p)->name);
    return cw_bytes_repr_as(cx, cw_span_of(self), before, ")");
}

static cw_value bytearray_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_span x, y;
    if (a.tag != CW_OBJ || b.tag != CW_OBJ || !CW_TYPE_OF_PTR(a.p)->getbuffer ||
        !CW_TYPE_OF_PTR(b.p)->getbuffer)
        return CW_NOT_IMPLEMENTED;
    if (cw_span_get(cx, a, &x) < 0 || cw_span_get(cx, b, &y) < 0) {
        cw_clear(cx);
        return CW_NOT_IMPLEMENTED;
    }
    return cw_bytes_order(op, x, y);
}

static int64_t bytearray_slot_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return AS_BYTEARRAY(self)->len;
}

#define INDEX_ERROR "bytearray indices must be integers or slices, not %T"

/* Makes an index one from the start; -1 with IndexError. */
static int64_t index_check(cw_ctx *cx, cw_bytearray *a, int64_t *at) {
    if (*at < 0)
        *at += a->len;
    if ((uint64_t)*at >= (uint64_t)a->len)
        return cw_raise_i(cx, &cw_type_IndexError, "bytearray index out of range");
    return 0;
}

static cw_value bytearray_slot_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t start = 0, stop, step, count;
    if (!CW_IS_EXACT(key, &cw_type_slice))
        return cw_bytes_index(cx, key, INDEX_ERROR, &start) < 0 || index_check(cx, a, &start) < 0
                   ? CW_MK_NULL
                   : CW_MK_INT(a->data[start]);
    key = cw_slice_plain(cx, key);
    if (!key.tag || cw_slice_indices(cx, key, a->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    if (count < 0)
        count = 0;
    cw_value out = cw_bytearray_new(cx, step == 1 ? a->data + start : NULL, count);
    for (int64_t i = 0; out.tag && step != 1 && i < count; i++)
        AS_BYTEARRAY(out)->data[i] = a->data[start + i * step];
    return out;
}

/* Every step-th byte removed. 0 or -1. */
static int64_t delete_stepped(cw_ctx *cx, cw_bytearray *a, int64_t start, int64_t step, int64_t count) {
    if (count <= 0)
        return 0;
    if (check_unlocked(cx, a) < 0)
        return -1;
    if (step < 0) {
        start += (count - 1) * step;
        step = -step;
    }
    int64_t to = start;
    for (int64_t i = start, next = start, gone = 0; i < a->len; i++) {
        if (gone < count && i == next) {
            gone++;
            next += step;
        } else {
            a->data[to++] = a->data[i];
        }
    }
    return resize(cx, a, to);
}

/* The bytes that a slice is assigned. 0 or -1. */
static int64_t assigned_bytes(cw_ctx *cx, cw_value v, cw_bytebuild *b) {
    if (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->getbuffer)
        return cw_bytes_collect(cx, "bytearray", v, b);
    if (cw_int_check(v) || CW_STR_CHECK(v) || v.tag == CW_FLOAT)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    return cw_bytes_collect(cx, "bytearray", v, b);
}

static int64_t set_slice(cw_ctx *cx, cw_bytearray *a, cw_value key, cw_value v) {
    int64_t start, stop, step, count;
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    if (v.tag && assigned_bytes(cx, v, &b) < 0)
        return -1;
    key = cw_slice_plain(cx, key);
    if (!key.tag || cw_slice_indices(cx, key, a->len, &start, &stop, &step, &count) < 0)
        return -1;
    if (step == 1)
        return splice(cx, a, start, start + (count < 0 ? 0 : count), b.data, b.len);
    if (!v.tag || b.len == 0)
        return delete_stepped(cx, a, start, step, count);
    if (b.len != count)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "attempt to assign bytes of size %ld to extended slice of size %ld", b.len, count);
    for (int64_t i = 0; i < count; i++)
        a->data[start + i * step] = b.data[i];
    return 0;
}

static int64_t bytearray_slot_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t at = 0;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return set_slice(cx, a, key, v);
    if (cw_bytes_index(cx, key, INDEX_ERROR, &at) < 0)
        return -1;
    int64_t c = v.tag ? cw_byte_get(cx, v, "byte must be in range(0, 256)") : 0;
    if (c < 0 || index_check(cx, a, &at) < 0)
        return -1;
    if (!v.tag)
        return splice(cx, a, at, at + 1, a->data, 0);
    a->data[at] = (uint8_t)c;
    return 0;
}

static cw_value bytearray_slot_iconcat(cw_ctx *cx, cw_value self, cw_value other) {
    cw_span s;
    cw_bytearray *a = AS_BYTEARRAY(self);
    if (cw_span_get(cx, other, &s) < 0) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "can't concat %T to %T", &other, &self);
    }
    if (other.p == self.p && s.len) /* as in CPython, where its own buffer is being read */
        return cw_raise(cx, &cw_type_BufferError, "Existing exports of data: object cannot be re-sized");
    return splice(cx, a, a->len, a->len, s.data, s.len) < 0 ? CW_MK_NULL : self;
}

static cw_value bytearray_slot_irepeat(cw_ctx *cx, cw_value self, cw_value times) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t n = 0;
    if (cw_repeat_count(cx, times, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        n = 0;
    if (n && a->len > INT64_MAX / n)
        return cw_raise(cx, &cw_type_MemoryError, "");
    int64_t unit = a->len;
    if (resize(cx, a, unit * n) < 0)
        return CW_MK_NULL;
    for (int64_t i = 1; i < n; i++)
        memcpy(a->data + i * unit, a->data, (size_t)unit);
    return self;
}

static cw_value bytearray_slot_mod(cw_ctx *cx, cw_value a, cw_value b) {
    return CW_BYTEARRAY_CHECK(a) ? cw_bytes_percent(cx, a, b, 1) : CW_NOT_IMPLEMENTED;
}

static int64_t bytearray_slot_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    (void)cx, (void)writable;
    cw_bytearray *a = AS_BYTEARRAY(self);
    *out = (cw_buffer){a->data, a->len, 1, "B", 0, self, &a->exports};
    return 0;
}

/* ---- methods ---- */

static CW_METHOD(bytearray_append) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t c = cw_byte_get(cx, args[0], "byte must be in range(0, 256)");
    if (c < 0 || resize(cx, a, a->len + 1) < 0)
        return CW_MK_NULL;
    a->data[a->len - 1] = (uint8_t)c;
    return CW_MK_NONE;
}

static CW_METHOD(bytearray_extend) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    cw_value source = args[0];
    if (source.tag != CW_OBJ || !CW_TYPE_OF_PTR(source.p)->getbuffer) {
        source = cw_object_iter(cx, source);
        if (!source.tag && cw_pending_is(cx, &cw_type_TypeError)) {
            cw_clear(cx);
            return cw_raise(cx, &cw_type_TypeError, "can't extend bytearray with %T", &args[0]);
        }
        if (!source.tag || cw_length_hint(cx, args[0], 0) < 0)
            return CW_MK_NULL;
    }
    if (cw_bytes_collect(cx, "bytearray", source, &b) < 0 || splice(cx, a, a->len, a->len, b.data, b.len) < 0)
        return CW_MK_NULL;
    return CW_MK_NONE;
}

static CW_METHOD(bytearray_insert) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t at;
    if (cw_int_as_i64(cx, args[0], &at) < 0)
        return CW_MK_NULL;
    int64_t c = cw_byte_get(cx, args[1], "byte must be in range(0, 256)");
    if (c < 0)
        return CW_MK_NULL;
    if (at < 0)
        at = at + a->len < 0 ? 0 : at + a->len;
    if (at > a->len)
        at = a->len;
    uint8_t byte = (uint8_t)c;
    return splice(cx, a, at, at, &byte, 1) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static CW_METHOD(bytearray_pop) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t at = -1;
    if (nargs && cw_int_as_i64(cx, args[0], &at) < 0)
        return CW_MK_NULL;
    if (a->len == 0)
        return cw_raise(cx, &cw_type_IndexError, "pop from empty bytearray");
    if (at < 0)
        at += a->len;
    if ((uint64_t)at >= (uint64_t)a->len)
        return cw_raise(cx, &cw_type_IndexError, "pop index out of range");
    int64_t byte = a->data[at];
    return splice(cx, a, at, at + 1, a->data, 0) < 0 ? CW_MK_NULL : CW_MK_INT(byte);
}

static CW_METHOD(bytearray_remove) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    int64_t c = cw_byte_get(cx, args[0], "byte must be in range(0, 256)");
    if (c < 0)
        return CW_MK_NULL;
    int64_t at = cw_text_find_char(a->data, 1, a->len, (uint32_t)c);
    if (at < 0)
        return cw_raise(cx, &cw_type_ValueError, "value not found in bytearray");
    return splice(cx, a, at, at + 1, a->data, 0) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static CW_METHOD(bytearray_reverse) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    for (int64_t i = 0, j = a->len - 1; i < j; i++, j--) {
        uint8_t c = a->data[i];
        a->data[i] = a->data[j];
        a->data[j] = c;
    }
    return CW_MK_NONE;
}

static CW_METHOD(bytearray_clear) {
    return resize(cx, AS_BYTEARRAY(self), 0) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static CW_METHOD(bytearray_copy) {
    return cw_bytearray_new(cx, AS_BYTEARRAY(self)->data, AS_BYTEARRAY(self)->len);
}

static CW_METHOD(bytearray_alloc) {
    return CW_MK_INT(AS_BYTEARRAY(self)->cap);
}

static CW_METHOD(bytearray_sizeof) {
    return CW_MK_INT(56 + AS_BYTEARRAY(self)->cap);
}

static CW_METHOD(bytearray_reduce) {
    cw_bytearray *a = AS_BYTEARRAY(self);
    cw_value content = a->len ? cw_bytes_new(cx, a->data, a->len) : CW_MK_NULL;
    cw_value state = cw_call_method0(cx, self, "__getstate__");
    if (!state.tag)
        return state;
    cw_value parts[3] = {CW_MK_OBJ(a->type), cw_tuple_build(cx, &content, content.tag ? 1 : 0), state};
    return cw_tuple_build(cx, parts, 3);
}

const cw_method_def cw_bytearray_methods[] = {
    CW_BYTES_SHARED_METHODS,
    {"append", bytearray_append, CW_METHOD_ONE, 1, 1, NULL},
    {"extend", bytearray_extend, CW_METHOD_ONE, 1, 1, NULL},
    {"insert", bytearray_insert, CW_METHOD_VARARGS, 2, 2, NULL},
    {"pop", bytearray_pop, CW_METHOD_VARARGS, 0, 1, NULL},
    {"remove", bytearray_remove, CW_METHOD_ONE, 1, 1, NULL},
    {"reverse", bytearray_reverse, CW_METHOD_NOARGS, 0, 0, NULL},
    {"clear", bytearray_clear, CW_METHOD_NOARGS, 0, 0, NULL},
    {"copy", bytearray_copy, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__alloc__", bytearray_alloc, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__sizeof__", bytearray_sizeof, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__reduce__", bytearray_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

cw_type cw_type_bytearray = {
    .type = &cw_type_type,
    .name = "bytearray",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_bytearray),
    .methods = cw_bytearray_methods,
    .repr = bytearray_slot_repr,
    .str = bytearray_slot_repr,
    .compare = bytearray_slot_compare,
    .iter = cw_bytes_iter,
    .new_ = bytearray_slot_new,
    .init = bytearray_slot_init,
    .binary[CW_OP_MOD] = bytearray_slot_mod,
    .len = bytearray_slot_len,
    .getitem = bytearray_slot_getitem,
    .setitem = bytearray_slot_setitem,
    .contains = cw_bytes_contains,
    .concat = cw_bytes_concat,
    .repeat = cw_bytes_repeat,
    .inplace_concat = bytearray_slot_iconcat,
    .inplace_repeat = bytearray_slot_irepeat,
    .getbuffer = bytearray_slot_getbuffer,
};
