/* list.c: storage of lists in four element kinds, the operators of the type, and its iterators. Methods are
 * in list_methods.c, sorting in sort.c. */
#include "containers.h"
#include "state.h"
#include "order.h"

/* ---------------------------------------------------------------- storage */

static int64_t element_size(int64_t kind) {
    return kind == CW_LIST_VALUE ? (int64_t)sizeof(cw_value) : kind == CW_LIST_BOOL ? 1 : 8;
}

static void *data_alloc(cw_ctx *cx, int64_t kind, int64_t cap) {
    return cw_alloc_large(cx, cap, element_size(kind), kind != CW_LIST_VALUE);
}

cw_list *cw_list_alloc(cw_ctx *cx, int64_t kind, int64_t len) {
    cw_list *l = cw_alloc(cx, sizeof *l);
    l->type = &cw_type_list;
    l->kind = kind;
    if (len > 0) {
        l->data = data_alloc(cx, kind, len);
        if (!l->data)
            return NULL;
    }
    l->len = l->cap = len;
    return l;
}

/* Room for cap elements of the present kind; keeps the elements. */
int64_t cw_list_reserve(cw_ctx *cx, cw_list *l, int64_t cap) {
    if (cap <= l->cap)
        return 0;
    int64_t grown = l->len + (l->len < 4096 ? l->len : l->len >> 1) + 4;
    if (grown < cap)
        grown = cap;
    void *data = data_alloc(cx, l->kind, grown);
    if (!data)
        return -1;
    if (l->len)
        memcpy(data, l->data, (size_t)(l->len * element_size(l->kind)));
    l->data = data;
    l->cap = grown;
    return 0;
}

/* After many removals the storage shrinks, so that a list does not keep what it held once. */
static void shrink(cw_ctx *cx, cw_list *l) {
    if (l->len == 0) {
        if (l->cap > 64) {
            l->data = NULL;
            l->cap = 0;
        }
    } else if (l->cap > 256 && l->len < l->cap / 4) {
        int64_t cap = l->len + l->len / 2;
        void *data = data_alloc(cx, l->kind, cap);
        if (!data) {
            cw_clear(cx);
            return;
        }
        memcpy(data, l->data, (size_t)(l->len * element_size(l->kind)));
        l->data = data;
        l->cap = cap;
    }
}

void cw_list_make_values(cw_ctx *cx, cw_list *l) {
    if (l->kind == CW_LIST_VALUE)
        return;
    int64_t n = l->len;
    cw_value *values = NULL;
    if (n > 0) {
        values = cw_alloc(cx, (l->cap) * (int64_t)sizeof(cw_value));
        for (int64_t i = 0; i < n; i++)
            values[i] = cw_list_item(l, i);
    }
    l->data = values;
    l->cap = values ? l->cap : 0;
    l->kind = CW_LIST_VALUE;
}

/* Makes l able to hold v. */
static void admit(cw_ctx *cx, cw_list *l, cw_value v) {
    int64_t kind = cw_list_kind_of(v);
    if (kind == l->kind)
        return;
    if (l->len == 0) {
        l->kind = kind;
        l->data = NULL;
        l->cap = 0;
    } else {
        cw_list_make_values(cx, l);
    }
}

static inline void store(cw_list *l, int64_t i, cw_value v) {
    if (l->kind == CW_LIST_VALUE)
        ((cw_value *)l->data)[i] = v;
    else if (l->kind == CW_LIST_INT)
        ((int64_t *)l->data)[i] = v.i;
    else if (l->kind == CW_LIST_BOOL)
        ((uint8_t *)l->data)[i] = (uint8_t)v.i;
    else
        ((double *)l->data)[i] = v.d;
}

#define COPY_STRIDED(type)                                                                                   \
    for (int64_t i = 0; i < count; i++)                                                                      \
    ((type *)to)[i * to_step] = ((const type *)from)[i * from_step]

/* Copies count elements of a kind; the steps say how far apart they lie. */
static void copy_strided(int64_t kind, void *to, int64_t to_step, const void *from, int64_t from_step,
                         int64_t count) {
    if (kind == CW_LIST_VALUE)
        COPY_STRIDED(cw_value);
    else if (kind == CW_LIST_BOOL)
        COPY_STRIDED(uint8_t);
    else
        COPY_STRIDED(int64_t);
}

