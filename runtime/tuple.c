/* tuple.c: tuples and their iterator. */
#include "containers.h"
#include "state.h"

cw_tuple *cw_tuple_alloc(cw_ctx *cx, int64_t n) {
    cw_tuple *t;
    if (n > 4096) {
        t = cw_alloc_large(cx, n + 1, sizeof(cw_value), 0);
        if (!t)
            return NULL;
    } else {
        t = cw_alloc(cx, (int64_t)sizeof *t + n * (int64_t)sizeof(cw_value));
    }
    t->type = &cw_type_tuple;
    t->len = n;
    return t;
}

static cw_value empty_tuple(cw_ctx *cx) {
    (void)cx;
    return CW_MK_OBJ(&cw_empty_tuple);
}

cw_value cw_tuple_build(cw_ctx *cx, const cw_value *items, int64_t n) {
    if (n == 0)
        return empty_tuple(cx);
    cw_tuple *t = cw_tuple_alloc(cx, n);
    if (!t)
        return CW_MK_NULL;
    memcpy(t->items, items, (size_t)n * sizeof *items);
    return CW_MK_OBJ(t);
}

cw_value cw_tuple2(cw_ctx *cx, cw_value a, cw_value b) {
    cw_tuple *t = cw_tuple_alloc(cx, 2);
    t->items[0] = a;
    t->items[1] = b;
    return CW_MK_OBJ(t);
}

cw_value cw_tuple_from_list(cw_ctx *cx, cw_value list) {
    cw_list *l = list.p;
    if (l->len == 0)
        return empty_tuple(cx);
    cw_tuple *t = cw_tuple_alloc(cx, l->len);
    if (!t)
        return CW_MK_NULL;
    for (int64_t i = 0; i < l->len; i++)
        t->items[i] = cw_list_item(l, i);
    return CW_MK_OBJ(t);
}

cw_value cw_tuple_from(cw_ctx *cx, cw_value iterable) {
    if (CW_IS_EXACT(iterable, &cw_type_tuple))
        return iterable;
    if (CW_IS_EXACT(iterable, &cw_type_list))
        return cw_tuple_from_list(cx, iterable);
    cw_value l = cw_list_from(cx, iterable);
    return l.tag ? cw_tuple_from_list(cx, l) : l;
}

/* ---------------------------------------------------------------- operators */

static int64_t tuple_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_AS_TUPLE(self)->len;
}

