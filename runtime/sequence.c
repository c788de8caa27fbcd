/* sequence.c: subscription, length, membership, iteration and unpacking of any object, and the iterators over
 * __getitem__ and over a callable. Lists, tuples and dicts first. */
#include "slot_functions.h"

/* ---- subscription ---- */
static CW_COLD cw_value subscript_class(cw_ctx *cx, cw_value o, cw_value key) {
    if (o.p == (void *)&cw_type_type)
        return cw_generic_alias_new(cx, o, key);
    cw_value method;
    int64_t has = cw_object_lookup_attr(cx, o, &cw_name_class_getitem, &method);
    if (has < 0)
        return CW_MK_NULL;
    if (has && method.tag != CW_NONE)
        return cw_call1(cx, method, key);
    return cw_raise(cx, &cw_type_TypeError, "type '%s' is not subscriptable", AS_TYPE(o)->name);
}

cw_value cw_object_getitem(cw_ctx *cx, cw_value o, cw_value key) {
    if (o.tag == CW_OBJ) {
        cw_type *t = CW_TYPE_OF_PTR(o.p);
        if (t == &cw_type_list && key.tag == CW_INT) {
            cw_list *l = o.p;
            int64_t i = key.i < 0 ? key.i + l->len : key.i;
            if (CW_LIKELY((uint64_t)i < (uint64_t)l->len))
                return cw_list_get(l, i);
        } else if (t == &cw_type_tuple && key.tag == CW_INT) {
            cw_tuple *l = o.p;
            int64_t i = key.i < 0 ? key.i + l->len : key.i;
            if (CW_LIKELY((uint64_t)i < (uint64_t)l->len))
                return l->items[i];
        } else if (t == &cw_type_dict) {
            cw_value v;
            int64_t found = cw_dict_find(cx, o.p, key, &v);
            if (CW_LIKELY(found > 0))
                return v;
            return found < 0 ? CW_MK_NULL : cw_raise_key_error(cx, key);
        }
    }
    cw_type *t = type_of_ready(cx, o);
    if (t->getitem)
        return t->getitem(cx, o, key);
    if (is_type(o))
        return subscript_class(cx, o, key);
    return cw_raise(cx, &cw_type_TypeError, "'%s' object is not subscriptable", t->name);
}

/* CPython asks a key of a sequence for its index before it finds that items cannot be changed: 1 if this is
 * such a case, 0 if not, -1 + exception. */
static int64_t index_unused(cw_ctx *cx, const cw_type *t, cw_value key) {
    if (!(t->len || t->flags & CW_TYPE_HEAP) || !type_of_ready(cx, key)->index)
        return 0;
    cw_value index = cw_number_index(cx, key);
    if (!index.tag)
        return -1;
    return index.tag == CW_INT || index.tag == CW_BOOL
               ? 1
               : cw_raise_i(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
}

int64_t cw_object_setitem(cw_ctx *cx, cw_value o, cw_value key, cw_value v) {
    if (o.tag == CW_OBJ) {
        cw_type *t = CW_TYPE_OF_PTR(o.p);
        if (t == &cw_type_list && key.tag == CW_INT) {
            cw_list *l = o.p;
            int64_t i = key.i < 0 ? key.i + l->len : key.i;
            if (CW_LIKELY((uint64_t)i < (uint64_t)l->len)) {
                cw_list_set(cx, l, i, v);
                return 0;
            }
        } else if (t == &cw_type_dict) {
            return cw_dict_set(cx, o.p, key, v);
        }
    }
    cw_type *t = type_of_ready(cx, o);
    if (t->setitem)
        return t->setitem(cx, o, key, v);
    return index_unused(cx, t, key) < 0
               ? -1
               : cw_raise_i(cx, &cw_type_TypeError, "'%s' object does not support item assignment", t->name);
}

int64_t cw_object_delitem(cw_ctx *cx, cw_value o, cw_value key) {
    cw_type *t = type_of_ready(cx, o);
    if (t->setitem)
        return t->setitem(cx, o, key, CW_MK_NULL);
    int64_t as_sequence = index_unused(cx, t, key);
    if (as_sequence < 0)
        return -1;
    return cw_raise_i(cx, &cw_type_TypeError, "'%s' object %s support item deletion", t->name,
                      as_sequence ? "doesn't" : "does not"); /* two functions of CPython */
}

/* ---- length ---- */
int64_t cw_object_len(cw_ctx *cx, cw_value o) {
    cw_type *t = type_of_ready(cx, o);
    if (t->len)
        return t->len(cx, o);
    return cw_raise_i(cx, &cw_type_TypeError, "object of type '%s' has no len()", t->name);
}

int64_t cw_length_hint(cw_ctx *cx, cw_value v, int64_t fallback) {
    cw_type *t = type_of_ready(cx, v);
    if (t->len) {
        int64_t n = t->len(cx, v);
        if (n >= 0 || !cw_pending_is(cx, &cw_type_TypeError))
            return n;
        cw_clear(cx);
    }
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_length_hint, &v, 1, &found);
    if (!found)
        return fallback;
    if (!r.tag) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return -1;
        cw_clear(cx);
        return fallback;
    }
    if (is_notimplemented(r))
        return fallback;
    if (!cw_int_check(r))
        return cw_raise_i(cx, &cw_type_TypeError, "__length_hint__ must be an integer, not %s",
                          cw_type_name(r));
    r = cw_int_canonical(r);
    if (cw_int_sign(r) < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "__length_hint__() should return >= 0");
    if (r.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C ssize_t");
    return r.i;
}

