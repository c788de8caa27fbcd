/* mod_itertools.c: module itertools: iterators over one or more streams, and the module itself. */
#include "mod_itertools.h"

const char *cw_itertool_name(cw_type *t) {
    const char *dot = strrchr(t->name, '.');
    return dot ? dot + 1 : t->name;
}

int64_t cw_itertool_no_keywords(cw_ctx *cx, cw_type *type, cw_type *exact, cw_tuple *kwnames) {
    return type == exact || type->init == exact->init
               ? cw_args_no_keywords(cx, cw_itertool_name(exact), kwnames)
               : 0;
}

/* ---- what copy and pickle ask for ---- */

cw_value cw_itertool_reduce(cw_ctx *cx, cw_value self, cw_value args, cw_value state) {
    cw_value parts[3] = {CW_MK_OBJ(cw_type_of(self)), args, state};
    return args.tag ? cw_tuple_build(cx, parts, state.tag ? 3 : 2) : args;
}

cw_tuple *cw_itertool_state(cw_ctx *cx, cw_value state, int64_t n) {
    if (!CW_IS(state, CW_TYPE_TUPLE))
        return cw_raise_p(cx, &cw_type_TypeError, "state is not a tuple");
    cw_tuple *t = CW_AS_TUPLE(state);
    if (t->len == n)
        return t;
    return cw_raise_p(cx, &cw_type_TypeError, "function takes exactly %ld argument%s (%ld given)", (long)n,
                      n == 1 ? "" : "s", (long)t->len);
}

/* ---------------------------------------------------------------- count */

typedef struct cw_count {
    cw_type *type;
    cw_value next, step;
} cw_count;

static int64_t is_number(cw_value v) {
    cw_type *t = cw_type_of(v);
    return v.tag == CW_INT || v.tag == CW_BOOL || v.tag == CW_FLOAT || t->index || t->to_float || t->to_int ||
           t == &cw_type_complex;
}

CW_NEW(count_new) {
    static const char *const names[] = {"start", "step", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "count", args, nargs, kwnames, names, 0, -1, v) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 2; i++) {
        if (!v[i].tag)
            v[i] = CW_MK_INT(i);
        else if (!is_number(v[i]))
            return cw_raise(cx, &cw_type_TypeError, "a number is required");
        if (v[i].tag == CW_BOOL)
            v[i].tag = CW_INT;
    }
    cw_count *c = cw_type_alloc(cx, type);
    c->next = v[0];
    c->step = v[1];
    return CW_MK_OBJ(c);
}

static cw_value count_next(cw_ctx *cx, cw_value self) {
    cw_count *c = self.p;
    cw_value v = c->next;
    int64_t sum;
    if (v.tag == CW_INT && c->step.tag == CW_INT && !__builtin_add_overflow(v.i, c->step.i, &sum))
        c->next = CW_MK_INT(sum);
    else
        c->next = cw_number_binary(cx, CW_OP_ADD, v, c->step);
    return c->next.tag ? v : CW_MK_NULL;
}

static cw_value count_repr(cw_ctx *cx, cw_value self) {
    cw_count *c = self.p;
    const char *name = cw_itertool_name(cw_type_of(self));
    if (c->step.tag == CW_INT && c->step.i == 1)
        return cw_str_format(cx, "%s(%R)", name, &c->next);
    return cw_str_format(cx, "%s(%R, %R)", name, &c->next, &c->step);
}

CW_FN(count_reduce) {
    cw_count *c = self.p;
    int64_t one = c->step.tag == CW_INT && c->step.i == 1;
    return cw_itertool_reduce(
        cx, self, one ? cw_tuple_build(cx, &c->next, 1) : cw_tuple2(cx, c->next, c->step), CW_MK_NULL);
}

static const cw_method_def count_methods[] = {CW_M0("__reduce__", count_reduce), CW_M_END};
static cw_type type_count = {ITERTOOL_SLOTS("count", cw_count), .methods = count_methods, .repr = count_repr,
                             .next = count_next, .new_ = count_new};

