/* iterators.c: enumerate, zip, map, filter and reversed. */
#include "containers.h"
#include "iterators.h"
#include "type.h"

cw_value cw_identity(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

cw_value cw_reduce_call(cw_ctx *cx, const char *name, cw_value arg) {
    cw_value fn = cw_dict_get_str(cx, cx->state->builtins, cw_str_intern(cx, name));
    return cw_tuple2(cx, fn, cw_tuple_build(cx, &arg, 1));
}

int64_t cw_is_iterable(cw_ctx *cx, cw_value v) {
    cw_type *t = cw_type_of(v);
    return t->iter || t->getitem || cw_type_lookup(cx, t, &cw_name_iter).tag ||
           cw_type_lookup(cx, t, &cw_name_getitem).tag;
}

/* The next item for an iterator that passes on: a StopIteration that the inner one raised stays pending, so
 * that next() shows its value. */
static cw_value pass_next(cw_ctx *cx, cw_value it) {
    cw_type *t = type_of(it);
    return CW_LIKELY(t->next != NULL) ? t->next(cx, it) : cw_object_next(cx, it);
}

/* Keyword check of the types below: subclasses pass theirs on to __init__. */
static int64_t no_keywords(cw_ctx *cx, cw_type *type, cw_type *exact, cw_tuple *kwnames) {
    return type == exact || type->init == exact->init ? cw_args_no_keywords(cx, exact->name, kwnames) : 0;
}

/* ---------------------------------------------------------------- enumerate */

typedef struct cw_enumerate {
    cw_type *type;
    cw_value iterator, index;
} cw_enumerate;

CW_NEW(enumerate_new) {
    static const char *const names[] = {"iterable", "start", NULL};
    cw_value v[2];
    int64_t total = nargs + (kwnames ? kwnames->len : 0);
    if (total > 2)
        return cw_raise(cx, &cw_type_TypeError, "enumerate() takes at most 2 arguments (%ld given)",
                        (long)total);
    if (total == 0)
        return cw_raise(cx, &cw_type_TypeError, "enumerate() missing required argument 'iterable'");
    if (nargs == 0 && total == 1 && !cw_str_equal_utf8(kwnames->items[0].p, "iterable"))
        return cw_raise(cx, &cw_type_TypeError, "'%U' is an invalid keyword argument for enumerate()",
                        (cw_str *)kwnames->items[0].p);
    if (cw_args_parse(cx, "enumerate", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value start = v[1].tag ? cw_number_index(cx, v[1]) : CW_MK_INT(0);
    cw_value it = start.tag ? cw_object_iter(cx, v[0]) : start;
    if (!it.tag)
        return it;
    cw_enumerate *e = cw_type_alloc(cx, type);
    e->iterator = it;
    e->index = start;
    return CW_MK_OBJ(e);
}

static int64_t enumerate_next_pair(cw_ctx *cx, cw_value self, cw_value *out) {
    cw_enumerate *e = self.p;
    cw_value x = pass_next(cx, e->iterator);
    if (!x.tag)
        return 0;
    cw_value index = e->index;
    if (index.tag == CW_INT && index.i < INT64_MAX)
        e->index.i++;
    else
        e->index = cw_number_binary(cx, CW_OP_ADD, index, CW_MK_INT(1));
    out[0] = index;
    out[1] = x;
    return 1;
}

static cw_value enumerate_next(cw_ctx *cx, cw_value self) {
    cw_value pair[2];
    return enumerate_next_pair(cx, self, pair) ? cw_tuple2(cx, pair[0], pair[1]) : CW_MK_NULL;
}

CW_FN(enumerate_reduce) {
    cw_enumerate *e = self.p;
    return cw_tuple2(cx, CW_MK_OBJ(e->type), cw_tuple2(cx, e->iterator, e->index));
}

static const cw_method_def enumerate_methods[] = {CW_M0("__reduce__", enumerate_reduce), CW_CLASS_GETITEM,
                                                  CW_M_END};
cw_type cw_type_enumerate = {.type = &cw_type_type,
                             .name = "enumerate",
                             .base = &cw_type_object,
                             .flags = CW_TYPE_BASE,
                             .basicsize = sizeof(cw_enumerate),
                             .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting "
                                    "iteration\n\nThe enumerate object "
                                    "yields pairs containing a count (from start, which\ndefaults to zero) "
                                    "and a value yielded by the iterable "
                                    "argument.\n\nenumerate is useful for obtaining an indexed list:\n    "
                                    "(0, seq[0]), (1, seq[1]), (2, seq[2]), "
                                    "...",
                             .methods = enumerate_methods,
                             .iter = cw_identity,
                             .next = enumerate_next,
                             .next_pair = enumerate_next_pair,
                             .new_ = enumerate_new};

/* ---------------------------------------------------------------- zip */

typedef struct cw_zip {
    cw_type *type;
    cw_tuple *iterators;
    int64_t strict;
} cw_zip;

/* The iterators of all arguments. */
cw_tuple *cw_iterators_of(cw_ctx *cx, const cw_value *args, int64_t n) {
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; t && i < n; i++) {
        t->items[i] = cw_object_iter(cx, args[i]);
        if (!t->items[i].tag)
            return NULL;
    }
    return t;
}

CW_NEW(zip_new) {
    int64_t strict = 0, nkw = kwnames ? kwnames->len : 0;
    if (nkw > 1)
        return cw_raise(cx, &cw_type_TypeError, "zip() takes at most 1 keyword argument (%ld given)",
                        (long)nkw);
    for (int64_t i = 0; i < nkw; i++) {
        if (cw_str_equal_utf8(kwnames->items[i].p, "strict")) {
            strict = cw_object_truth(cx, args[nargs + i]);
            if (strict < 0)
                return CW_MK_NULL;
        } else {
            return cw_raise(cx, &cw_type_TypeError, "'%U' is an invalid keyword argument for zip()",
                            (cw_str *)kwnames->items[i].p);
        }
    }
    cw_tuple *iterators = cw_iterators_of(cx, args, nargs);
    if (!iterators)
        return CW_MK_NULL;
    cw_zip *z = cw_type_alloc(cx, type);
    z->iterators = iterators;
    z->strict = strict;
    return CW_MK_OBJ(z);
}

static cw_value zip_mismatch(cw_ctx *cx, int64_t i, const char *what) {
    return cw_raise(cx, &cw_type_ValueError,
                    i == 1 ? "zip() argument %ld is %s than argument 1"
                           : "zip() argument %ld is %s than arguments 1-%ld",
                    (long)(i + 1), what, (long)i);
}

/* Iterator i ended first. */
static cw_value zip_check(cw_ctx *cx, cw_zip *z, int64_t i) {
    if (cx->exc && !cw_pending_is(cx, &cw_type_StopIteration))
        return CW_MK_NULL;
    cw_clear(cx);
    if (i)
        return zip_mismatch(cx, i, "shorter");
    for (i = 1; i < z->iterators->len; i++) {
        if (cw_object_next(cx, z->iterators->items[i]).tag)
            return zip_mismatch(cx, i, "longer");
        if (cx->exc)
            return CW_MK_NULL;
    }
    return CW_MK_NULL;
}

static cw_value zip_next(cw_ctx *cx, cw_value self) {
    cw_zip *z = self.p;
    int64_t n = z->iterators->len;
    if (n == 0)
        return CW_MK_NULL;
    cw_tuple *result = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; i < n; i++) {
        result->items[i] = pass_next(cx, z->iterators->items[i]);
        if (!result->items[i].tag)
            return z->strict ? zip_check(cx, z, i) : CW_MK_NULL;
    }
    return CW_MK_OBJ(result);
}

static int64_t zip_next_pair(cw_ctx *cx, cw_value self, cw_value *out) {
    cw_zip *z = self.p;
    if (z->iterators->len != 2) {
        cw_value x = zip_next(cx, self);
        return !x.tag ? 0 : cw_object_unpack(cx, x, 2, out) < 0 ? -2 : 1;
    }
    for (int64_t i = 0; i < 2; i++) {
        out[i] = pass_next(cx, z->iterators->items[i]);
        if (!out[i].tag) {
            if (z->strict)
                zip_check(cx, z, i);
            return 0;
        }
    }
    return 1;
}

CW_FN(zip_reduce) {
    cw_zip *z = self.p;
    cw_value parts[3] = {CW_MK_OBJ(z->type), CW_MK_OBJ(z->iterators), CW_MK_BOOL(1)};
    return cw_tuple_build(cx, parts, z->strict ? 3 : 2);
}

CW_FN(zip_setstate) {
    int64_t strict = cw_object_truth(cx, args[0]);
    if (strict < 0)
        return CW_MK_NULL;
    ((cw_zip *)self.p)->strict = strict;
    return CW_MK_NONE;
}

static const cw_method_def zip_methods[] = {CW_M0("__reduce__", zip_reduce),
                                            CW_M1("__setstate__", zip_setstate), CW_M_END};
cw_type cw_type_zip = {.type = &cw_type_type,
                       .name = "zip",
                       .base = &cw_type_object,
                       .flags = CW_TYPE_BASE,
                       .basicsize = sizeof(cw_zip),
                       .doc = "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.",
                       .methods = zip_methods,
                       .iter = cw_identity,
                       .next = zip_next,
                       .next_pair = zip_next_pair,
                       .new_ = zip_new};

/* ---------------------------------------------------------------- map */

typedef struct cw_map {
    cw_type *type;
    cw_value function;
    cw_tuple *iterators;
} cw_map;

CW_NEW(map_new) {
    if (no_keywords(cx, type, &cw_type_map, kwnames) < 0)
        return CW_MK_NULL;
    if (nargs < 2)
        return cw_raise(cx, &cw_type_TypeError, "map() must have at least two arguments.");
    cw_tuple *iterators = cw_iterators_of(cx, args + 1, nargs - 1);
    if (!iterators)
        return CW_MK_NULL;
    cw_map *m = cw_type_alloc(cx, type);
    m->function = args[0];
    m->iterators = iterators;
    return CW_MK_OBJ(m);
}

static cw_value map_next(cw_ctx *cx, cw_value self) {
    cw_map *m = self.p;
    int64_t n = m->iterators->len;
    if (n == 1) {
        cw_value x = pass_next(cx, m->iterators->items[0]);
        return x.tag ? cw_call(cx, m->function, &x, 1, NULL) : x;
    }
    cw_tuple *args = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; i < n; i++) {
        args->items[i] = pass_next(cx, m->iterators->items[i]);
        if (!args->items[i].tag)
            return CW_MK_NULL;
    }
    return cw_call(cx, m->function, args->items, n, NULL);
}