/* ---- iteration ---- */
cw_value cw_object_iter(cw_ctx *cx, cw_value o) {
    cw_type *t = type_of_ready(cx, o);
    if (t->iter) {
        cw_value it = t->iter(cx, o);
        if (!it.tag || type_of_ready(cx, it)->next)
            return it;
        return cw_raise(cx, &cw_type_TypeError, "iter() returned non-iterator of type '%s'",
                        cw_type_name(it));
    }
    /* a native type that has items but no length looks them up by name only (re.Match) */
    if (t->getitem && !(t->flags & CW_TYPE_DICT) && (t->len || (t->flags & CW_TYPE_HEAP)))
        return cw_sequence_iterator_new(cx, o);
    return cw_raise(cx, &cw_type_TypeError, "'%s' object is not iterable", t->name);
}

cw_value cw_object_next(cw_ctx *cx, cw_value it) {
    cw_type *t = type_of(it);
    if (CW_UNLIKELY(!t->next)) {
        t = type_of_ready(cx, it);
        if (!t->next)
            return cw_raise(cx, &cw_type_TypeError, "'%s' object is not an iterator", t->name);
    }
    cw_value r = t->next(cx, it);
    if (!r.tag && cx->exc && cw_pending_is(cx, &cw_type_StopIteration))
        cw_clear(cx);
    return r;
}

int64_t cw_contains_by_iteration(cw_ctx *cx, cw_value container, cw_value item) {
    cw_value it = cw_object_iter(cx, container);
    if (!it.tag) {
        if (cw_pending_is(cx, &cw_type_TypeError))
            return cw_raise_i(cx, &cw_type_TypeError, "argument of type '%s' is not iterable",
                              cw_type_name(container));
        return -1;
    }
    for (cw_value x; (x = cw_object_next(cx, it)).tag;) {
        int64_t equal = cw_equal(cx, x, item);
        if (equal)
            return equal;
    }
    return cx->exc ? -1 : 0;
}

int64_t cw_object_contains(cw_ctx *cx, cw_value container, cw_value item) {
    if (CW_IS_EXACT(container, &cw_type_dict)) {
        cw_value v;
        return cw_dict_find(cx, container.p, item, &v);
    }
    cw_type *t = type_of_ready(cx, container);
    if (t->contains)
        return t->contains(cx, container, item);
    return cw_contains_by_iteration(cx, container, item);
}

/* ---- unpacking ---- */
static CW_COLD int64_t raise_too_few(cw_ctx *cx, int64_t expected, int64_t got, int64_t at_least) {
    return cw_raise_i(cx, &cw_type_ValueError, "not enough values to unpack (expected %s%ld, got %ld)",
                      at_least ? "at least " : "", expected, got);
}

static int64_t is_plain_sequence(cw_value o) {
    return CW_IS_EXACT(o, &cw_type_tuple) || CW_IS_EXACT(o, &cw_type_list);
}