/* ---------------------------------------------------------------- cycle */

typedef struct cw_cycle {
    cw_type *type;
    cw_value iterator; /* CW_NULL after the first round */
    cw_list *saved;
    int64_t at;
    int64_t repeated; /* a copy in a later round: what the iterator still gives is saved already */
} cw_cycle;
static cw_type type_cycle;

CW_NEW(cycle_new) {
    if (cw_itertool_no_keywords(cx, type, &type_cycle, kwnames) < 0 ||
        cw_args_count(cx, "cycle", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[0]);
    if (!it.tag)
        return it;
    cw_cycle *c = cw_type_alloc(cx, type);
    c->iterator = it;
    c->saved = cw_list_new(cx, 0).p;
    return CW_MK_OBJ(c);
}

static cw_value cycle_next(cw_ctx *cx, cw_value self) {
    cw_cycle *c = self.p;
    if (c->iterator.tag) {
        cw_value x = cw_object_next(cx, c->iterator);
        if (x.tag)
            return !c->repeated && cw_list_append(cx, c->saved, x) < 0 ? CW_MK_NULL : x;
        if (cx->exc)
            return x;
        c->iterator = CW_MK_NULL;
    }
    if (c->saved->len == 0)
        return CW_MK_NULL;
    if (c->at >= c->saved->len)
        c->at = 0;
    return cw_list_item(c->saved, c->at++);
}

/* cycle(iterator), with what was saved and whether the iterator repeats it. */
CW_FN(cycle_reduce) {
    cw_cycle *c = self.p;
    cw_value saved = CW_MK_OBJ(c->saved), it = c->iterator;
    if (!it.tag) {
        it = cw_object_iter(cx, saved);
        if (it.tag && c->at && !cw_call_method1(cx, it, "__setstate__", CW_MK_INT(c->at)).tag)
            return CW_MK_NULL;
    }
    int64_t repeated = !c->iterator.tag || c->repeated;
    return it.tag ? cw_itertool_reduce(cx, self, cw_tuple_build(cx, &it, 1),
                                       cw_tuple2(cx, saved, CW_MK_BOOL(repeated)))
                  : it;
}

CW_FN(cycle_setstate) {
    cw_cycle *c = self.p;
    cw_tuple *state = cw_itertool_state(cx, args[0], 2);
    if (!state)
        return CW_MK_NULL;
    int64_t repeated;
    if (!CW_IS(state->items[0], CW_TYPE_LIST))
        return cw_raise(cx, &cw_type_TypeError, "argument 1 must be list, not %s",
                        cw_type_name(state->items[0]));
    if (cw_int_as_i64(cx, state->items[1], &repeated) < 0)
        return CW_MK_NULL;
    c->saved = CW_AS_LIST(state->items[0]);
    c->repeated = repeated != 0;
    c->at = 0;
    return CW_MK_NONE;
}
static const cw_method_def cycle_methods[] = {CW_M0("__reduce__", cycle_reduce),
                                              CW_M1("__setstate__", cycle_setstate), CW_M_END};
static cw_type type_cycle = {ITERTOOL_SLOTS("cycle", cw_cycle), .methods = cycle_methods, .next = cycle_next,
                             .new_ = cycle_new};

/* ---------------------------------------------------------------- repeat */

typedef struct cw_repeat {
    cw_type *type;
    cw_value object;
    int64_t left; /* -1: for ever */
} cw_repeat;

CW_NEW(repeat_new) {
    static const char *const names[] = {"object", "times", NULL};
    cw_value v[2];
    int64_t times = -1;
    if (cw_args_parse(cx, "repeat", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        (v[1].tag && cw_int_as_i64(cx, v[1], &times) < 0))
        return CW_MK_NULL;
    cw_repeat *r = cw_type_alloc(cx, type);
    r->object = v[0];
    r->left = v[1].tag && times < 0 ? 0 : times;
    return CW_MK_OBJ(r);
}

static cw_value repeat_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_repeat *r = self.p;
    if (r->left == 0)
        return CW_MK_NULL;
    if (r->left > 0)
        r->left--;
    return r->object;
}

static cw_value repeat_repr(cw_ctx *cx, cw_value self) {
    cw_repeat *r = self.p;
    const char *name = cw_itertool_name(cw_type_of(self));
    if (r->left < 0)
        return cw_str_format(cx, "%s(%R)", name, &r->object);
    return cw_str_format(cx, "%s(%R, %ld)", name, &r->object, (long)r->left);
}

CW_FN(repeat_length_hint) {
    cw_repeat *r = self.p;
    return r->left < 0 ? cw_raise(cx, &cw_type_TypeError, "len() of unsized object") : CW_MK_INT(r->left);
}

CW_FN(repeat_reduce) {
    cw_repeat *r = self.p;
    return cw_itertool_reduce(cx, self,
                              r->left < 0 ? cw_tuple_build(cx, &r->object, 1)
                                          : cw_tuple2(cx, r->object, CW_MK_INT(r->left)),
                              CW_MK_NULL);
}

static const cw_method_def repeat_methods[] = {CW_M0("__length_hint__", repeat_length_hint),
                                               CW_M0("__reduce__", repeat_reduce), CW_M_END};
static cw_type type_repeat = {ITERTOOL_SLOTS("repeat", cw_repeat), .methods = repeat_methods,
                              .repr = repeat_repr, .next = repeat_next, .new_ = repeat_new};

/* ---------------------------------------------------------------- chain */

typedef struct cw_chain {
    cw_type *type;
    cw_value source, active; /* CW_NULL: none */
} cw_chain;
static cw_type type_chain;

static cw_value chain_make(cw_ctx *cx, cw_type *type, cw_value iterable) {
    cw_value source = cw_object_iter(cx, iterable);
    if (!source.tag)
        return source;
    cw_chain *c = cw_type_alloc(cx, type);
    c->source = source;
    return CW_MK_OBJ(c);
}

CW_NEW(chain_new) {
    if (cw_itertool_no_keywords(cx, type, &type_chain, kwnames) < 0)
        return CW_MK_NULL;
    return chain_make(cx, type, cw_tuple_build(cx, args, nargs));
}

CW_FN(chain_from_iterable) {
    return chain_make(cx, self.p, args[0]);
}

static cw_value chain_next(cw_ctx *cx, cw_value self) {
    cw_chain *c = self.p;
    while (c->source.tag) {
        if (!c->active.tag) {
            cw_value next = cw_object_next(cx, c->source);
            if (next.tag)
                c->active = cw_object_iter(cx, next);
            if (!next.tag || !c->active.tag) {
                c->source = CW_MK_NULL;
                return CW_MK_NULL;
            }
        }
        cw_value x = cw_object_next(cx, c->active);
        if (x.tag || cx->exc)
            return x;
        c->active = CW_MK_NULL;
    }
    return CW_MK_NULL;
}

/* chain(), with the iterators that are left as state. */
CW_FN(chain_reduce) {
    cw_chain *c = self.p;
    cw_value left[2] = {c->source, c->active};
    cw_value state = c->source.tag ? cw_tuple_build(cx, left, c->active.tag ? 2 : 1) : CW_MK_NULL;
    return cw_itertool_reduce(cx, self, cx->state->empty_tuple, state);
}

CW_FN(chain_setstate) {
    cw_chain *c = self.p;
    cw_tuple *state = CW_IS(args[0], CW_TYPE_TUPLE) ? args[0].p : NULL;
    if (!state)
        return cw_raise(cx, &cw_type_TypeError, "state is not a tuple");
    if (state->len < 1 || state->len > 2)
        return cw_raise(cx, &cw_type_TypeError, "function takes %s (%ld given)",
                        state->len ? "at most 2 arguments" : "at least 1 argument", (long)state->len);
    for (int64_t i = 0; i < state->len; i++)
        if (!cw_type_of(state->items[i])->next)
            return cw_raise(cx, &cw_type_TypeError, "Arguments must be iterators.");
    c->source = state->items[0];
    c->active = state->len > 1 ? state->items[1] : CW_MK_NULL;
    return CW_MK_NONE;
}

static const cw_method_def chain_methods[] = {
    CW_M0("__reduce__", chain_reduce),
    CW_M1("__setstate__", chain_setstate),
    {"from_iterable", chain_from_iterable, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, NULL},
    CW_CLASS_GETITEM,
    CW_M_END};
static cw_type type_chain = {ITERTOOL_SLOTS("chain", cw_chain), .methods = chain_methods, .next = chain_next,
                             .new_ = chain_new};

/* ---------------------------------------------------------------- accumulate */

typedef struct cw_accumulate {
    cw_type *type;
    cw_value iterator, function, total, initial; /* CW_NULL: none */
} cw_accumulate;

CW_NEW(accumulate_new) {
    static const char *const names[] = {"iterable", "func", "initial", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "accumulate", args, nargs, kwnames, names, 1, 2, v) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, v[0]);
    if (!it.tag)
        return it;
    cw_accumulate *a = cw_type_alloc(cx, type);
    a->iterator = it;
    a->function = v[1].tag == CW_NONE ? CW_MK_NULL : v[1];
    a->initial = v[2].tag == CW_NONE ? CW_MK_NULL : v[2];
    return CW_MK_OBJ(a);
}

