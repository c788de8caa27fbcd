/* mod_itertools_select.c: module itertools: iterators that leave out items (filterfalse, takewhile,
 * dropwhile, islice), starmap and zip_longest. */
#include "mod_itertools.h"

/* ---------------------------------------------------------------- by predicate */

typedef struct cw_predicate {
    cw_type *type;
    cw_value function, iterator;
    int64_t state;         /* dropwhile: dropping is over; takewhile: taking is over */
    int64_t none_is_truth; /* filterfalse: the function None asks for the truth of the items */
} cw_predicate;

static cw_value filterfalse_next(cw_ctx *cx, cw_value self);
static cw_value predicate_make(cw_ctx *cx, cw_type *type, cw_type *exact, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    if (cw_itertool_no_keywords(cx, type, exact, kwnames) < 0 ||
        cw_args_count(cx, cw_itertool_name(exact), nargs, 2, 2) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[1]);
    if (!it.tag)
        return it;
    cw_predicate *p = cw_type_alloc(cx, type);
    p->function = args[0];
    p->iterator = it;
    p->none_is_truth = exact->next == filterfalse_next;
    return CW_MK_OBJ(p);
}

/* Next item in *x and the truth of the predicate; 0 also at the end (x CW_NULL), -1 on error. */
static int64_t predicate_step(cw_ctx *cx, cw_predicate *p, cw_value *x) {
    *x = cw_object_next(cx, p->iterator);
    if (!x->tag)
        return cx->exc ? -1 : 0;
    cw_value test = p->function.tag == CW_NONE && p->none_is_truth ? *x : cw_call1(cx, p->function, *x);
    return test.tag ? cw_object_truth(cx, test) : -1;
}

CW_FN(predicate_reduce) {
    cw_predicate *p = self.p;
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, p->function, p->iterator), CW_MK_NULL);
}
static const cw_method_def plain_methods[] = {CW_M0("__reduce__", predicate_reduce), CW_M_END};

/* dropwhile, takewhile: whether that is over is their state. */
CW_FN(predicate_reduce_state) {
    cw_predicate *p = self.p;
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, p->function, p->iterator), CW_MK_INT(p->state));
}
CW_FN(predicate_setstate) {
    int64_t yes = cw_object_truth(cx, args[0]);
    if (yes < 0)
        return CW_MK_NULL;
    ((cw_predicate *)self.p)->state = yes;
    return CW_MK_NONE;
}
static const cw_method_def state_methods[] = {CW_M0("__reduce__", predicate_reduce_state),
                                              CW_M1("__setstate__", predicate_setstate), CW_M_END};