#define REVERSE(type)                                                                                        \
    for (int64_t i = 0, j = l->len - 1; i < j; i++, j--) {                                                   \
        type *v = l->data, t = v[i];                                                                         \
        v[i] = v[j];                                                                                         \
        v[j] = t;                                                                                            \
    }

void cw_list_reverse(cw_list *l) {
    if (l->kind == CW_LIST_VALUE)
        REVERSE(cw_value)
    else if (l->kind == CW_LIST_BOOL)
        REVERSE(uint8_t)
    else
        REVERSE(int64_t)
}

cw_value cw_list_new(cw_ctx *cx, int64_t capacity) {
    (void)capacity; /* the kind, and so the element size, is not known before the first element */
    cw_list *l = cw_alloc(cx, sizeof *l);
    l->type = &cw_type_list;
    return CW_MK_OBJ(l);
}

int64_t cw_list_append(cw_ctx *cx, cw_list *l, cw_value v) {
    admit(cx, l, v);
    if (l->len >= l->cap && cw_list_reserve(cx, l, l->len + 1) < 0)
        return -1;
    store(l, l->len, v);
    l->len++;
    return 0;
}

cw_value cw_list_get(const cw_list *l, int64_t i) {
    return cw_list_item(l, i);
}

void cw_list_set(cw_ctx *cx, cw_list *l, int64_t i, cw_value v) {
    if (cw_list_kind_of(v) != l->kind)
        cw_list_make_values(cx, l);
    store(l, i, v);
}

/* The kind that holds all n values, VALUE if they differ. */
static int64_t common_kind(const cw_value *items, int64_t n) {
    if (n == 0)
        return CW_LIST_VALUE;
    int64_t kind = cw_list_kind_of(items[0]);
    for (int64_t i = 1; i < n && kind != CW_LIST_VALUE; i++)
        if (cw_list_kind_of(items[i]) != kind)
            kind = CW_LIST_VALUE;
    return kind;
}

static cw_list *from_array(cw_ctx *cx, const cw_value *items, int64_t n) {
    cw_list *l = cw_list_alloc(cx, common_kind(items, n), n);
    if (!l)
        return NULL;
    if (l->kind == CW_LIST_VALUE) {
        if (n)
            memcpy(l->data, items, (size_t)n * sizeof *items);
    } else {
        for (int64_t i = 0; i < n; i++)
            store(l, i, items[i]);
    }
    return l;
}

cw_value cw_list_build(cw_ctx *cx, const cw_value *items, int64_t n) {
    cw_list *l = from_array(cx, items, n);
    return l ? CW_MK_OBJ(l) : CW_MK_NULL;
}

cw_value cw_list_slice(cw_ctx *cx, cw_list *l, int64_t from, int64_t to) {
    if (to < from)
        to = from;
    int64_t size = element_size(l->kind);
    cw_list *result = cw_list_alloc(cx, l->kind, to - from);
    if (!result)
        return CW_MK_NULL;
    if (to > from)
        memcpy(result->data, (char *)l->data + from * size, (size_t)((to - from) * size));
    return CW_MK_OBJ(result);
}

int64_t cw_list_splice(cw_ctx *cx, cw_list *l, int64_t from, int64_t to, const cw_list *source) {
    int64_t added = source->len, removed = to - from, tail = l->len - to;
    if (added) {
        if (l->len == removed && l->kind != source->kind) {
            l->len = 0;
            l->kind = source->kind;
            l->data = NULL;
            l->cap = 0;
            return cw_list_reserve(cx, l, added) < 0 ? -1 : cw_list_splice(cx, l, 0, 0, source);
        }
        if (l->kind != source->kind)
            cw_list_make_values(cx, l);
    }
    if (added > removed && cw_list_reserve(cx, l, l->len + added - removed) < 0)
        return -1;
    int64_t size = element_size(l->kind);
    char *data = l->data;
    if (tail && added != removed)
        memmove(data + (from + added) * size, data + to * size, (size_t)(tail * size));
    if (added && l->kind == source->kind)
        memcpy(data + from * size, source->data, (size_t)(added * size));
    else
        for (int64_t i = 0; i < added; i++)
            store(l, from + i, cw_list_item(source, i));
    if (added < removed && l->kind == CW_LIST_VALUE)
        memset(data + (from + added + tail) * size, 0, (size_t)((removed - added) * size));
    l->len += added - removed;
    if (added < removed)
        shrink(cx, l);
    return 0;
}

