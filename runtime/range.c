/* range.c: range with ints of any size, and its iterators: one for ranges within int64, one for larger. */
#include "containers.h"

static cw_value add(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_number_binary(cx, CW_OP_ADD, a, b);
}
static cw_value sub(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_number_binary(cx, CW_OP_SUB, a, b);
}
static cw_value mul(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_number_binary(cx, CW_OP_MUL, a, b);
}

static cw_value range_length(cw_ctx *cx, cw_value start, cw_value stop, cw_value step) {
    if (start.tag == CW_INT && stop.tag == CW_INT && step.tag == CW_INT) {
        int64_t lo = start.i, hi = stop.i;
        uint64_t stride = (uint64_t)step.i;
        if (step.i < 0) {
            lo = stop.i;
            hi = start.i;
            stride = -stride;
        }
        return lo >= hi ? CW_MK_INT(0) : cw_int_from_u64(cx, ((uint64_t)hi - (uint64_t)lo - 1) / stride + 1);
    }
    int64_t down = cw_int_sign(step) < 0;
    cw_value lo = down ? stop : start, hi = down ? start : stop;
    if (cw_int_compare(lo, hi) >= 0)
        return CW_MK_INT(0);
    cw_value span = sub(cx, hi, lo);
    if (span.tag)
        span = sub(cx, span, CW_MK_INT(1));
    cw_value stride = down ? sub(cx, CW_MK_INT(0), step) : step;
    if (!span.tag || !stride.tag)
        return CW_MK_NULL;
    cw_value n = cw_number_binary(cx, CW_OP_FLOORDIV, span, stride);
    return n.tag ? add(cx, n, CW_MK_INT(1)) : n;
}

static cw_value range_make(cw_ctx *cx, cw_value start, cw_value stop, cw_value step) {
    cw_value length = range_length(cx, start, stop, step);
    if (!length.tag)
        return length;
    cw_range *r = cw_alloc(cx, sizeof *r);
    *r = (cw_range){&cw_type_range, start, stop, step, length};
    return CW_MK_OBJ(r);
}

CW_NEW(range_new) {
    cw_value v[3] = {CW_MK_INT(0), CW_MK_NULL, CW_MK_INT(1)};
    if (cw_args_no_keywords(cx, "range", kwnames) < 0 || cw_args_count(cx, "range", nargs, 1, 3) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < nargs; i++) {
        int64_t place = nargs == 1 ? 1 : i;
        v[place] = cw_number_index(cx, args[i]);
        if (!v[place].tag)
            return CW_MK_NULL;
    }
    if (cw_int_sign(v[2]) == 0)
        return cw_raise(cx, &cw_type_ValueError, "range() arg 3 must not be zero");
    return range_make(cx, v[0], v[1], v[2]);
}

/* ---------------------------------------------------------------- items */