#define PREDICATE_TYPE(name, method_table)                                                                   \
    CW_NEW(name##_new) {                                                                                     \
        return predicate_make(cx, type, &cw_type_##name, args, nargs, kwnames);                              \
    }                                                                                                        \
    cw_type cw_type_##name = {ITERTOOL_SLOTS(#name, cw_predicate), .methods = method_table,                  \
                              .next = name##_next, .new_ = name##_new}

static cw_value filterfalse_next(cw_ctx *cx, cw_value self) {
    cw_value x;
    int64_t yes;
    while ((yes = predicate_step(cx, self.p, &x)) > 0)
        ;
    return yes < 0 ? CW_MK_NULL : x;
}
PREDICATE_TYPE(filterfalse, plain_methods);

static cw_value takewhile_next(cw_ctx *cx, cw_value self) {
    cw_predicate *p = self.p;
    cw_value x;
    if (p->state)
        return CW_MK_NULL;
    int64_t yes = predicate_step(cx, p, &x);
    if (yes > 0)
        return x;
    if (yes == 0)
        p->state = 1;
    return CW_MK_NULL;
}
PREDICATE_TYPE(takewhile, state_methods);

static cw_value dropwhile_next(cw_ctx *cx, cw_value self) {
    cw_predicate *p = self.p;
    cw_value x;
    if (p->state)
        return cw_object_next(cx, p->iterator);
    int64_t yes;
    while ((yes = predicate_step(cx, p, &x)) > 0)
        ;
    if (yes < 0)
        return CW_MK_NULL;
    p->state = 1;
    return x;
}
PREDICATE_TYPE(dropwhile, state_methods);

/* function(*item) for each item */
static cw_value starmap_next(cw_ctx *cx, cw_value self) {
    cw_predicate *p = self.p;
    cw_value x = cw_object_next(cx, p->iterator);
    if (x.tag && !CW_IS_EXACT(x, &cw_type_tuple))
        x = cw_tuple_from(cx, x);
    return x.tag ? cw_call(cx, p->function, CW_AS_TUPLE(x)->items, CW_AS_TUPLE(x)->len, NULL) : x;
}
PREDICATE_TYPE(starmap, plain_methods);

/* ---------------------------------------------------------------- islice */

typedef struct cw_islice {
    cw_type *type;
    cw_value iterator;               /* CW_NULL: exhausted */
    int64_t next, stop, step, count; /* stop -1: none */
} cw_islice;

/* An argument that is None (dflt) or an int; bad: what stands for anything else. */
static int64_t islice_number(cw_ctx *cx, cw_value v, int64_t dflt, int64_t bad) {
    int64_t n;
    if (v.tag == CW_NONE)
        return dflt;
    if (v.tag != CW_INT && v.tag != CW_BOOL && !cw_type_of(v)->index)
        return bad;
    if (cw_int_as_i64(cx, v, &n) == 0)
        return n;
    cw_clear(cx);
    return bad;
}

CW_NEW(islice_new) {
    if (cw_itertool_no_keywords(cx, type, &cw_type_islice, kwnames) < 0 ||
        cw_args_count(cx, "islice", nargs, 2, 4) < 0)
        return CW_MK_NULL;
    cw_value stop_value = args[nargs == 2 ? 1 : 2];
    int64_t start = nargs > 2 ? islice_number(cx, args[1], 0, -1) : 0;
    int64_t stop = islice_number(cx, stop_value, -1, -1);
    int64_t step = nargs > 3 ? islice_number(cx, args[3], 1, -1) : 1;
    if (stop == -1 && stop_value.tag != CW_NONE)
        return cw_raise(cx, &cw_type_ValueError,
                        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (start < 0 || stop < -1)
        return cw_raise(cx, &cw_type_ValueError,
                        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (step < 1)
        return cw_raise(cx, &cw_type_ValueError, "Step for islice() must be a positive integer or None.");
    cw_value it = cw_object_iter(cx, args[0]);
    if (!it.tag)
        return it;
    cw_islice *s = cw_type_alloc(cx, type);
    s->iterator = it;
    s->next = start;
    s->stop = stop;
    s->step = step;
    return CW_MK_OBJ(s);
}

static cw_value islice_next(cw_ctx *cx, cw_value self) {
    cw_islice *s = self.p;
    cw_value x = CW_MK_NULL;
    if (!s->iterator.tag)
        return x;
    while (s->count < s->next) {
        if (!cw_object_next(cx, s->iterator).tag)
            goto end;
        s->count++;
    }
    if (s->stop != -1 && s->count >= s->stop)
        goto end;
    x = cw_object_next(cx, s->iterator);
    if (!x.tag)
        goto end;
    s->count++;
    if (__builtin_add_overflow(s->next, s->step, &s->next) || (s->stop != -1 && s->next > s->stop))
        s->next = s->stop;
    return x;
end:
    s->iterator = CW_MK_NULL;
    return CW_MK_NULL;
}

/* islice(iterator, next, stop, step), with how many were read; an empty one when it is exhausted. */
CW_FN(islice_reduce) {
    cw_islice *s = self.p;
    cw_value stop = s->stop == -1 ? CW_MK_NONE : CW_MK_INT(s->stop);
    cw_value args_[4] = {s->iterator, CW_MK_INT(s->next), stop, CW_MK_INT(s->step)};
    if (s->iterator.tag)
        return cw_itertool_reduce(cx, self, cw_tuple_build(cx, args_, 4), CW_MK_INT(s->count));
    cw_value empty = cw_object_iter(cx, cw_list_new(cx, 0));
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, empty, CW_MK_INT(0)), CW_MK_INT(0));
}
CW_FN(islice_setstate) {
    int64_t count;
    if (cw_int_as_i64(cx, args[0], &count) < 0)
        return CW_MK_NULL;
    ((cw_islice *)self.p)->count = count;
    return CW_MK_NONE;
}
static const cw_method_def islice_methods[] = {CW_M0("__reduce__", islice_reduce),
                                               CW_M1("__setstate__", islice_setstate), CW_M_END};
cw_type cw_type_islice = {ITERTOOL_SLOTS("islice", cw_islice), .methods = islice_methods, .next = islice_next,
                          .new_ = islice_new};

/* ---------------------------------------------------------------- zip_longest */

typedef struct cw_zip_longest {
    cw_type *type;
    cw_tuple *iterators; /* items CW_NONE where exhausted */
    cw_value fill;
    int64_t active;
} cw_zip_longest;

CW_NEW(zip_longest_new) {
    cw_value fill = CW_MK_NONE;
    if (kwnames && kwnames->len) {
        if (kwnames->len != 1 || !cw_str_equal_utf8(kwnames->items[0].p, "fillvalue"))
            return cw_raise(cx, &cw_type_TypeError, "zip_longest() got an unexpected keyword argument");
        fill = args[nargs];
    }
    cw_tuple *iterators = cw_iterators_of(cx, args, nargs);
    if (!iterators)
        return CW_MK_NULL;
    cw_zip_longest *z = cw_type_alloc(cx, type);
    z->iterators = iterators;
    z->fill = fill;
    z->active = nargs;
    return CW_MK_OBJ(z);
}

static cw_value zip_longest_next(cw_ctx *cx, cw_value self) {
    cw_zip_longest *z = self.p;
    int64_t n = z->iterators->len;
    if (n == 0 || z->active == 0)
        return CW_MK_NULL;
    cw_tuple *result = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; i < n; i++) {
        cw_value *it = &z->iterators->items[i];
        result->items[i] = z->fill;
        if (it->tag == CW_NONE)
            continue;
        cw_value x = cw_object_next(cx, *it);
        if (x.tag) {
            result->items[i] = x;
            continue;
        }
        z->active--;
        if (cx->exc || z->active == 0) {
            z->active = 0;
            return CW_MK_NULL;
        }
        *it = CW_MK_NONE;
    }
    return CW_MK_OBJ(result);
}

/* zip_longest(iterators), () for those that are exhausted, with the fill value. */
CW_FN(zip_longest_reduce) {
    cw_zip_longest *z = self.p;
    cw_value iterators = cw_tuple_build(cx, z->iterators->items, z->iterators->len);
    for (int64_t i = 0; iterators.tag && i < z->iterators->len; i++)
        if (z->iterators->items[i].tag == CW_NONE)
            CW_AS_TUPLE(iterators)->items[i] = cx->state->empty_tuple;
    return cw_itertool_reduce(cx, self, iterators, z->fill);
}
CW_FN(zip_longest_setstate) {
    ((cw_zip_longest *)self.p)->fill = args[0];
    return CW_MK_NONE;
}
static const cw_method_def zip_longest_methods[] = {CW_M0("__reduce__", zip_longest_reduce),
                                                    CW_M1("__setstate__", zip_longest_setstate), CW_M_END};
cw_type cw_type_zip_longest = {ITERTOOL_SLOTS("zip_longest", cw_zip_longest), .methods = zip_longest_methods,
                               .next = zip_longest_next, .new_ = zip_longest_new};