CW_FN(map_reduce) {
    cw_map *m = self.p;
    int64_t n = m->iterators->len;
    cw_tuple *args_ = cw_tuple_alloc(cx, n + 1);
    args_->items[0] = m->function;
    memcpy(args_->items + 1, m->iterators->items, (size_t)n * sizeof(cw_value));
    return cw_tuple2(cx, CW_MK_OBJ(m->type), CW_MK_OBJ(args_));
}

static const cw_method_def map_methods[] = {CW_M0("__reduce__", map_reduce), CW_M_END};
cw_type cw_type_map = {
    .type = &cw_type_type,
    .name = "map",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_map),
    .doc = "map(func, *iterables) --> map object\n\nMake an iterator that computes the function "
           "using arguments from\neach of the iterables.  Stops when the shortest iterable is "
           "exhausted.",
    .methods = map_methods,
    .iter = cw_identity,
    .next = map_next,
    .new_ = map_new};

/* ---------------------------------------------------------------- filter */

typedef struct cw_filter {
    cw_type *type;
    cw_value function, iterator;
} cw_filter;

CW_NEW(filter_new) {
    if (no_keywords(cx, type, &cw_type_filter, kwnames) < 0 || cw_args_count(cx, "filter", nargs, 2, 2) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[1]);
    if (!it.tag)
        return it;
    cw_filter *f = cw_type_alloc(cx, type);
    f->function = args[0];
    f->iterator = it;
    return CW_MK_OBJ(f);
}