static int64_t range_len(cw_ctx *cx, cw_value self) {
    cw_value n = ((cw_range *)self.p)->length;
    if (n.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C ssize_t");
    return n.i;
}

static int64_t range_truth(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_int_sign(((cw_range *)self.p)->length) != 0;
}

/* start + i * step */
static cw_value item_at(cw_ctx *cx, cw_range *r, cw_value i) {
    cw_value offset = mul(cx, i, r->step);
    return offset.tag ? add(cx, r->start, offset) : offset;
}

/* A slice bound as an int between least and most, from the end if negative. */
static cw_value slice_bound(cw_ctx *cx, cw_value v, cw_value length, cw_value least, cw_value most,
                            cw_value dflt) {
    if (v.tag == CW_NONE)
        return dflt;
    if (v.tag != CW_INT && v.tag != CW_BOOL && !cw_type_of(v)->index)
        return cw_raise(cx, &cw_type_TypeError,
                        "slice indices must be integers or None or have an __index__ method");
    v = cw_number_index(cx, v);
    if (!v.tag)
        return v;
    if (cw_int_sign(v) < 0) {
        v = add(cx, v, length);
        if (!v.tag)
            return v;
        return cw_int_compare(v, least) < 0 ? least : v;
    }
    return cw_int_compare(v, most) > 0 ? most : v;
}

/* slice.indices() for lengths of any size: three ints in out. */
int64_t cw_slice_long_indices(cw_ctx *cx, cw_slice *s, cw_value length, cw_value out[3]) {
    cw_value one = CW_MK_INT(1), zero = CW_MK_INT(0), step = one;
    if (s->step.tag != CW_NONE) {
        if (s->step.tag != CW_INT && s->step.tag != CW_BOOL && !cw_type_of(s->step)->index)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "slice indices must be integers or None or have an __index__ method");
        step = cw_number_index(cx, s->step);
        if (!step.tag)
            return -1;
        if (cw_int_sign(step) == 0)
            return cw_raise_i(cx, &cw_type_ValueError, "slice step cannot be zero");
    }
    int64_t down = cw_int_sign(step) < 0;
    cw_value least = down ? CW_MK_INT(-1) : zero, most = down ? sub(cx, length, one) : length;
    if (!most.tag)
        return -1;
    out[0] = slice_bound(cx, s->start, length, least, most, down ? most : least);
    if (!out[0].tag)
        return -1;
    out[1] = slice_bound(cx, s->stop, length, least, most, down ? least : most);
    out[2] = step;
    return out[1].tag ? 0 : -1;
}

static cw_value range_slice(cw_ctx *cx, cw_range *r, cw_slice *s) {
    cw_value bounds[3];
    if (cw_slice_long_indices(cx, s, r->length, bounds) < 0)
        return CW_MK_NULL;
    cw_value step = mul(cx, r->step, bounds[2]), start = item_at(cx, r, bounds[0]),
             stop = item_at(cx, r, bounds[1]);
    if (!step.tag || !start.tag || !stop.tag)
        return CW_MK_NULL;
    return range_make(cx, start, stop, step);
}

static cw_value range_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_range *r = self.p;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return range_slice(cx, r, key.p);
    if (key.tag != CW_INT) {
        if (key.tag != CW_BOOL && !cw_type_of(key)->index)
            return cw_raise(cx, &cw_type_TypeError, "range indices must be integers or slices, not %T", &key);
        key = cw_number_index(cx, key);
        if (!key.tag)
            return key;
    }
    cw_value i = cw_int_sign(key) < 0 ? add(cx, key, r->length) : key;
    if (!i.tag)
        return i;
    if (cw_int_sign(i) < 0 || cw_int_compare(i, r->length) >= 0)
        return cw_raise(cx, &cw_type_IndexError, "range object index out of range");
    return item_at(cx, r, i);
}

/* Index of the int v in r: 1 and *index, 0 if v is no item, -1. */
static int64_t find_int(cw_ctx *cx, cw_range *r, cw_value v, cw_value *index) {
    v = cw_int_canonical(v);
    int64_t up = cw_int_sign(r->step) > 0;
    if (up ? cw_int_compare(v, r->start) < 0 || cw_int_compare(v, r->stop) >= 0
           : cw_int_compare(v, r->start) > 0 || cw_int_compare(v, r->stop) <= 0)
        return 0;
    cw_value offset = sub(cx, v, r->start);
    if (!offset.tag)
        return -1;
    cw_value rest = cw_number_binary(cx, CW_OP_MOD, offset, r->step);
    if (!rest.tag)
        return -1;
    if (cw_int_sign(rest) != 0)
        return 0;
    if (index)
        *index = cw_number_binary(cx, CW_OP_FLOORDIV, offset, r->step);
    return 1;
}

static int64_t is_plain_int(cw_value v) {
    return v.tag == CW_INT || v.tag == CW_BOOL || CW_IS_EXACT(v, &cw_type_int);
}