static cw_value tuple_getslice(cw_ctx *cx, cw_value self, cw_value slice) {
    cw_tuple *t = self.p;
    int64_t start, stop, step, count;
    if (cw_slice_indices(cx, slice, t->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    if (step == 1 && count == t->len && t->type == &cw_type_tuple)
        return self;
    if (count == 0)
        return empty_tuple(cx);
    cw_tuple *result = cw_tuple_alloc(cx, count);
    if (!result)
        return CW_MK_NULL;
    for (int64_t i = 0; i < count; i++)
        result->items[i] = t->items[start + i * step];
    return CW_MK_OBJ(result);
}

static cw_value tuple_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_tuple *t = self.p;
    int64_t i;
    if (key.tag == CW_INT) {
        i = key.i;
    } else if (CW_IS_EXACT(key, &cw_type_slice)) {
        return tuple_getslice(cx, self, key);
    } else {
        if (key.tag != CW_BOOL && !cw_type_of(key)->index)
            return cw_raise(cx, &cw_type_TypeError, "tuple indices must be integers or slices, not %T", &key);
        cw_value index = cw_number_index(cx, key);
        if (!index.tag)
            return CW_MK_NULL;
        if (index.tag != CW_INT)
            return cw_raise(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
        i = index.i;
    }
    if (i < 0)
        i += t->len;
    if (i < 0 || i >= t->len)
        return cw_raise(cx, &cw_type_IndexError, "tuple index out of range");
    return t->items[i];
}

static int64_t tuple_contains(cw_ctx *cx, cw_value self, cw_value item) {
    cw_tuple *t = self.p;
    for (int64_t i = 0; i < t->len; i++) {
        int64_t same = cw_value_equal(cx, t->items[i], item);
        if (same)
            return same;
    }
    return 0;
}

static cw_value tuple_concat(cw_ctx *cx, cw_value a, cw_value b) {
    if (!CW_IS(b, CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "can only concatenate tuple (not \"%T\") to tuple", &b);
    cw_tuple *x = a.p, *y = b.p;
    if (x->len == 0 && y->type == &cw_type_tuple)
        return b;
    if (y->len == 0 && x->type == &cw_type_tuple)
        return a;
    if (x->len + y->len == 0)
        return empty_tuple(cx);
    cw_tuple *result = cw_tuple_alloc(cx, x->len + y->len);
    if (!result)
        return CW_MK_NULL;
    memcpy(result->items, x->items, (size_t)x->len * sizeof(cw_value));
    memcpy(result->items + x->len, y->items, (size_t)y->len * sizeof(cw_value));
    return CW_MK_OBJ(result);
}

static cw_value tuple_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_tuple *t = self.p;
    int64_t n, total;
    if (cw_int_as_i64(cx, count, &n) < 0)
        return CW_MK_NULL;
    if (t->type == &cw_type_tuple && (n == 1 || t->len == 0))
        return self;
    if (n <= 0 || t->len == 0)
        return empty_tuple(cx);
    if (__builtin_mul_overflow(t->len, n, &total) || total > INT64_MAX / 16)
        return cw_raise_memory(cx), CW_MK_NULL;
    cw_tuple *result = cw_tuple_alloc(cx, total);
    if (!result)
        return CW_MK_NULL;
    for (int64_t i = 0; i < n; i++)
        memcpy(result->items + i * t->len, t->items, (size_t)t->len * sizeof(cw_value));
    return CW_MK_OBJ(result);
}

/* Without the general comparison where the elements are no containers. */
int64_t cw_tuple_equal(cw_ctx *cx, const cw_tuple *a, const cw_tuple *b) {
    if (a->len != b->len)
        return 0;
    for (int64_t i = 0; i < a->len; i++) {
        cw_value x = a->items[i], y = b->items[i];
        int64_t nested = x.tag == CW_OBJ && CW_TYPE_OF_PTR(x.p) != &cw_type_str;
        int64_t same = nested ? cw_equal(cx, x, y) : cw_value_equal(cx, x, y);
        if (same <= 0)
            return same;
    }
    return 1;
}

static cw_value tuple_compare(cw_ctx *cx, int64_t op, cw_value va, cw_value vb) {
    if (!CW_IS(va, CW_TYPE_TUPLE) || !CW_IS(vb, CW_TYPE_TUPLE))
        return CW_MK_NOTIMPLEMENTED;
    cw_tuple *a = va.p, *b = vb.p;
    int64_t n = a->len < b->len ? a->len : b->len, i;
    for (i = 0; i < n; i++) {
        int64_t same = cw_value_equal(cx, a->items[i], b->items[i]);
        if (same < 0)
            return CW_MK_NULL;
        if (!same)
            break;
    }
    if (i >= n)
        return cw_object_compare(cx, op, CW_MK_INT(a->len), CW_MK_INT(b->len));
    if (op == CW_CMP_EQ || op == CW_CMP_NE)
        return CW_MK_BOOL(op == CW_CMP_NE);
    return cw_object_compare(cx, op, a->items[i], b->items[i]);
}

/* CPython's hash of tuples: xxHash's mixing over the hashes of the elements. */
static int64_t tuple_hash(cw_ctx *cx, cw_value self) {
    const uint64_t prime1 = 11400714785074694791U, prime2 = 14029467366897019727U,
                   prime5 = 2870177450012600261U;
    cw_tuple *t = self.p;
    uint64_t acc = prime5;
    for (int64_t i = 0; i < t->len; i++) {
        int64_t lane = cw_value_hash(cx, t->items[i]);
        if (lane == -1)
            return -1;
        acc += (uint64_t)lane * prime2;
        acc = (acc << 31 | acc >> 33) * prime1;
    }
    acc += (uint64_t)t->len ^ (prime5 ^ 3527539U);
    return acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
}

static cw_value tuple_repr(cw_ctx *cx, cw_value self) {
    cw_tuple *t = self.p;
    if (t->len == 0)
        return cw_str_new(cx, "()", 2);
    int64_t entered = cw_repr_enter(cx, t);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "(...)", 5);
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_ascii(cx, &b, "(", 1);
    for (int64_t i = 0; i < t->len; i++) {
        if (i)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        cw_value r = cw_repr(cx, t->items[i]);
        if (!r.tag) {
            cw_repr_leave(cx, t);
            return CW_MK_NULL;
        }
        cw_strbuild_str(cx, &b, r.p);
    }
    cw_strbuild_ascii(cx, &b, t->len == 1 ? ",)" : ")", -1);
    cw_repr_leave(cx, t);
    return cw_strbuild_finish(cx, &b);
}

/* ---------------------------------------------------------------- methods */

CW_FN(tuple_count) {
    cw_tuple *t = self.p;
    int64_t n = 0;
    for (int64_t i = 0; i < t->len; i++) {
        int64_t same = cw_value_equal(cx, t->items[i], args[0]);
        if (same < 0)
            return CW_MK_NULL;
        n += same;
    }
    return CW_MK_INT(n);
}

CW_FN(tuple_index) {
    cw_tuple *t = self.p;
    int64_t bound[2] = {0, INT64_MAX};
    for (int64_t i = 1; i < nargs; i++) {
        if (args[i].tag != CW_INT && args[i].tag != CW_BOOL && !cw_type_of(args[i])->index)
            return cw_raise(cx, &cw_type_TypeError,
                            "slice indices must be integers or have an __index__ method");
        if (cw_index_clamped(cx, args[i], &bound[i - 1]) < 0)
            return CW_MK_NULL;
    }
    for (int64_t i = 0; i < 2; i++)
        if (bound[i] < 0 && (bound[i] += t->len) < 0)
            bound[i] = 0;
    for (int64_t i = bound[0]; i < bound[1] && i < t->len; i++) {
        int64_t same = cw_value_equal(cx, t->items[i], args[0]);
        if (same < 0)
            return CW_MK_NULL;
        if (same)
            return CW_MK_INT(i);
    }
    return cw_raise(cx, &cw_type_ValueError, "tuple.index(x): x not in tuple");
}

CW_FN(tuple_getnewargs) {
    cw_tuple *t = self.p;
    cw_value plain = cw_tuple_build(cx, t->items, t->len);
    return plain.tag ? cw_tuple_build(cx, &plain, 1) : plain;
}

CW_FN(tuple_sizeof) {
    return CW_MK_INT(24 + 8 * CW_AS_TUPLE(self)->len);
}

static const cw_method_def tuple_methods[] = {CW_M1("count", tuple_count),
                                              CW_MN("index", tuple_index, 1, 3),
                                              CW_M0("__getnewargs__", tuple_getnewargs),
                                              CW_M0("__sizeof__", tuple_sizeof),
                                              CW_CLASS_GETITEM,
                                              CW_M_END};

CW_NEW(tuple_new) {
    if (type->init == cw_type_tuple.init && cw_args_no_keywords(cx, "tuple", kwnames) < 0)
        return CW_MK_NULL;
    if (cw_args_count(cx, "tuple", nargs, 0, 1) < 0)
        return CW_MK_NULL;
    cw_value plain = nargs ? cw_tuple_from(cx, args[0]) : empty_tuple(cx);
    if (!plain.tag || type == &cw_type_tuple)
        return plain;
    cw_tuple *from = plain.p, *t = cw_type_alloc_items(cx, type, from->len);
    if (!t)
        return CW_MK_NULL;
    memcpy(t->items, from->items, (size_t)from->len * sizeof(cw_value));
    return CW_MK_OBJ(t);
}

/* ---------------------------------------------------------------- iterator */

typedef struct cw_tuple_iterator {
    cw_type *type;
    cw_tuple *tuple; /* NULL: exhausted */
    int64_t index;
} cw_tuple_iterator;

static cw_value tuple_iter(cw_ctx *cx, cw_value self) {
    cw_tuple_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &cw_type_tuple_iterator;
    it->tuple = self.p;
    return CW_MK_OBJ(it);
}

static cw_value tuple_iterator_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_tuple_iterator *it = self.p;
    if (it->tuple && it->index < it->tuple->len)
        return it->tuple->items[it->index++];
    it->tuple = NULL;
    return CW_MK_NULL;
}

