/* bytes.c: the bytes object, bytes under construction, and what bytearray shares with it. */
#include "bytes.h"
#include "order.h"

/* ---- building ---- */

void cw_bytebuild_init(cw_bytebuild *b) {
    b->data = b->small;
    b->block = NULL;
    b->len = 0;
    b->cap = (int64_t)sizeof b->small;
}

void cw_bytebuild_reserve(cw_ctx *cx, cw_bytebuild *b, int64_t more) {
    if (b->cap - b->len >= more)
        return;
    int64_t cap = b->len + more;
    if (b->block)
        cap += cap / 2;
    cw_bytes *block = cw_alloc_atomic(cx, (int64_t)sizeof *block + cap + 1);
    memcpy(block + 1, b->data, (size_t)b->len);
    b->block = block;
    b->data = (uint8_t *)(block + 1);
    b->cap = cap;
}

void cw_bytebuild_add(cw_ctx *cx, cw_bytebuild *b, const void *data, int64_t n) {
    cw_bytebuild_reserve(cx, b, n);
    memcpy(b->data + b->len, data, (size_t)n);
    b->len += n;
}

cw_value cw_bytebuild_finish(cw_ctx *cx, cw_bytebuild *b) {
    if (!b->block || b->cap - b->len > b->len / 8)
        return cw_bytes_new(cx, b->data, b->len);
    cw_bytes *block = b->block;
    *block = (cw_bytes){&cw_type_bytes, -1, b->len, b->data};
    b->data[b->len] = 0;
    return CW_MK_OBJ(block);
}

/* ---- objects ---- */

cw_value cw_bytes_new(cw_ctx *cx, const void *data, int64_t n) {
    if (n == 0)
        return CW_MK_OBJ(&cw_empty_bytes);
    cw_bytes *b;
    if (CW_LIKELY(n < (1 << 20))) {
        b = cw_alloc_atomic(cx, (int64_t)sizeof *b + n + 1);
    } else {
        if (n > INT64_MAX / 2)
            return cw_raise(cx, &cw_type_MemoryError, "");
        b = cw_alloc_large(cx, (int64_t)sizeof *b + n + 1, 1, 1);
        if (!b)
            return CW_MK_NULL;
    }
    b->type = &cw_type_bytes;
    b->hash = -1;
    b->len = n;
    b->data = (uint8_t *)(b + 1);
    if (data)
        memcpy(b->data, data, (size_t)n);
    b->data[n] = 0;
    return CW_MK_OBJ(b);
}

cw_value cw_bytes_like(cw_ctx *cx, cw_value self, const void *data, int64_t n) {
    return CW_BYTES_CHECK(self) ? cw_bytes_new(cx, data, n) : cw_bytearray_new(cx, data, n);
}

uint8_t *cw_bytes_like_data(cw_value v) {
    return (uint8_t *)cw_span_of(v).data;
}

int64_t cw_span_get(cw_ctx *cx, cw_value v, cw_span *out) {
    if (CW_LIKELY(CW_BYTES_CHECK(v))) {
        *out = cw_span_of(v);
        return 0;
    }
    cw_buffer buffer;
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        return -1;
    *out = (cw_span){buffer.data, buffer.len};
    return 0;
}

int64_t cw_byte_get(cw_ctx *cx, cw_value v, const char *range_message) {
    if (v.tag != CW_INT) {
        v = cw_number_index(cx, v);
        if (!v.tag)
            return -1;
    }
    if (v.tag != CW_INT || v.i < 0 || v.i > 255)
        return cw_raise_i(cx, &cw_type_ValueError, "%s", range_message);
    return v.i;
}

/* ---- slots that bytearray shares ---- */