static cw_value iter_to_unpack(cw_ctx *cx, cw_value o) {
    cw_type *t = type_of_ready(cx, o);
    cw_value it = cw_object_iter(cx, o);
    if (!it.tag && !t->iter && !t->getitem && cw_pending_is(cx, &cw_type_TypeError)) {
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "cannot unpack non-iterable %s object", t->name);
    }
    return it;
}

int64_t cw_object_unpack(cw_ctx *cx, cw_value o, int64_t n, cw_value *out) {
    if (is_plain_sequence(o)) {
        int64_t len = cw_sequence_fast_len(o);
        if (len < n)
            return raise_too_few(cx, n, len, 0);
        if (len > n)
            return cw_raise_i(cx, &cw_type_ValueError, "too many values to unpack (expected %ld)", n);
        for (int64_t i = 0; i < n; i++)
            out[i] = cw_sequence_fast_get(o, i);
        return 0;
    }
    cw_value it = iter_to_unpack(cx, o);
    if (!it.tag)
        return -1;
    for (int64_t i = 0; i < n; i++) {
        out[i] = cw_object_next(cx, it);
        if (!out[i].tag)
            return cx->exc ? -1 : raise_too_few(cx, n, i, 0);
    }
    if (cw_object_next(cx, it).tag)
        return cw_raise_i(cx, &cw_type_ValueError, "too many values to unpack (expected %ld)", n);
    return cx->exc ? -1 : 0;
}

int64_t cw_object_next_pair(cw_ctx *cx, cw_value it, cw_value *out) {
    cw_type *t = type_of(it);
    if (t->next_pair) {
        int64_t r = t->next_pair(cx, it, out);
        if (CW_LIKELY(r))
            return r;
        if (!cx->exc)
            return 0;
        if (!cw_pending_is(cx, &cw_type_StopIteration))
            return -1;
        cw_clear(cx);
        return 0;
    }
    cw_value x = cw_object_next(cx, it);
    if (!x.tag)
        return cx->exc ? -1 : 0;
    return cw_object_unpack(cx, x, 2, out) < 0 ? -2 : 1;
}

int64_t cw_object_unpack_ex(cw_ctx *cx, cw_value o, int64_t before, int64_t after, cw_value *out) {
    cw_value list = CW_MK_NULL;
    if (is_plain_sequence(o)) {
        list = o;
    } else {
        cw_value it = iter_to_unpack(cx, o);
        if (!it.tag)
            return -1;
        list = cw_list_new(cx, before + after);
        for (cw_value x; (x = cw_object_next(cx, it)).tag;)
            if (cw_list_append(cx, list.p, x) < 0)
                return -1;
        if (cx->exc)
            return -1;
    }
    int64_t len = cw_sequence_fast_len(list), middle = len - before - after;
    if (middle < 0)
        return raise_too_few(cx, before + after, len, 1);
    for (int64_t i = 0; i < before; i++)
        out[i] = cw_sequence_fast_get(list, i);
    cw_value rest = cw_list_new(cx, middle);
    for (int64_t i = 0; i < middle; i++)
        cw_list_append(cx, rest.p, cw_sequence_fast_get(list, before + i));
    out[before] = rest;
    for (int64_t i = 0; i < after; i++)
        out[before + 1 + i] = cw_sequence_fast_get(list, before + middle + i);
    return 0;
}

/* ---- iterator over __getitem__: 0, 1, ... until IndexError or StopIteration ---- */
typedef struct sequence_iterator {
    cw_type *type;
    int64_t index;
    cw_value sequence; /* CW_NULL: exhausted */
} sequence_iterator;