/* ---------------------------------------------------------------- other sequences into lists */

static int64_t extend_array(cw_ctx *cx, cw_list *l, const cw_value *items, int64_t n) {
    if (n == 0)
        return 0;
    if (l->len == 0)
        admit(cx, l, (cw_value){common_kind(items, n) == CW_LIST_VALUE ? CW_NONE : items[0].tag, {0}});
    if (cw_list_reserve(cx, l, l->len + n) < 0)
        return -1;
    for (int64_t i = 0; i < n; i++)
        if (cw_list_append(cx, l, items[i]) < 0)
            return -1;
    return 0;
}

static int64_t extend_range(cw_ctx *cx, cw_list *l, cw_range *r) {
    if (r->length.tag != CW_INT || r->start.tag != CW_INT || r->step.tag != CW_INT || r->stop.tag != CW_INT)
        return 1;
    int64_t n = r->length.i, x = r->start.i, step = r->step.i;
    if (n == 0)
        return 0;
    admit(cx, l, CW_MK_INT(0));
    if (n > INT64_MAX - l->len) {
        cw_raise_memory(cx);
        return -1;
    }
    if (cw_list_reserve(cx, l, l->len + n) < 0)
        return -1;
    for (int64_t i = 0; i < n; i++, x += step)
        store(l, l->len + i, CW_MK_INT(x));
    l->len += n;
    return 0;
}

static int64_t extend_iterator(cw_ctx *cx, cw_list *l, cw_value iterable) {
    cw_value it = cw_object_iter(cx, iterable);
    if (!it.tag)
        return -1;
    int64_t hint = cw_length_hint(cx, iterable, 0);
    if (hint < 0)
        return -1;
    cw_value x;
    while ((x = cw_object_next(cx, it)).tag)
        if (cw_list_append(cx, l, x) < 0)
            return -1;
    return cx->exc ? -1 : 0;
}

int64_t cw_list_extend(cw_ctx *cx, cw_list *l, cw_value iterable) {
    if (iterable.tag == CW_OBJ) {
        cw_type *t = CW_TYPE_OF_PTR(iterable.p);
        if (t == &cw_type_list) {
            cw_list *other = iterable.p;
            if (other == l) {
                cw_value copy = cw_list_slice(cx, l, 0, l->len);
                if (!copy.tag)
                    return -1;
                other = copy.p;
            }
            return cw_list_splice(cx, l, l->len, l->len, other);
        }
        if (t == &cw_type_tuple)
            return extend_array(cx, l, CW_AS_TUPLE(iterable)->items, CW_AS_TUPLE(iterable)->len);
        if (t == &cw_type_range) {
            int64_t status = extend_range(cx, l, iterable.p);
            if (status <= 0)
                return status;
        }
    }
    return extend_iterator(cx, l, iterable);
}

cw_value cw_list_from(cw_ctx *cx, cw_value iterable) {
    cw_value l = cw_list_new(cx, 0);
    return cw_list_extend(cx, l.p, iterable) < 0 ? CW_MK_NULL : l;
}

int64_t cw_list_append_value(cw_ctx *cx, cw_value list, cw_value item) {
    return cw_list_append(cx, list.p, item);
}

int64_t cw_list_extend_value(cw_ctx *cx, cw_value list, cw_value iterable) {
    if (!cw_is_iterable(cx, iterable))
        return cw_raise_i(cx, &cw_type_TypeError, "Value after * must be an iterable, not %T", &iterable);
    return cw_list_extend(cx, list.p, iterable);
}

int64_t cw_sequence_fast_len(cw_value v) {
    return CW_IS(v, CW_TYPE_LIST) ? CW_AS_LIST(v)->len : CW_AS_TUPLE(v)->len;
}

cw_value cw_sequence_fast_get(cw_value v, int64_t i) {
    return CW_IS(v, CW_TYPE_LIST) ? cw_list_item(v.p, i) : CW_AS_TUPLE(v)->items[i];
}