cw_value cw_bytes_repr_as(cw_ctx *cx, cw_span s, const char *before, const char *after) {
    int quote = memchr(s.data, '\'', (size_t)s.len) && !memchr(s.data, '"', (size_t)s.len) ? '"' : '\'';
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_ascii(cx, &b, before, -1);
    cw_strbuild_char(cx, &b, (uint32_t)quote);
    for (int64_t i = 0; i < s.len; i++) {
        int c = s.data[i];
        char text[8];
        if (c == quote || c == '\\' || (c == '\'' && *after))
            snprintf(text, sizeof text, "\\%c", c);
        else if (c == '\t' || c == '\n' || c == '\r')
            snprintf(text, sizeof text, "\\%c", c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        else if (c < ' ' || c >= 0x7f)
            snprintf(text, sizeof text, "\\x%02x", c);
        else
            snprintf(text, sizeof text, "%c", c);
        cw_strbuild_ascii(cx, &b, text, -1);
    }
    cw_strbuild_char(cx, &b, (uint32_t)quote);
    cw_strbuild_ascii(cx, &b, after, -1);
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_bytes_order(int64_t op, cw_span a, cw_span b) {
    if ((op == CW_CMP_EQ || op == CW_CMP_NE) && a.len != b.len)
        return CW_MK_BOOL(op == CW_CMP_NE);
    int64_t n = a.len < b.len ? a.len : b.len;
    int64_t order = n ? memcmp(a.data, b.data, (size_t)n) : 0;
    if (order == 0)
        order = (a.len > b.len) - (a.len < b.len);
    return CW_MK_BOOL(cw_int_satisfies(op, order, 0));
}

int64_t cw_bytes_contains(cw_ctx *cx, cw_value self, cw_value item) {
    cw_span s = cw_span_of(self), part;
    if (item.tag == CW_INT || item.tag == CW_BOOL || (item.tag == CW_OBJ && CW_TYPE_OF_PTR(item.p)->index)) {
        int64_t c = cw_byte_get(cx, item, "byte must be in range(0, 256)");
        return c < 0 ? -1 : cw_text_find_char(s.data, 1, s.len, (uint32_t)c) >= 0;
    }
    if (cw_span_get(cx, item, &part) < 0)
        return -1;
    return cw_text_find(s.data, 1, s.len, part.data, 1, part.len) >= 0;
}

cw_value cw_bytes_concat(cw_ctx *cx, cw_value left, cw_value right) {
    cw_span a = cw_span_of(left), b;
    if (cw_span_get(cx, right, &b) < 0) {
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "can't concat %T to %T", &right, &left);
    }
    if (CW_BYTES_EXACT(left) && b.len == 0)
        return left;
    if (CW_BYTES_EXACT(left) && a.len == 0 && CW_BYTES_EXACT(right))
        return right;
    cw_value out = cw_bytes_like(cx, left, NULL, a.len + b.len);
    if (!out.tag)
        return out;
    memcpy(cw_bytes_like_data(out), a.data, (size_t)a.len);
    memcpy(cw_bytes_like_data(out) + a.len, b.data, (size_t)b.len);
    return out;
}

cw_value cw_bytes_repeat(cw_ctx *cx, cw_value self, cw_value times) {
    cw_span s = cw_span_of(self);
    int64_t n = 0;
    if (cw_repeat_count(cx, times, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        n = 0;
    if (n && s.len > INT64_MAX / n)
        return CW_BYTES_CHECK(self) ? cw_raise(cx, &cw_type_OverflowError, "repeated bytes are too long")
                                    : cw_raise(cx, &cw_type_MemoryError, "");
    if (n == 1 && CW_BYTES_EXACT(self))
        return self;
    cw_value out = cw_bytes_like(cx, self, NULL, s.len * n);
    if (!out.tag || s.len * n == 0)
        return out;
    uint8_t *to = cw_bytes_like_data(out);
    if (s.len == 1) {
        memset(to, s.data[0], (size_t)n);
        return out;
    }
    memcpy(to, s.data, (size_t)s.len);
    for (int64_t done = s.len, total = s.len * n; done < total;) {
        int64_t part = done <= total - done ? done : total - done;
        memcpy(to + done, to, (size_t)part);
        done += part;
    }
    return out;
}

int64_t cw_bytes_index(cw_ctx *cx, cw_value key, const char *type_error, int64_t *out) {
    if (CW_LIKELY(key.tag == CW_INT)) {
        *out = key.i;
        return 0;
    }
    if (key.tag != CW_BOOL && !(key.tag == CW_OBJ && CW_TYPE_OF_PTR(key.p)->index))
        return cw_raise_i(cx, &cw_type_TypeError, type_error, &key);
    cw_value n = cw_number_index(cx, key);
    if (!n.tag)
        return -1;
    if (n.tag == CW_OBJ)
        return cw_raise_i(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
    *out = n.i;
    return 0;
}

/* ---- iterators ---- */

typedef struct cw_bytes_iterator {
    cw_type *type;
    cw_value object; /* CW_NULL when exhausted */
    int64_t at;
} cw_bytes_iterator;

static cw_value bytes_iterator_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

static cw_value bytes_iterator_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_bytes_iterator *it = self.p;
    if (!it->object.tag)
        return CW_MK_NULL;
    cw_span s = cw_span_of(it->object);
    if (it->at < s.len)
        return CW_MK_INT(s.data[it->at++]);
    it->object = CW_MK_NULL;
    return CW_MK_NULL;
}

static CW_METHOD(bytes_iterator_length_hint) {
    cw_bytes_iterator *it = self.p;
    if (!it->object.tag)
        return CW_MK_INT(0);
    int64_t left = cw_span_of(it->object).len - it->at;
    return CW_MK_INT(left < 0 ? 0 : left);
}

static CW_METHOD(bytes_iterator_reduce) {
    cw_bytes_iterator *it = self.p;
    cw_value iter = cw_builtin_load(cx, cw_str_intern(cx, "iter"));
    if (!iter.tag)
        return iter;
    cw_value empty = cw_tuple_build(cx, NULL, 0);
    cw_value inner = cw_tuple_build(cx, it->object.tag ? &it->object : &empty, 1);
    cw_value parts[3] = {iter, inner, CW_MK_INT(it->at)};
    return cw_tuple_build(cx, parts, it->object.tag ? 3 : 2);
}

static CW_METHOD(bytes_iterator_setstate) {
    cw_bytes_iterator *it = self.p;
    int64_t at;
    if (cw_int_as_i64(cx, args[0], &at) < 0)
        return CW_MK_NULL;
    if (it->object.tag) {
        int64_t n = cw_span_of(it->object).len;
        it->at = at < 0 ? 0 : at > n ? n : at;
    }
    return CW_MK_NONE;
}

static const cw_method_def bytes_iterator_methods[] = {
    {"__length_hint__", bytes_iterator_length_hint, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__reduce__", bytes_iterator_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__setstate__", bytes_iterator_setstate, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};

#define ITERATOR_TYPE(variable, type_name)                                                                   \
    static cw_type variable = {                                                                              \
        .type = &cw_type_type,                                                                               \
        .name = type_name,                                                                                   \
        .base = &cw_type_object,                                                                             \
        .basicsize = sizeof(cw_bytes_iterator),                                                              \
        .methods = bytes_iterator_methods,                                                                   \
        .iter = bytes_iterator_self,                                                                         \
        .next = bytes_iterator_next,                                                                         \
    }
ITERATOR_TYPE(type_bytes_iterator, "bytes_iterator");
ITERATOR_TYPE(type_bytearray_iterator, "bytearray_iterator");

cw_value cw_bytes_iter(cw_ctx *cx, cw_value self) {
    cw_bytes_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = CW_BYTES_CHECK(self) ? &type_bytes_iterator : &type_bytearray_iterator;
    it->object = self;
    return CW_MK_OBJ(it);
}

/* ---- bytes(...) ---- */

/* Items of an iterable of ints; bytes() asks for their number first, which may fail. 0 or -1. */
static int64_t collect_items(cw_ctx *cx, const char *type_name, cw_value source, cw_bytebuild *b) {
    bool bytes = strcmp(type_name, "bytes") == 0;
    const char *range = bytes ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
    cw_value it = cw_object_iter(cx, source);
    if (!it.tag) {
        if (cw_pending_is(cx, &cw_type_TypeError)) {
            cw_clear(cx);
            cw_raise(cx, &cw_type_TypeError, "cannot convert '%T' object to %s", &source, type_name);
        }
        return -1;
    }
    if (bytes && cw_length_hint(cx, source, 0) < 0)
        return -1;
    for (cw_value item; (item = cw_object_next(cx, it)).tag;) {
        int64_t c = cw_byte_get(cx, item, range);
        if (c < 0)
            return -1;
        cw_bytebuild_byte(cx, b, (uint8_t)c);
    }
    return cx->exc ? -1 : 0;
}

/* A count: that many zero bytes. 1 done, 0 not a count, -1. */
static int64_t collect_count(cw_ctx *cx, cw_value source, cw_bytebuild *b) {
    if (source.tag != CW_INT && source.tag != CW_BOOL &&
        !(source.tag == CW_OBJ && CW_TYPE_OF_PTR(source.p)->index))
        return 0;
    cw_value n = cw_number_index(cx, source);
    if (!n.tag) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return -1;
        cw_clear(cx);
        return 0;
    }
    if (n.tag == CW_OBJ)
        return cw_raise_i(cx, &cw_type_OverflowError, "cannot fit '%T' into an index-sized integer", &source);
    if (n.i < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "negative count");
    cw_value zeros = cw_bytes_new(cx, NULL, n.i);
    if (!zeros.tag)
        return -1;
    memset(CW_AS_BYTES(zeros)->data, 0, (size_t)n.i);
    b->block = zeros.p;
    b->data = CW_AS_BYTES(zeros)->data;
    b->len = b->cap = n.i;
    return 1;
}

int64_t cw_bytes_collect(cw_ctx *cx, const char *type_name, cw_value source, cw_bytebuild *b) {
    if (source.tag == CW_OBJ && CW_TYPE_OF_PTR(source.p)->getbuffer) {
        cw_span s;
        if (cw_span_get(cx, source, &s) < 0)
            return -1;
        cw_bytebuild_add(cx, b, s.data, s.len);
        return 0;
    }
    return collect_items(cx, type_name, source, b);
}

/* source.__bytes__() in *out: 1, 0 if there is no such method, -1. */
static int64_t call_bytes_method(cw_ctx *cx, cw_value source, cw_value *out) {
    if (source.tag != CW_OBJ || CW_BYTES_EXACT(source) || CW_STR_EXACT(source))
        return 0;
    cw_value method = cw_lookup_special(cx, source, cw_str_intern(cx, "__bytes__"));
    if (!method.tag)
        return cx->exc ? -1 : 0;
    *out = cw_call0(cx, method);
    if (!out->tag)
        return -1;
    if (!CW_BYTES_CHECK(*out))
        return cw_raise_i(cx, &cw_type_TypeError, "__bytes__ returned non-bytes (type %T)", out);
    return 1;
}

static int64_t encode_argument(cw_ctx *cx, const cw_value given[3], cw_bytebuild *b) {
    const char *encoding = given[1].tag ? cw_str_utf8(cx, CW_AS_STR(given[1]), NULL) : NULL;
    const char *errors = given[2].tag ? cw_str_utf8(cx, CW_AS_STR(given[2]), NULL) : NULL;
    cw_value bytes = cw_str_encode(cx, CW_AS_STR(given[0]), encoding, errors);
    if (!bytes.tag)
        return -1;
    cw_bytebuild_add(cx, b, CW_AS_BYTES(bytes)->data, CW_AS_BYTES(bytes)->len);
    return 0;
}

/* Types of the arguments encoding and errors, and that a str comes with them. */
static int64_t check_arguments(cw_ctx *cx, const char *type_name, const cw_value given[3]) {
    static const char *const names[] = {"", "encoding", "errors"};
    for (int i = 1; i < 3; i++)
        if (given[i].tag && !CW_STR_CHECK(given[i]))
            return cw_raise_i(cx, &cw_type_TypeError, "%s() argument '%s' must be str, not %A", type_name,
                              names[i], &given[i]);
    if (given[1].tag && !(given[0].tag && CW_STR_CHECK(given[0])))
        return cw_raise_i(cx, &cw_type_TypeError, "encoding without a string argument");
    if (given[2].tag && !(given[0].tag && CW_STR_CHECK(given[0])))
        return cw_raise_i(cx, &cw_type_TypeError, "errors without a string argument");
    return 0;
}

int64_t cw_bytes_arguments(cw_ctx *cx, const char *type_name, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames, cw_bytebuild *b) {
    static const char *const names[] = {"source", "encoding", "errors", NULL};
    cw_value given[3] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    if (nargs == 1 && !kwnames)
        given[0] = args[0];
    else if (cw_args_parse(cx, type_name, args, nargs, kwnames, names, 0, -1, given) < 0)
        return -1;
    if (check_arguments(cx, type_name, given) < 0)
        return -1;
    cw_value source = given[0], converted;
    if (!source.tag)
        return 0;
    if (CW_STR_CHECK(source) && given[1].tag)
        return encode_argument(cx, given, b);
    int64_t status = strcmp(type_name, "bytes") == 0 ? call_bytes_method(cx, source, &converted) : 0;
    if (status < 0)
        return -1;
    if (status)
        return cw_bytes_collect(cx, type_name, converted, b);
    if (CW_STR_CHECK(source))
        return cw_raise_i(cx, &cw_type_TypeError, "string argument without an encoding");
    status = collect_count(cx, source, b);
    return status < 0 ? -1 : status ? 0 : cw_bytes_collect(cx, type_name, source, b);
}

/* A subclass's instance has its data in a block of its own. */
static cw_value bytes_subclass_new(cw_ctx *cx, cw_type *type, cw_span s) {
    cw_bytes *out = cw_type_alloc(cx, type);
    if (!out)
        return CW_MK_NULL;
    out->hash = -1;
    out->len = s.len;
    out->data = cw_alloc_atomic(cx, s.len + 1);
    memcpy(out->data, s.data, (size_t)s.len);
    out->data[s.len] = 0;
    return CW_MK_OBJ(out);
}

static cw_value bytes_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    if (type == &cw_type_bytes && nargs == 1 && !kwnames && CW_BYTES_EXACT(args[0]))
        return args[0];
    cw_value converted;
    if (type == &cw_type_bytes && nargs == 1 && !kwnames) { /* bytes(x) is what x.__bytes__() gives */
        int64_t found = call_bytes_method(cx, args[0], &converted);
        if (found)
            return found < 0 ? CW_MK_NULL : converted;
    }
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    if (cw_bytes_arguments(cx, "bytes", args, nargs, kwnames, &b) < 0)
        return CW_MK_NULL;
    if (type == &cw_type_bytes)
        return cw_bytebuild_finish(cx, &b);
    return bytes_subclass_new(cx, type, (cw_span){b.data, b.len});
}

/* ---- slots ---- */

static cw_value bytes_slot_repr(cw_ctx *cx, cw_value self) {
    return cw_bytes_repr_as(cx, cw_span_of(self), "b", "");
}

static int64_t bytes_slot_hash(cw_ctx *cx, cw_value self) {
    cw_bytes *b = CW_AS_BYTES(self);
    if (b->hash == -1)
        b->hash = b->len ? (int64_t)cw_siphash(cx, b->data, b->len) : 0;
    return b->hash;
}

static cw_value bytes_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if (!CW_BYTES_CHECK(a) || !CW_BYTES_CHECK(b))
        return CW_NOT_IMPLEMENTED;
    return cw_bytes_order(op, cw_span_of(a), cw_span_of(b));
}

static cw_value bytes_slice(cw_ctx *cx, cw_value self, cw_value slice) {
    cw_bytes *b = CW_AS_BYTES(self);
    int64_t start, stop, step, count;
    if (cw_slice_indices(cx, slice, b->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    if (count == b->len && step == 1 && CW_BYTES_EXACT(self))
        return self;
    if (step == 1)
        return cw_bytes_new(cx, b->data + start, count < 0 ? 0 : count);
    cw_value out = cw_bytes_new(cx, NULL, count < 0 ? 0 : count);
    for (int64_t i = 0, at = start; i < count; i++, at += step)
        CW_AS_BYTES(out)->data[i] = b->data[at];
    return out;
}

static cw_value bytes_slot_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_bytes *b = CW_AS_BYTES(self);
    int64_t i = 0;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return bytes_slice(cx, self, key);
    if (cw_bytes_index(cx, key, "byte indices must be integers or slices, not %T", &i) < 0)
        return CW_MK_NULL;
    if (i < 0)
        i += b->len;
    if ((uint64_t)i >= (uint64_t)b->len)
        return cw_raise(cx, &cw_type_IndexError, "index out of range");
    return CW_MK_INT(b->data[i]);
}

static int64_t bytes_slot_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_AS_BYTES(self)->len;
}

static cw_value bytes_slot_mod(cw_ctx *cx, cw_value a, cw_value b) {
    return CW_BYTES_CHECK(a) ? cw_bytes_percent(cx, a, b, 0) : CW_NOT_IMPLEMENTED;
}

static int64_t bytes_slot_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    if (writable)
        return cw_raise_i(cx, &cw_type_BufferError, "Object is not writable.");
    *out = (cw_buffer){CW_AS_BYTES(self)->data, CW_AS_BYTES(self)->len, 1, "B", 1, self, NULL};
    return 0;
}