cw_value cw_sequence_iterator_new(cw_ctx *cx, cw_value sequence) {
    sequence_iterator *it = cw_alloc(cx, sizeof *it);
    *it = (sequence_iterator){&cw_type_sequence_iterator, 0, sequence};
    return CW_MK_OBJ(it);
}
static cw_value self_iter(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}
static cw_value sequence_next(cw_ctx *cx, cw_value self) {
    sequence_iterator *it = self.p;
    if (!it->sequence.tag)
        return CW_MK_NULL;
    cw_value r = cw_object_getitem(cx, it->sequence, CW_MK_INT(it->index));
    if (r.tag) {
        it->index++;
        return r;
    }
    if (cw_pending_is(cx, &cw_type_IndexError) || cw_pending_is(cx, &cw_type_StopIteration)) {
        cw_clear(cx);
        it->sequence = CW_MK_NULL;
    }
    return CW_MK_NULL;
}
static cw_value builtin_named(cw_ctx *cx, const char *name) {
    return cw_builtin_load(cx, cw_str_intern(cx, name));
}
static cw_value sequence_length_hint(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                     cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    sequence_iterator *it = self.p;
    if (!it->sequence.tag)
        return CW_MK_INT(0);
    if (!type_of(it->sequence)->len)
        return CW_NOTIMPLEMENTED;
    int64_t n = cw_object_len(cx, it->sequence);
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n > it->index ? n - it->index : 0);
}
static cw_value sequence_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    sequence_iterator *it = self.p;
    cw_value inner = it->sequence.tag ? it->sequence : cw_tuple_build(cx, NULL, 0);
    cw_value parts[3] = {builtin_named(cx, "iter"), cw_tuple_build(cx, &inner, 1), CW_MK_INT(it->index)};
    return parts[0].tag ? cw_tuple_build(cx, parts, it->sequence.tag ? 3 : 2) : CW_MK_NULL;
}
static cw_value sequence_setstate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    sequence_iterator *it = self.p;
    int64_t index;
    if (cw_int_as_i64(cx, args[0], &index) < 0)
        return CW_MK_NULL;
    if (it->sequence.tag)
        it->index = index < 0 ? 0 : index;
    return CW_MK_NONE;
}
static const cw_method_def sequence_iterator_methods[] = {
    {"__length_hint__", sequence_length_hint, CW_METHOD_NOARGS, 0, 0,
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__", sequence_reduce, CW_METHOD_NOARGS, 0, 0, "Return state information for pickling."},
    {"__setstate__", sequence_setstate, CW_METHOD_ONE, 1, 1, "Set state information for unpickling."},
    {0}};
cw_type cw_type_sequence_iterator = {.type = &cw_type_type,
                                     .name = "iterator",
                                     .basicsize = sizeof(sequence_iterator),
                                     .methods = sequence_iterator_methods,
                                     .iter = self_iter,
                                     .next = sequence_next};

/* ---- iter(callable, sentinel) ---- */
typedef struct callable_iterator {
    cw_type *type;
    cw_value callable; /* CW_NULL: exhausted */
    cw_value sentinel;
} callable_iterator;

cw_value cw_callable_iterator_new(cw_ctx *cx, cw_value callable, cw_value sentinel) {
    callable_iterator *it = cw_alloc(cx, sizeof *it);
    *it = (callable_iterator){&cw_type_callable_iterator, callable, sentinel};
    return CW_MK_OBJ(it);
}
static cw_value callable_next(cw_ctx *cx, cw_value self) {
    callable_iterator *it = self.p;
    if (!it->callable.tag)
        return CW_MK_NULL;
    cw_value r = cw_call0(cx, it->callable);
    if (!r.tag) {
        if (cw_pending_is(cx, &cw_type_StopIteration)) {
            cw_clear(cx);
            it->callable = CW_MK_NULL;
        }
        return r;
    }
    int64_t equal = it->callable.tag ? cw_equal(cx, r, it->sentinel) : 0;
    if (!equal)
        return r;
    if (equal > 0)
        it->callable = CW_MK_NULL;
    return CW_MK_NULL;
}
static cw_value callable_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    callable_iterator *it = self.p;
    cw_value inner[2] = {it->callable, it->sentinel}, empty = cw_tuple_build(cx, NULL, 0);
    cw_value parts[2] = {builtin_named(cx, "iter"),
                         it->callable.tag ? cw_tuple_build(cx, inner, 2) : cw_tuple_build(cx, &empty, 1)};
    return parts[0].tag ? cw_tuple_build(cx, parts, 2) : CW_MK_NULL;
}
static const cw_method_def callable_iterator_methods[] = {
    {"__reduce__", callable_reduce, CW_METHOD_NOARGS, 0, 0, "Return state information for pickling."}, {0}};
cw_type cw_type_callable_iterator = {.type = &cw_type_type,
                                     .name = "callable_iterator",
                                     .basicsize = sizeof(callable_iterator),
                                     .methods = callable_iterator_methods,
                                     .iter = self_iter,
                                     .next = callable_next};