/* ---------------------------------------------------------------- comparison */

static int64_t double_same(double a, double b) {
    return a == b ||
           memcmp(&a, &b, sizeof a) == 0; /* the same nan object is equal to itself in a container */
}

/* First index where the lists differ, the shorter length if there is none, -1 on error. */
static int64_t first_difference(cw_ctx *cx, cw_list *a, cw_list *b) {
    for (int64_t i = 0;; i++) {
        if (i >= a->len || i >= b->len)
            return i;
        if (a->kind == b->kind && a->kind != CW_LIST_VALUE) {
            int64_t n = a->len < b->len ? a->len : b->len;
            if (a->kind == CW_LIST_INT)
                while (i < n && ((int64_t *)a->data)[i] == ((int64_t *)b->data)[i])
                    i++;
            else if (a->kind == CW_LIST_BOOL)
                while (i < n && ((uint8_t *)a->data)[i] == ((uint8_t *)b->data)[i])
                    i++;
            else
                while (i < n && double_same(((double *)a->data)[i], ((double *)b->data)[i]))
                    i++;
            return i;
        }
        int64_t same = cw_value_equal(cx, cw_list_item(a, i), cw_list_item(b, i));
        if (same < 0)
            return -1;
        if (!same)
            return i;
    }
}

static cw_value list_compare(cw_ctx *cx, int64_t op, cw_value va, cw_value vb) {
    if (!CW_IS(va, CW_TYPE_LIST) || !CW_IS(vb, CW_TYPE_LIST))
        return CW_MK_NOTIMPLEMENTED;
    cw_list *a = va.p, *b = vb.p;
    if (a->len != b->len && (op == CW_CMP_EQ || op == CW_CMP_NE))
        return CW_MK_BOOL(op == CW_CMP_NE);
    int64_t i = first_difference(cx, a, b);
    if (i < 0)
        return CW_MK_NULL;
    if (i >= a->len || i >= b->len)
        return CW_MK_BOOL(cw_int_satisfies(op, a->len, b->len));
    if (op == CW_CMP_EQ || op == CW_CMP_NE)
        return CW_MK_BOOL(op == CW_CMP_NE);
    return cw_object_compare(cx, op, cw_list_item(a, i), cw_list_item(b, i));
}

static int64_t list_contains(cw_ctx *cx, cw_value self, cw_value item) {
    cw_list *l = self.p;
    if (l->kind == CW_LIST_INT && item.tag == CW_INT) {
        const int64_t *data = l->data;
        for (int64_t i = 0; i < l->len; i++)
            if (data[i] == item.i)
                return 1;
        return 0;
    }
    for (int64_t i = 0; i < l->len; i++) {
        int64_t same = cw_value_equal(cx, cw_list_item(l, i), item);
        if (same)
            return same;
    }
    return 0;
}

/* ---------------------------------------------------------------- indexing */

static int64_t list_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_AS_LIST(self)->len;
}