static cw_value accumulate_next(cw_ctx *cx, cw_value self) {
    cw_accumulate *a = self.p;
    if (a->initial.tag) {
        a->total = a->initial;
        a->initial = CW_MK_NULL;
        return a->total;
    }
    cw_value x = cw_object_next(cx, a->iterator);
    if (!x.tag)
        return x;
    if (!a->total.tag)
        return a->total = x;
    cw_value sum = a->function.tag ? cw_call2(cx, a->function, a->total, x)
                                   : cw_number_binary(cx, CW_OP_ADD, a->total, x);
    if (sum.tag)
        a->total = sum;
    return sum;
}

/* An iterator over value and then the items of `it`. */
static cw_value with_first(cw_ctx *cx, cw_value value, cw_value it) {
    cw_value parts[2] = {cw_tuple_build(cx, &value, 1), it};
    return cw_call(cx, CW_MK_OBJ(&type_chain), parts, 2, NULL);
}

/* A total of None cannot be told from none in the state: islice(accumulate(chain((None,), iterator)), 1,
 * None). */
static cw_value accumulate_reduce_none(cw_ctx *cx, cw_value self, cw_value function) {
    cw_accumulate *a = self.p;
    cw_value v[3] = {with_first(cx, CW_MK_NONE, a->iterator), function, CW_MK_NONE};
    v[0] = v[0].tag ? cw_call(cx, CW_MK_OBJ(a->type), v, 2, NULL) : v[0];
    v[1] = CW_MK_INT(1);
    cw_value args = v[0].tag ? cw_tuple_build(cx, v, 3) : v[0];
    return args.tag ? cw_tuple2(cx, CW_MK_OBJ(&cw_type_islice), args) : args;
}