static int64_t range_contains(cw_ctx *cx, cw_value self, cw_value v) {
    if (is_plain_int(v))
        return find_int(cx, self.p, v, NULL);
    cw_value it = cw_object_iter(cx, self), x;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t same = cw_value_equal(cx, x, v);
        if (same)
            return same;
    }
    return cx->exc ? -1 : 0;
}

/* Same items: compares length, first item, step. */
static int64_t range_same(cw_range *a, cw_range *b) {
    if (cw_int_compare(a->length, b->length) != 0)
        return 0;
    if (cw_int_sign(a->length) == 0)
        return 1;
    if (cw_int_compare(a->start, b->start) != 0)
        return 0;
    return cw_int_compare(a->length, CW_MK_INT(1)) == 0 || cw_int_compare(a->step, b->step) == 0;
}

static cw_value range_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if (!CW_IS_EXACT(b, &cw_type_range) || !CW_IS_EXACT(a, &cw_type_range) ||
        (op != CW_CMP_EQ && op != CW_CMP_NE))
        return CW_MK_NOTIMPLEMENTED;
    return CW_MK_BOOL(range_same(a.p, b.p) == (op == CW_CMP_EQ));
}

static int64_t range_hash(cw_ctx *cx, cw_value self) {
    cw_range *r = self.p;
    cw_value parts[3] = {r->length, CW_MK_NONE, CW_MK_NONE};
    if (cw_int_sign(r->length) != 0) {
        parts[1] = r->start;
        if (cw_int_compare(r->length, CW_MK_INT(1)) != 0)
            parts[2] = r->step;
    }
    return cw_hash(cx, cw_tuple_build(cx, parts, 3));
}

static cw_value range_repr(cw_ctx *cx, cw_value self) {
    cw_range *r = self.p;
    if (cw_int_compare(r->step, CW_MK_INT(1)) == 0)
        return cw_str_format(cx, "range(%R, %R)", &r->start, &r->stop);
    return cw_str_format(cx, "range(%R, %R, %R)", &r->start, &r->stop, &r->step);
}

/* ---------------------------------------------------------------- iterators */

typedef struct cw_range_iterator {
    cw_type *type;
    int64_t next, step, left;
    int64_t first; /* where it began: __reduce__ and __setstate__ count from there */
} cw_range_iterator;
typedef struct cw_longrange_iterator {
    cw_type *type;
    cw_value start, step, length, index;
} cw_longrange_iterator;
static cw_type type_range_iterator, type_longrange_iterator;

static cw_value iterator_make(cw_ctx *cx, cw_value start, cw_value step, cw_value length) {
    int64_t end;
    if (start.tag == CW_INT && step.tag == CW_INT && length.tag == CW_INT &&
        !__builtin_mul_overflow(length.i, step.i, &end) && !__builtin_add_overflow(end, start.i, &end)) {
        cw_range_iterator *it = cw_alloc(cx, sizeof *it);
        *it = (cw_range_iterator){&type_range_iterator, start.i, step.i, length.i, start.i};
        return CW_MK_OBJ(it);
    }
    cw_longrange_iterator *it = cw_alloc(cx, sizeof *it);
    *it = (cw_longrange_iterator){&type_longrange_iterator, start, step, length, CW_MK_INT(0)};
    return CW_MK_OBJ(it);
}

cw_value cw_range_make(cw_ctx *cx, int64_t start, int64_t stop, int64_t step) {
    cw_value args[3] = {CW_MK_INT(start), CW_MK_INT(stop), CW_MK_INT(step)};
    return cw_type_call(cx, CW_MK_OBJ(&cw_type_range), args, 3, NULL);
}

cw_value cw_range_iter_make(cw_ctx *cx, int64_t next, int64_t stop, int64_t step) {
    uint64_t left = step > 0 ? next < stop ? ((uint64_t)stop - (uint64_t)next - 1) / (uint64_t)step + 1 : 0
                    : next > stop ? ((uint64_t)next - (uint64_t)stop - 1) / -(uint64_t)step + 1
                                  : 0;
    cw_range_iterator *it = cw_alloc(cx, sizeof *it);
    *it = (cw_range_iterator){&type_range_iterator, next, step, (int64_t)left, next};
    return CW_MK_OBJ(it);
}