/* Index of an element; CPython turns an index too large for ssize_t into IndexError. */
static int64_t element_index(cw_ctx *cx, cw_list *l, cw_value key, int64_t *out) {
    if (key.tag == CW_INT) {
        *out = key.i;
    } else {
        cw_value index = cw_number_index(cx, key);
        if (!index.tag)
            return -1;
        if (index.tag != CW_INT)
            return cw_raise_i(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
        *out = index.i;
    }
    if (*out < 0)
        *out += l->len;
    return 0;
}

static int64_t has_index(cw_value key) {
    return key.tag == CW_INT || key.tag == CW_BOOL || cw_type_of(key)->index != NULL;
}

static cw_value list_getslice(cw_ctx *cx, cw_list *l, cw_value slice) {
    int64_t start, stop, step, count;
    slice = cw_slice_plain(cx, slice);
    if (!slice.tag || cw_slice_indices(cx, slice, l->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    if (step == 1)
        return cw_list_slice(cx, l, start, start + count);
    cw_list *result = cw_list_alloc(cx, l->kind, count);
    if (!result)
        return CW_MK_NULL;
    if (count)
        copy_strided(l->kind, result->data, 1, (char *)l->data + start * element_size(l->kind), step, count);
    return CW_MK_OBJ(result);
}

static cw_value list_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_list *l = self.p;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return list_getslice(cx, l, key);
    if (!has_index(key))
        return cw_raise(cx, &cw_type_TypeError, "list indices must be integers or slices, not %T", &key);
    int64_t i;
    if (element_index(cx, l, key, &i) < 0)
        return CW_MK_NULL;
    if (i < 0 || i >= l->len)
        return cw_raise(cx, &cw_type_IndexError, "list index out of range");
    return cw_list_item(l, i);
}

static int64_t delete_extended(cw_ctx *cx, cw_list *l, int64_t start, int64_t step, int64_t count) {
    if (count == 0)
        return 0;
    if (step < 0) {
        start += step * (count - 1);
        step = -step;
    }
    int64_t to = start, next = start, left = count;
    for (int64_t i = start; i < l->len; i++) {
        if (left && i == next) {
            next += step;
            left--;
        } else {
            store(l, to++, cw_list_item(l, i));
        }
    }
    if (l->kind == CW_LIST_VALUE)
        memset((cw_value *)l->data + to, 0, (size_t)(l->len - to) * sizeof(cw_value));
    l->len = to;
    shrink(cx, l);
    return 0;
}

/* The right-hand side of a slice assignment as a list of its own. */
static cw_list *assigned_list(cw_ctx *cx, cw_list *l, cw_value v, const char *message) {
    if (CW_IS_EXACT(v, &cw_type_list) && v.p != l)
        return v.p;
    if (!cw_is_iterable(cx, v))
        return cw_raise_p(cx, &cw_type_TypeError, message);
    cw_value it = CW_IS_EXACT(v, &cw_type_list) ? v : cw_object_iter(cx, v);
    cw_value copy = it.tag ? cw_list_from(cx, it) : it;
    return copy.tag ? copy.p : NULL;
}

static int64_t list_setslice(cw_ctx *cx, cw_list *l, cw_value slice, cw_value v) {
    int64_t start, stop, step, count;
    slice = cw_slice_plain(cx, slice);
    if (!slice.tag || cw_slice_indices(cx, slice, l->len, &start, &stop, &step, &count) < 0)
        return -1;
    if (step == 1) {
        static cw_list nothing;
        cw_list *source = &nothing;
        if (v.tag) {
            source = assigned_list(cx, l, v, "can only assign an iterable");
            if (!source)
                return -1;
            /* the iteration may have changed l */
            if (cw_slice_indices(cx, slice, l->len, &start, &stop, &step, &count) < 0)
                return -1;
        }
        return cw_list_splice(cx, l, start, start + count, source);
    }
    if (!v.tag)
        return delete_extended(cx, l, start, step, count);
    cw_list *source = assigned_list(cx, l, v, "must assign iterable to extended slice");
    if (!source || cw_slice_indices(cx, slice, l->len, &start, &stop, &step, &count) < 0)
        return -1;
    if (source->len != count)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "attempt to assign sequence of size %ld to extended slice of size %ld",
                          (long)source->len, (long)count);
    if (count && l->kind == source->kind)
        copy_strided(l->kind, (char *)l->data + start * element_size(l->kind), step, source->data, 1, count);
    else
        for (int64_t i = 0; i < count; i++)
            cw_list_set(cx, l, start + i * step, cw_list_item(source, i));
    return 0;
}

static int64_t list_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_list *l = self.p;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return list_setslice(cx, l, key, v);
    if (!has_index(key))
        return cw_raise_i(cx, &cw_type_TypeError, "list indices must be integers or slices, not %T", &key);
    int64_t i;
    if (element_index(cx, l, key, &i) < 0)
        return -1;
    if (i < 0 || i >= l->len)
        return cw_raise_i(cx, &cw_type_IndexError, "list assignment index out of range");
    if (v.tag) {
        cw_list_set(cx, l, i, v);
        return 0;
    }
    static cw_list nothing;
    return cw_list_splice(cx, l, i, i + 1, &nothing);
}

/* ---------------------------------------------------------------- + and * */