static CW_METHOD(bytes_getnewargs) {
    cw_value copy = cw_bytes_new(cx, CW_AS_BYTES(self)->data, CW_AS_BYTES(self)->len);
    return copy.tag ? cw_tuple_build(cx, &copy, 1) : copy;
}

static CW_METHOD(bytes_dunder_bytes) {
    if (CW_BYTES_EXACT(self))
        return self;
    return cw_bytes_new(cx, CW_AS_BYTES(self)->data, CW_AS_BYTES(self)->len);
}

static CW_METHOD(bytes_sizeof) {
    return CW_MK_INT(33 + CW_AS_BYTES(self)->len);
}

const cw_method_def cw_bytes_methods[] = {
    CW_BYTES_SHARED_METHODS,
    {"__getnewargs__", bytes_getnewargs, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__bytes__", bytes_dunder_bytes, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__sizeof__", bytes_sizeof, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

cw_type cw_type_bytes = {
    .type = &cw_type_type,
    .name = "bytes",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_BYTES | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_bytes),
    .methods = cw_bytes_methods,
    .repr = bytes_slot_repr,
    .str = bytes_slot_repr,
    .hash = bytes_slot_hash,
    .compare = bytes_slot_compare,
    .iter = cw_bytes_iter,
    .new_ = bytes_slot_new,
    .binary[CW_OP_MOD] = bytes_slot_mod,
    .len = bytes_slot_len,
    .getitem = bytes_slot_getitem,
    .contains = cw_bytes_contains,
    .concat = cw_bytes_concat,
    .repeat = cw_bytes_repeat,
    .getbuffer = bytes_slot_getbuffer,
};