static cw_value range_iter(cw_ctx *cx, cw_value self) {
    cw_range *r = self.p;
    return iterator_make(cx, r->start, r->step, r->length);
}

CW_FN(range_reversed) {
    cw_range *r = self.p;
    cw_value last = sub(cx, r->length, CW_MK_INT(1)), step = sub(cx, CW_MK_INT(0), r->step);
    if (last.tag)
        last = item_at(cx, r, last);
    return last.tag && step.tag ? iterator_make(cx, last, step, r->length) : CW_MK_NULL;
}

static cw_value range_iterator_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_range_iterator *it = self.p;
    if (it->left <= 0)
        return CW_MK_NULL;
    int64_t v = it->next;
    it->left--;
    it->next = v + it->step;
    return CW_MK_INT(v);
}

static cw_value longrange_iterator_next(cw_ctx *cx, cw_value self) {
    cw_longrange_iterator *it = self.p;
    if (cw_int_compare(it->index, it->length) >= 0)
        return CW_MK_NULL;
    cw_value offset = mul(cx, it->index, it->step);
    if (!offset.tag)
        return offset;
    it->index = add(cx, it->index, CW_MK_INT(1));
    return add(cx, it->start, offset);
}

CW_FN(range_iterator_length_hint) {
    return CW_MK_INT(((cw_range_iterator *)self.p)->left);
}

CW_FN(longrange_iterator_length_hint) {
    cw_longrange_iterator *it = self.p;
    return sub(cx, it->length, it->index);
}

/* iter, (range,), state */
static cw_value reduce_range(cw_ctx *cx, cw_value start, cw_value step, cw_value length, cw_value index) {
    cw_value stop = mul(cx, length, step);
    if (stop.tag)
        stop = add(cx, start, stop);
    cw_value r = stop.tag ? range_make(cx, start, stop, step) : stop;
    cw_value pair = r.tag ? cw_reduce_call(cx, "iter", r) : r;
    if (!pair.tag)
        return pair;
    cw_value parts[3] = {CW_AS_TUPLE(pair)->items[0], CW_AS_TUPLE(pair)->items[1], index};
    return cw_tuple_build(cx, parts, 3);
}

/* How many items it has given. */
static int64_t range_iterator_index(const cw_range_iterator *it) {
    uint64_t way =
        it->step > 0 ? (uint64_t)it->next - (uint64_t)it->first : (uint64_t)it->first - (uint64_t)it->next;
    return (int64_t)(way / (it->step > 0 ? (uint64_t)it->step : -(uint64_t)it->step));
}

CW_FN(range_iterator_reduce) {
    cw_range_iterator *it = self.p;
    int64_t index = range_iterator_index(it);
    return reduce_range(cx, CW_MK_INT(it->first), CW_MK_INT(it->step), CW_MK_INT(it->left + index),
                        CW_MK_INT(index));
}

CW_FN(longrange_iterator_reduce) {
    cw_longrange_iterator *it = self.p;
    return reduce_range(cx, it->start, it->step, it->length, it->index);
}

CW_FN(range_iterator_setstate) {
    cw_range_iterator *it = self.p;
    int64_t i;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    int64_t length = it->left + range_iterator_index(it);
    i = i < 0 ? 0 : i > length ? length : i;
    it->next = it->first + i * it->step;
    it->left = length - i;
    return CW_MK_NONE;
}

CW_FN(longrange_iterator_setstate) {
    cw_longrange_iterator *it = self.p;
    cw_value i = cw_number_index(cx, args[0]);
    if (!i.tag)
        return i;
    it->index = cw_int_sign(i) < 0 ? CW_MK_INT(0) : cw_int_compare(i, it->length) > 0 ? it->length : i;
    return CW_MK_NONE;
}