CW_FN(accumulate_reduce) {
    cw_accumulate *a = self.p;
    cw_value function = a->function.tag ? a->function : CW_MK_NONE, it = a->iterator;
    if (a->total.tag == CW_NONE)
        return accumulate_reduce_none(cx, self, function);
    if (a->initial.tag && !(it = with_first(cx, a->initial, it)).tag)
        return it;
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, it, function), a->total.tag ? a->total : CW_MK_NONE);
}

CW_FN(accumulate_setstate) {
    ((cw_accumulate *)self.p)->total = args[0];
    return CW_MK_NONE;
}
static const cw_method_def accumulate_methods[] = {CW_M0("__reduce__", accumulate_reduce),
                                                   CW_M1("__setstate__", accumulate_setstate), CW_M_END};
static cw_type type_accumulate = {ITERTOOL_SLOTS("accumulate", cw_accumulate), .methods = accumulate_methods,
                                  .next = accumulate_next, .new_ = accumulate_new};

/* ---------------------------------------------------------------- compress, pairwise */

typedef struct cw_two {
    cw_type *type;
    cw_value a, b;
} cw_two;

static cw_value two_make(cw_ctx *cx, cw_type *type, cw_value a, cw_value b) {
    cw_two *t = cw_type_alloc(cx, type);
    t->a = a;
    t->b = b;
    return CW_MK_OBJ(t);
}