static cw_value filter_next(cw_ctx *cx, cw_value self) {
    cw_filter *f = self.p;
    int64_t by_truth =
        f->function.tag == CW_NONE || (f->function.tag == CW_OBJ && f->function.p == (void *)&cw_type_bool);
    for (;;) {
        cw_value x = pass_next(cx, f->iterator);
        if (!x.tag)
            return x;
        cw_value test = by_truth ? x : cw_call(cx, f->function, &x, 1, NULL);
        int64_t yes = test.tag ? cw_object_truth(cx, test) : -1;
        if (yes)
            return yes < 0 ? CW_MK_NULL : x;
    }
}

CW_FN(filter_reduce) {
    cw_filter *f = self.p;
    return cw_tuple2(cx, CW_MK_OBJ(f->type), cw_tuple2(cx, f->function, f->iterator));
}

static const cw_method_def filter_methods[] = {CW_M0("__reduce__", filter_reduce), CW_M_END};
cw_type cw_type_filter = {
    .type = &cw_type_type,
    .name = "filter",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_filter),
    .doc = "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding "
           "those items of iterable for which function(item)\nis true. If function is None, "
           "return the items that are true.",
    .methods = filter_methods,
    .iter = cw_identity,
    .next = filter_next,
    .new_ = filter_new};