CW_FN(tuple_iterator_length_hint) {
    cw_tuple_iterator *it = self.p;
    return CW_MK_INT(it->tuple ? it->tuple->len - it->index : 0);
}

CW_FN(tuple_iterator_reduce) {
    cw_tuple_iterator *it = self.p;
    if (!it->tuple)
        return cw_reduce_call(cx, "iter", empty_tuple(cx));
    cw_value pair = cw_reduce_call(cx, "iter", CW_MK_OBJ(it->tuple));
    if (!pair.tag)
        return pair;
    cw_value parts[3] = {CW_AS_TUPLE(pair)->items[0], CW_AS_TUPLE(pair)->items[1], CW_MK_INT(it->index)};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(tuple_iterator_setstate) {
    cw_tuple_iterator *it = self.p;
    int64_t i;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (it->tuple)
        it->index = i < 0 ? 0 : i > it->tuple->len ? it->tuple->len : i;
    return CW_MK_NONE;
}

static const cw_method_def tuple_iterator_methods[] = {
    CW_M0("__length_hint__", tuple_iterator_length_hint), CW_M0("__reduce__", tuple_iterator_reduce),
    CW_M1("__setstate__", tuple_iterator_setstate), CW_M_END};

cw_type cw_type_tuple_iterator = {.type = &cw_type_type,
                                  .name = "tuple_iterator",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(cw_tuple_iterator),
                                  .methods = tuple_iterator_methods,
                                  .iter = cw_identity,
                                  .next = tuple_iterator_next};

cw_type cw_type_tuple = {
    .type = &cw_type_type,
    .name = "tuple",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_TUPLE | CW_TYPE_SEQUENCE | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_tuple),
    .doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an "
           "empty tuple.\nIf iterable is specified the tuple is initialized from iterable's "
           "items.\n\nIf the argument is a tuple, the return value is the same object.",
    .methods = tuple_methods,
    .repr = tuple_repr,
    .hash = tuple_hash,
    .compare = tuple_compare,
    .iter = tuple_iter,
    .new_ = tuple_new,
    .len = tuple_len,
    .getitem = tuple_getitem,
    .contains = tuple_contains,
    .concat = tuple_concat,
    .repeat = tuple_repeat};
