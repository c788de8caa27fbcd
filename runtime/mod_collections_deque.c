/* mod_collections_deque.c: methods of deque, and its iterators. */
#include "mod_collections.h"

static cw_deque *deque_of(cw_value v) {
    return v.p;
}

static cw_value mutated(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_RuntimeError, "deque mutated during iteration");
}

CW_FN(deque_append) {
    return cw_deque_append(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(deque_appendleft) {
    return cw_deque_append_left(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(deque_pop) {
    return deque_of(self)->len ? cw_deque_pop(self.p)
                               : cw_raise(cx, &cw_type_IndexError, "pop from an empty deque");
}
CW_FN(deque_popleft) {
    return deque_of(self)->len ? cw_deque_pop_left(self.p)
                               : cw_raise(cx, &cw_type_IndexError, "pop from an empty deque");
}
CW_FN(deque_extend) {
    return cw_deque_extend(cx, self.p, args[0], 0) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(deque_extendleft) {
    return cw_deque_extend(cx, self.p, args[0], 1) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(deque_clear) {
    cw_deque_clear(self.p);
    return CW_MK_NONE;
}

CW_FN(deque_rotate) {
    int64_t n = 1;
    if (nargs && cw_int_as_i64(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    cw_deque_rotate(self.p, n);
    return CW_MK_NONE;
}

CW_FN(deque_reverse) {
    cw_deque *d = self.p;
    for (int64_t i = 0, j = d->len - 1; i < j; i++, j--) {
        cw_value t = CW_DEQUE_AT(d, i);
        CW_DEQUE_AT(d, i) = CW_DEQUE_AT(d, j);
        CW_DEQUE_AT(d, j) = t;
    }
    return CW_MK_NONE;
}

CW_FN(deque_count) {
    cw_deque *d = self.p;
    int64_t n = 0, state = d->state;
    for (int64_t i = 0; i < d->len; i++) {
        int64_t same = cw_value_equal(cx, CW_DEQUE_AT(d, i), args[0]);
        if (same < 0)
            return CW_MK_NULL;
        if (d->state != state)
            return mutated(cx);
        n += same;
    }
    return CW_MK_INT(n);
}

CW_FN(deque_index) {
    cw_deque *d = self.p;
    int64_t bound[2] = {0, d->len}, state = d->state;
    for (int64_t i = 1; i < nargs; i++) {
        if (args[i].tag != CW_INT && args[i].tag != CW_BOOL && !cw_type_of(args[i])->index)
            return cw_raise(cx, &cw_type_TypeError,
                            "slice indices must be integers or have an __index__ method");
        if (cw_index_clamped(cx, args[i], &bound[i - 1]) < 0)
            return CW_MK_NULL;
        if (bound[i - 1] < 0 && (bound[i - 1] += d->len) < 0)
            bound[i - 1] = 0;
    }
    for (int64_t i = bound[0]; i < bound[1] && i < d->len; i++) {
        int64_t same = cw_value_equal(cx, CW_DEQUE_AT(d, i), args[0]);
        if (same < 0)
            return CW_MK_NULL;
        if (same)
            return CW_MK_INT(i);
        if (d->state != state)
            return mutated(cx);
    }
    return cw_raise(cx, &cw_type_ValueError, "%R is not in deque", &args[0]);
}

CW_FN(deque_remove) {
    cw_deque *d = self.p;
    int64_t state = d->state;
    for (int64_t i = 0; i < d->len; i++) {
        int64_t same = cw_value_equal(cx, CW_DEQUE_AT(d, i), args[0]);
        if (d->state != state)
            return cw_raise(cx, &cw_type_IndexError, "deque mutated during iteration");
        if (same < 0)
            return CW_MK_NULL;
        if (same) {
            cw_deque_rotate(d, -i);
            cw_deque_pop_left(d);
            cw_deque_rotate(d, i);
            return CW_MK_NONE;
        }
    }
    return cw_raise(cx, &cw_type_ValueError, "%R is not in deque", &args[0]);
}

CW_FN(deque_insert) {
    cw_deque *d = self.p;
    int64_t i;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (d->maxlen == d->len)
        return cw_raise(cx, &cw_type_IndexError, "deque already at its maximum size");
    if (i >= d->len)
        return deque_append(cx, self, args + 1, 1, NULL);
    if (i <= -d->len || i == 0)
        return deque_appendleft(cx, self, args + 1, 1, NULL);
    cw_deque_rotate(d, -i);
    int64_t status = i < 0 ? cw_deque_append(cx, d, args[1]) : cw_deque_append_left(cx, d, args[1]);
    cw_deque_rotate(d, i);
    return status < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(deque_copy) {
    cw_deque *d = self.p;
    if (d->type == &cw_type_deque) {
        cw_deque *copy = cw_deque_copy(cx, d);
        return copy ? CW_MK_OBJ(copy) : CW_MK_NULL;
    }
    if (d->maxlen < 0)
        return cw_call1(cx, CW_MK_OBJ(d->type), self);
    return cw_call2(cx, CW_MK_OBJ(d->type), self, CW_MK_INT(d->maxlen));
}

CW_FN(deque_reversed) {
    return cw_deque_iterator_new(cx, self.p, 1);
}

CW_FN(deque_reduce) {
    cw_deque *d = self.p;
    cw_value state = cw_call_method0(cx, self, "__getstate__"), it = cw_object_iter(cx, self);
    if (!state.tag || !it.tag)
        return CW_MK_NULL;
    cw_value args_ = d->maxlen < 0 ? cw_tuple_build(cx, NULL, 0)
                                   : cw_tuple2(cx, cw_tuple_build(cx, NULL, 0), CW_MK_INT(d->maxlen));
    cw_value parts[4] = {CW_MK_OBJ(d->type), args_, state, it};
    return cw_tuple_build(cx, parts, 4);
}

CW_FN(deque_sizeof) {
    return CW_MK_INT(744 + (deque_of(self)->len > 64 ? deque_of(self)->len / 64 * 528 : 0));
}

const cw_method_def cw_deque_methods[] = {CW_M1("append", deque_append),
                                          CW_M1("appendleft", deque_appendleft),
                                          CW_M0("clear", deque_clear),
                                          CW_M0("__copy__", deque_copy),
                                          CW_M0("copy", deque_copy),
                                          CW_M1("count", deque_count),
                                          CW_M1("extend", deque_extend),
                                          CW_M1("extendleft", deque_extendleft),
                                          CW_MN("index", deque_index, 1, 3),
                                          CW_MN("insert", deque_insert, 2, 2),
                                          CW_M0("pop", deque_pop),
                                          CW_M0("popleft", deque_popleft),
                                          CW_M0("__reduce__", deque_reduce),
                                          CW_M1("remove", deque_remove),
                                          CW_M0("__reversed__", deque_reversed),
                                          CW_M0("reverse", deque_reverse),
                                          CW_MN("rotate", deque_rotate, 0, 1),
                                          CW_M0("__sizeof__", deque_sizeof),
                                          CW_CLASS_GETITEM,
                                          CW_M_END};

/* ---------------------------------------------------------------- iterators */

typedef struct cw_deque_iterator {
    cw_type *type;
    cw_deque *deque; /* NULL: exhausted */
    int64_t at, left, state;
} cw_deque_iterator;

cw_value cw_deque_iterator_new(cw_ctx *cx, cw_deque *d, int64_t reversed) {
    cw_deque_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = reversed ? &cw_type_deque_reverse_iterator : &cw_type_deque_iterator;
    it->deque = d;
    it->at = reversed ? d->len - 1 : 0;
    it->left = d->len;
    it->state = d->state;
    return CW_MK_OBJ(it);
}

static cw_value iterator_next(cw_ctx *cx, cw_value self) {
    cw_deque_iterator *it = self.p;
    if (!it->deque)
        return CW_MK_NULL;
    if (it->deque->state != it->state) {
        it->left = 0;
        it->deque = NULL;
        return mutated(cx);
    }
    if (it->left == 0)
        return CW_MK_NULL;
    it->left--;
    cw_value v = CW_DEQUE_AT(it->deque, it->at);
    it->at += it->type == &cw_type_deque_iterator ? 1 : -1;
    return v;
}

CW_FN(iterator_length_hint) {
    return CW_MK_INT(((cw_deque_iterator *)self.p)->left);
}

static const cw_method_def iterator_methods[] = {CW_M0("__length_hint__", iterator_length_hint), CW_M_END};
cw_type cw_type_deque_iterator = {.type = &cw_type_type,
                                  .name = "_collections._deque_iterator",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(cw_deque_iterator),
                                  .methods = iterator_methods,
                                  .iter = cw_identity,
                                  .next = iterator_next};
cw_type cw_type_deque_reverse_iterator = {.type = &cw_type_type,
                                          .name = "_collections._deque_reverse_iterator",
                                          .base = &cw_type_object,
                                          .basicsize = sizeof(cw_deque_iterator),
                                          .methods = iterator_methods,
                                          .iter = cw_identity,
                                          .next = iterator_next};