/* ---------------------------------------------------------------- reversed */

typedef struct cw_reversed {
    cw_type *type;
    cw_value sequence; /* CW_NULL: exhausted */
    int64_t index;
} cw_reversed;

CW_NEW(reversed_new) {
    if (no_keywords(cx, type, &cw_type_reversed, kwnames) < 0 ||
        cw_args_count(cx, "reversed", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    cw_value method = cw_lookup_special(cx, args[0], &cw_name_reversed);
    if (!method.tag && cx->exc)
        return CW_MK_NULL;
    if (method.tag && method.tag != CW_NONE)
        return cw_call0(cx, method);
    cw_type *t = cw_type_of(args[0]);
    if (method.tag == CW_NONE || !t->getitem || (t->flags & (CW_TYPE_DICT | CW_TYPE_MAPPING)))
        return cw_raise(cx, &cw_type_TypeError, "'%T' object is not reversible", &args[0]);
    int64_t n = cw_object_len(cx, args[0]);
    if (n < 0)
        return CW_MK_NULL;
    cw_reversed *r = cw_type_alloc(cx, type);
    r->sequence = args[0];
    r->index = n - 1;
    return CW_MK_OBJ(r);
}

static cw_value reversed_next(cw_ctx *cx, cw_value self) {
    cw_reversed *r = self.p;
    if (r->index >= 0 && r->sequence.tag) {
        cw_value x = cw_object_getitem(cx, r->sequence, CW_MK_INT(r->index));
        if (x.tag) {
            r->index--;
            return x;
        }
        if (cw_pending_is(cx, &cw_type_IndexError) || cw_pending_is(cx, &cw_type_StopIteration))
            cw_clear(cx);
    }
    r->index = -1;
    r->sequence = CW_MK_NULL;
    return CW_MK_NULL;
}

CW_FN(reversed_length_hint) {
    cw_reversed *r = self.p;
    if (!r->sequence.tag)
        return CW_MK_INT(0);
    int64_t n = cw_object_len(cx, r->sequence);
    if (n < 0)
        return CW_MK_NULL;
    return CW_MK_INT(n < r->index + 1 ? 0 : r->index + 1);
}

CW_FN(reversed_reduce) {
    cw_reversed *r = self.p;
    if (!r->sequence.tag)
        return cw_tuple2(cx, CW_MK_OBJ(r->type),
                         cw_tuple_build(cx, (cw_value[]){cw_tuple_build(cx, NULL, 0)}, 1));
    cw_value parts[3] = {CW_MK_OBJ(r->type), cw_tuple_build(cx, &r->sequence, 1), CW_MK_INT(r->index)};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(reversed_setstate) {
    cw_reversed *r = self.p;
    int64_t i, n;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (r->sequence.tag) {
        if ((n = cw_object_len(cx, r->sequence)) < 0)
            return CW_MK_NULL;
        r->index = i < -1 ? -1 : i > n - 1 ? n - 1 : i;
    }
    return CW_MK_NONE;
}

static const cw_method_def reversed_methods[] = {CW_M0("__length_hint__", reversed_length_hint),
                                                 CW_M0("__reduce__", reversed_reduce),
                                                 CW_M1("__setstate__", reversed_setstate), CW_M_END};
cw_type cw_type_reversed = {.type = &cw_type_type,
                            .name = "reversed",
                            .base = &cw_type_object,
                            .flags = CW_TYPE_BASE,
                            .basicsize = sizeof(cw_reversed),
                            .doc = "Return a reverse iterator over the values of the given sequence.",
                            .methods = reversed_methods,
                            .iter = cw_identity,
                            .next = reversed_next,
                            .new_ = reversed_new};