static cw_value list_concat(cw_ctx *cx, cw_value a, cw_value b) {
    if (!CW_IS(b, CW_TYPE_LIST))
        return cw_raise(cx, &cw_type_TypeError, "can only concatenate list (not \"%T\") to list", &b);
    cw_list *x = a.p, *y = b.p;
    cw_list *first = x->len ? x : y;
    cw_list *result = cw_list_alloc(cx, first->kind, 0);
    if (!result || cw_list_reserve(cx, result, x->len + y->len) < 0 ||
        cw_list_splice(cx, result, 0, 0, x) < 0 ||
        cw_list_splice(cx, result, result->len, result->len, y) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(result);
}

static cw_value list_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_list *l = self.p;
    int64_t n, total;
    if (cw_int_as_i64(cx, count, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        n = 0;
    if (__builtin_mul_overflow(l->len, n, &total) || total > INT64_MAX / 16)
        return cw_raise_memory(cx), CW_MK_NULL;
    cw_list *result = cw_list_alloc(cx, l->kind, total);
    if (!result || total == 0)
        return result ? CW_MK_OBJ(result) : CW_MK_NULL;
    int64_t size = element_size(l->kind);
    if (l->len == 1 && l->kind == CW_LIST_BOOL) {
        memset(result->data, *(uint8_t *)l->data, (size_t)total);
    } else if (l->len == 1) {
        cw_value v = cw_list_item(l, 0);
        for (int64_t i = 0; i < total; i++)
            store(result, i, v);
    } else {
        for (int64_t i = 0; i < n; i++)
            memcpy((char *)result->data + i * l->len * size, l->data, (size_t)(l->len * size));
    }
    return CW_MK_OBJ(result);
}

static cw_value list_inplace_concat(cw_ctx *cx, cw_value self, cw_value other) {
    return cw_list_extend(cx, self.p, other) < 0 ? CW_MK_NULL : self;
}

static cw_value list_inplace_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_value product = list_repeat(cx, self, count);
    if (!product.tag)
        return CW_MK_NULL;
    cw_list *l = self.p, *p = product.p;
    l->len = p->len;
    l->cap = p->cap;
    l->data = p->data;
    l->kind = p->kind;
    return self;
}

/* ---------------------------------------------------------------- repr, construction */

static cw_value list_repr(cw_ctx *cx, cw_value self) {
    cw_list *l = self.p;
    if (l->len == 0)
        return cw_str_new(cx, "[]", 2);
    int64_t entered = cw_repr_enter(cx, l);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "[...]", 5);
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_ascii(cx, &b, "[", 1);
    for (int64_t i = 0; i < l->len; i++) {
        if (i)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        cw_value r = cw_repr(cx, cw_list_item(l, i));
        if (!r.tag) {
            cw_repr_leave(cx, l);
            return CW_MK_NULL;
        }
        cw_strbuild_str(cx, &b, r.p);
    }
    cw_strbuild_ascii(cx, &b, "]", 1);
    cw_repr_leave(cx, l);
    return cw_strbuild_finish(cx, &b);
}

CW_NEW(list_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

CW_INIT(list_init) {
    /* a subclass with a __new__ of its own may take keywords */
    if (self.tag == CW_OBJ && CW_TYPE_OF_PTR(self.p)->new_ == cw_type_list.new_ &&
        cw_args_no_keywords(cx, "list", kwnames) < 0)
        return -1;
    if (nargs > 1)
        return cw_args_count(cx, "list", nargs, 0, 1);
    cw_list *l = self.p;
    l->len = 0;
    l->data = NULL;
    l->cap = 0;
    return nargs ? cw_list_extend(cx, l, args[0]) : 0;
}

/* ---------------------------------------------------------------- iterators */

typedef struct cw_list_iterator {
    cw_type *type;
    cw_list *list; /* NULL: exhausted */
    int64_t index;
} cw_list_iterator;

static cw_value list_iter(cw_ctx *cx, cw_value self) {
    cw_list_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &cw_type_list_iterator;
    it->list = self.p;
    return CW_MK_OBJ(it);
}

cw_value cw_list_iter_make(cw_ctx *cx, cw_list *list, int64_t index) {
    cw_list_iterator *it = cw_alloc(cx, sizeof *it);
    *it = (cw_list_iterator){&cw_type_list_iterator, index <= list->len ? list : NULL, index};
    return CW_MK_OBJ(it);
}

CW_FN(list_reversed) {
    cw_list_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &cw_type_list_reverseiterator;
    it->list = self.p;
    it->index = it->list->len - 1;
    return CW_MK_OBJ(it);
}

static cw_value list_iterator_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_list_iterator *it = self.p;
    if (it->list && it->index < it->list->len)
        return cw_list_item(it->list, it->index++);
    it->list = NULL;
    return CW_MK_NULL;
}