static const cw_method_def range_iterator_methods[] = {
    CW_M0("__length_hint__", range_iterator_length_hint), CW_M0("__reduce__", range_iterator_reduce),
    CW_M1("__setstate__", range_iterator_setstate), CW_M_END};
static const cw_method_def longrange_iterator_methods[] = {
    CW_M0("__length_hint__", longrange_iterator_length_hint), CW_M0("__reduce__", longrange_iterator_reduce),
    CW_M1("__setstate__", longrange_iterator_setstate), CW_M_END};

static cw_type type_range_iterator = {.type = &cw_type_type,
                                      .name = "range_iterator",
                                      .base = &cw_type_object,
                                      .basicsize = sizeof(cw_range_iterator),
                                      .methods = range_iterator_methods,
                                      .iter = cw_identity,
                                      .next = range_iterator_next};
static cw_type type_longrange_iterator = {.type = &cw_type_type,
                                          .name = "longrange_iterator",
                                          .base = &cw_type_object,
                                          .basicsize = sizeof(cw_longrange_iterator),
                                          .methods = longrange_iterator_methods,
                                          .iter = cw_identity,
                                          .next = longrange_iterator_next};

/* ---------------------------------------------------------------- methods */

CW_FN(range_count) {
    if (is_plain_int(args[0])) {
        int64_t found = find_int(cx, self.p, args[0], NULL);
        return found < 0 ? CW_MK_NULL : CW_MK_INT(found);
    }
    cw_value it = cw_object_iter(cx, self), x;
    int64_t n = 0;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t same = cw_value_equal(cx, x, args[0]);
        if (same < 0)
            return CW_MK_NULL;
        n += same;
    }
    return cx->exc ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(range_index) {
    if (is_plain_int(args[0])) {
        cw_value index;
        int64_t found = find_int(cx, self.p, args[0], &index);
        if (found < 0)
            return CW_MK_NULL;
        return found ? index : cw_raise(cx, &cw_type_ValueError, "%R is not in range", &args[0]);
    }
    cw_value it = cw_object_iter(cx, self), x;
    for (int64_t i = 0; (x = cw_object_next(cx, it)).tag; i++) {
        int64_t same = cw_value_equal(cx, x, args[0]);
        if (same)
            return same < 0 ? CW_MK_NULL : CW_MK_INT(i);
    }
    return cx->exc ? CW_MK_NULL : cw_raise(cx, &cw_type_ValueError, "sequence.index(x): x not in sequence");
}

CW_FN(range_reduce) {
    cw_range *r = self.p;
    cw_value parts[3] = {r->start, r->stop, r->step};
    return cw_tuple2(cx, CW_MK_OBJ(&cw_type_range), cw_tuple_build(cx, parts, 3));
}

static const cw_method_def range_methods[] = {CW_M0("__reversed__", range_reversed),
                                              CW_M0("__reduce__", range_reduce), CW_M1("count", range_count),
                                              CW_M1("index", range_index), CW_M_END};
static const cw_member_def range_members[] = {{"start", offsetof(cw_range, start), 1},
                                              {"stop", offsetof(cw_range, stop), 1},
                                              {"step", offsetof(cw_range, step), 1},
                                              {NULL, 0, 0}};

cw_type cw_type_range = {
    .type = &cw_type_type,
    .name = "range",
    .base = &cw_type_object,
    .flags = CW_TYPE_SEQUENCE,
    .basicsize = sizeof(cw_range),
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that "
           "produces "
           "a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) "
           "produces i, i+1, "
           "i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese "
           "are exactly "
           "the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or "
           "decrement).",
    .methods = range_methods,
    .members = range_members,
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .iter = range_iter,
    .new_ = range_new,
    .truth = range_truth,
    .len = range_len,
    .getitem = range_getitem,
    .contains = range_contains,
};