CW_NEW(compress_new) {
    static const char *const names[] = {"data", "selectors", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "compress", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    cw_value a = cw_object_iter(cx, v[0]), b = a.tag ? cw_object_iter(cx, v[1]) : a;
    return b.tag ? two_make(cx, type, a, b) : b;
}

static cw_value compress_next(cw_ctx *cx, cw_value self) {
    cw_two *t = self.p;
    for (;;) {
        cw_value x = cw_object_next(cx, t->a);
        cw_value selector = x.tag ? cw_object_next(cx, t->b) : x;
        if (!selector.tag)
            return selector;
        int64_t yes = cw_object_truth(cx, selector);
        if (yes)
            return yes < 0 ? CW_MK_NULL : x;
    }
}

CW_FN(compress_reduce) {
    cw_two *t = self.p;
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, t->a, t->b), CW_MK_NULL);
}
static const cw_method_def compress_methods[] = {CW_M0("__reduce__", compress_reduce), CW_M_END};
static cw_type type_compress = {ITERTOOL_SLOTS("compress", cw_two), .methods = compress_methods,
                                .next = compress_next, .new_ = compress_new};

static cw_type type_pairwise;
CW_NEW(pairwise_new) {
    if (cw_itertool_no_keywords(cx, type, &type_pairwise, kwnames) < 0 ||
        cw_args_count(cx, "pairwise", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[0]);
    return it.tag ? two_make(cx, type, it, CW_MK_NULL) : it;
}

static cw_value pairwise_next(cw_ctx *cx, cw_value self) {
    cw_two *t = self.p;
    if (!t->a.tag)
        return CW_MK_NULL;
    if (!t->b.tag)
        t->b = cw_object_next(cx, t->a);
    cw_value x = t->b.tag ? cw_object_next(cx, t->a) : t->b;
    if (!x.tag) {
        t->a = t->b = CW_MK_NULL;
        return x;
    }
    cw_value pair = cw_tuple2(cx, t->b, x);
    t->b = x;
    return pair;
}
static cw_type type_pairwise = {ITERTOOL_SLOTS("pairwise", cw_two), .next = pairwise_next,
                                .new_ = pairwise_new};

/* ---------------------------------------------------------------- the module */

static int64_t itertools_exec(cw_ctx *cx, cw_module *m) {
    static cw_type *const types[] = {&type_count,
                                     &type_cycle,
                                     &type_repeat,
                                     &type_accumulate,
                                     &type_chain,
                                     &type_compress,
                                     &type_pairwise,
                                     &cw_type_filterfalse,
                                     &cw_type_takewhile,
                                     &cw_type_dropwhile,
                                     &cw_type_starmap,
                                     &cw_type_islice,
                                     &cw_type_zip_longest,
                                     &cw_type_product,
                                     &cw_type_permutations,
                                     &cw_type_combinations,
                                     &cw_type_combinations_replacement,
                                     &cw_type_groupby,
                                     &cw_type_grouper,
                                     &cw_type_tee,
                                     &cw_type_tee_data};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        cw_module_set(cx, m, cw_itertool_name(types[i]), CW_MK_OBJ(types[i]));
    return 0;
}

static const cw_method_def itertools_functions[] = {CW_MN("tee", cw_itertools_tee, 1, 2), CW_M_END};
const cw_native_module cw_native_itertools = {"itertools", itertools_functions, itertools_exec,
                                              "Functional tools for creating and using iterators."};