static cw_value list_reverseiterator_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_list_iterator *it = self.p;
    if (it->list && it->index >= 0 && it->index < it->list->len)
        return cw_list_item(it->list, it->index--);
    it->index = -1;
    it->list = NULL;
    return CW_MK_NULL;
}

CW_FN(list_iterator_length_hint) {
    cw_list_iterator *it = self.p;
    int64_t n = it->list ? it->list->len - it->index : 0;
    return CW_MK_INT(n > 0 ? n : 0);
}

CW_FN(list_reverseiterator_length_hint) {
    cw_list_iterator *it = self.p;
    int64_t n = it->index + 1;
    return CW_MK_INT(!it->list || it->list->len < n ? 0 : n);
}

static cw_value iterator_reduce(cw_ctx *cx, cw_list_iterator *it, const char *name) {
    if (!it->list)
        return cw_reduce_call(cx, "iter", cw_list_new(cx, 0));
    cw_value pair = cw_reduce_call(cx, name, CW_MK_OBJ(it->list));
    if (!pair.tag)
        return pair;
    cw_value parts[3] = {CW_AS_TUPLE(pair)->items[0], CW_AS_TUPLE(pair)->items[1], CW_MK_INT(it->index)};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(list_iterator_reduce) {
    return iterator_reduce(cx, self.p, "iter");
}

CW_FN(list_reverseiterator_reduce) {
    return iterator_reduce(cx, self.p, "reversed");
}

CW_FN(list_iterator_setstate) {
    cw_list_iterator *it = self.p;
    int64_t i;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (it->list) {
        int64_t least = it->type == &cw_type_list_iterator ? 0 : -1;
        it->index = i < least ? least : i > it->list->len + least ? it->list->len + least : i;
    }
    return CW_MK_NONE;
}

static const cw_method_def list_iterator_methods[] = {
    CW_M0("__length_hint__", list_iterator_length_hint), CW_M0("__reduce__", list_iterator_reduce),
    CW_M1("__setstate__", list_iterator_setstate), CW_M_END};
static const cw_method_def list_reverseiterator_methods[] = {
    CW_M0("__length_hint__", list_reverseiterator_length_hint),
    CW_M0("__reduce__", list_reverseiterator_reduce), CW_M1("__setstate__", list_iterator_setstate),
    CW_M_END};

cw_type cw_type_list_iterator = {.type = &cw_type_type,
                                 .name = "list_iterator",
                                 .base = &cw_type_object,
                                 .basicsize = sizeof(cw_list_iterator),
                                 .methods = list_iterator_methods,
                                 .iter = cw_identity,
                                 .next = list_iterator_next};
cw_type cw_type_list_reverseiterator = {.type = &cw_type_type,
                                        .name = "list_reverseiterator",
                                        .base = &cw_type_object,
                                        .basicsize = sizeof(cw_list_iterator),
                                        .methods = list_reverseiterator_methods,
                                        .iter = cw_identity,
                                        .next = list_reverseiterator_next};

cw_value cw_list_reversed(cw_ctx *cx, cw_value self) {
    return list_reversed(cx, self, NULL, 0, NULL);
}

cw_type cw_type_list = {
    .type = &cw_type_type,
    .name = "list",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_LIST | CW_TYPE_SEQUENCE | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_list),
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new "
           "empty list.\nThe argument must be an iterable if specified.",
    .methods = cw_list_methods,
    .repr = list_repr,
    .compare = list_compare,
    .iter = list_iter,
    .new_ = list_new,
    .init = list_init,
    .len = list_len,
    .getitem = list_getitem,
    .setitem = list_setitem,
    .contains = list_contains,
    .concat = list_concat,
    .repeat = list_repeat,
    .inplace_concat = list_inplace_concat,
    .inplace_repeat = list_inplace_repeat};
