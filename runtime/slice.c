/* slice.c: slice objects and their arithmetic. */
#include "containers.h"

int64_t cw_slice_long_indices(cw_ctx *cx, cw_slice *s, cw_value length, cw_value out[3]);

cw_value cw_slice_build(cw_ctx *cx, cw_value start, cw_value stop, cw_value step) {
    cw_slice *s = cw_alloc(cx, sizeof *s);
    *s = (cw_slice){&cw_type_slice, start, stop, step};
    return CW_MK_OBJ(s);
}

static int64_t bound(cw_ctx *cx, cw_value v, int64_t *out) {
    if (v.tag == CW_INT) {
        *out = v.i;
        return 0;
    }
    if (v.tag != CW_BOOL && !cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "slice indices must be integers or None or have an __index__ method");
    return cw_index_clamped(cx, v, out);
}

static int64_t clamp(int64_t i, int64_t len, int64_t least, int64_t most) {
    if (i < 0) {
        i += len;
        return i < 0 ? least : i;
    }
    return i >= len ? most : i;
}

/* __index__ of a part that has one written in Python, which may change what is sliced. */
static int64_t plain_part(cw_ctx *cx, cw_value *part) {
    if (part->tag != CW_OBJ || !cw_type_of(*part)->index || CW_IS_EXACT(*part, &cw_type_int))
        return 0;
    *part = cw_number_index(cx, *part);
    return part->tag ? 0 : -1;
}

cw_value cw_slice_plain(cw_ctx *cx, cw_value slice) {
    cw_slice s = *(cw_slice *)slice.p, *old = slice.p;
    if (plain_part(cx, &s.step) < 0 || plain_part(cx, &s.start) < 0 || plain_part(cx, &s.stop) < 0)
        return CW_MK_NULL;
    bool same = s.step.p == old->step.p && s.start.p == old->start.p && s.stop.p == old->stop.p;
    return same ? slice : cw_slice_build(cx, s.start, s.stop, s.step);
}

int64_t cw_slice_indices(cw_ctx *cx, cw_value slice, int64_t len, int64_t *start, int64_t *stop,
                         int64_t *step, int64_t *count) {
    cw_slice *s = slice.p;
    *step = 1;
    if (s->step.tag != CW_NONE) {
        if (bound(cx, s->step, step) < 0)
            return -1;
        if (*step == 0)
            return cw_raise_i(cx, &cw_type_ValueError, "slice step cannot be zero");
        if (*step < -INT64_MAX)
            *step = -INT64_MAX;
    }
    int64_t least = *step < 0 ? -1 : 0, most = *step < 0 ? len - 1 : len;
    *start = *step < 0 ? most : least;
    *stop = *step < 0 ? least : most;
    if (s->start.tag != CW_NONE) {
        if (bound(cx, s->start, start) < 0)
            return -1;
        *start = clamp(*start, len, least, most);
    }
    if (s->stop.tag != CW_NONE) {
        if (bound(cx, s->stop, stop) < 0)
            return -1;
        *stop = clamp(*stop, len, least, most);
    }
    if (*step < 0)
        *count = *stop < *start ? (*start - *stop - 1) / -*step + 1 : 0;
    else
        *count = *start < *stop ? (*stop - *start - 1) / *step + 1 : 0;
    return 0;
}

CW_NEW(slice_new) {
    if (cw_args_no_keywords(cx, "slice", kwnames) < 0 || cw_args_count(cx, "slice", nargs, 1, 3) < 0)
        return CW_MK_NULL;
    if (nargs == 1)
        return cw_slice_build(cx, CW_MK_NONE, args[0], CW_MK_NONE);
    return cw_slice_build(cx, args[0], args[1], nargs > 2 ? args[2] : CW_MK_NONE);
}

static cw_value slice_repr(cw_ctx *cx, cw_value self) {
    cw_slice *s = self.p;
    return cw_str_format(cx, "slice(%R, %R, %R)", &s->start, &s->stop, &s->step);
}

static cw_value slice_tuple(cw_ctx *cx, cw_slice *s) {
    cw_value parts[3] = {s->start, s->stop, s->step};
    return cw_tuple_build(cx, parts, 3);
}

static cw_value slice_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!CW_IS_EXACT(a, &cw_type_slice) || !CW_IS_EXACT(b, &cw_type_slice))
        return CW_MK_NOTIMPLEMENTED;
    if (a.p == b.p)
        return CW_MK_BOOL(op == CW_CMP_EQ || op == CW_CMP_LE || op == CW_CMP_GE);
    return cw_object_compare(cx, op, slice_tuple(cx, a.p), slice_tuple(cx, b.p));
}

static int64_t slice_hash(cw_ctx *cx, cw_value self) {
    (void)self;
    return cw_raise_i(cx, &cw_type_TypeError, "unhashable type: 'slice'");
}

CW_FN(slice_indices_method) {
    cw_value length = cw_number_index(cx, args[0]), out[3];
    if (!length.tag)
        return length;
    if (cw_int_sign(length) < 0)
        return cw_raise(cx, &cw_type_ValueError, "length should not be negative");
    if (cw_slice_long_indices(cx, self.p, length, out) < 0)
        return CW_MK_NULL;
    return cw_tuple_build(cx, out, 3);
}

CW_FN(slice_reduce) {
    return cw_tuple2(cx, CW_MK_OBJ(&cw_type_slice), slice_tuple(cx, self.p));
}

static const cw_method_def slice_methods[] = {CW_M1("indices", slice_indices_method),
                                              CW_M0("__reduce__", slice_reduce), CW_M_END};
static const cw_member_def slice_members[] = {{"start", offsetof(cw_slice, start), 1},
                                              {"stop", offsetof(cw_slice, stop), 1},
                                              {"step", offsetof(cw_slice, step), 1},
                                              {NULL, 0, 0}};

cw_type cw_type_slice = {
    .type = &cw_type_type,
    .name = "slice",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_slice),
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for "
           "extended slicing (e.g. a[0:10:2]).",
    .methods = slice_methods,
    .members = slice_members,
    .repr = slice_repr,
    .hash = slice_hash,
    .compare = slice_compare,
    .new_ = slice_new};
