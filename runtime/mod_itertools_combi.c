/* mod_itertools_combi.c: module itertools: product, permutations, combinations. */
#include "mod_itertools.h"

/* ---- places in pools as tuples, for copy and pickle ---- */

static cw_value places_tuple(cw_ctx *cx, const int64_t *places, int64_t n) {
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; t && i < n; i++)
        t->items[i] = CW_MK_INT(places[i]);
    return t ? CW_MK_OBJ(t) : CW_MK_NULL;
}

/* An item of a state as an index, put into 0..max. */
static int64_t place_of(cw_ctx *cx, cw_value v, int64_t max, int64_t *place) {
    if (cw_int_as_i64(cx, v, place) < 0)
        return -1;
    *place = *place > max ? max : *place < 0 ? 0 : *place;
    return 0;
}

/* ---------------------------------------------------------------- product */

typedef struct cw_product {
    cw_type *type;
    cw_tuple *pools;
    int64_t *indices; /* NULL before the first item */
    int64_t done;
} cw_product;

CW_NEW(product_new) {
    int64_t repeat = 1;
    for (int64_t i = 0; kwnames && i < kwnames->len; i++) {
        if (!cw_str_equal_utf8(kwnames->items[i].p, "repeat"))
            return cw_raise(cx, &cw_type_TypeError, "'%U' is an invalid keyword argument for product()",
                            (cw_str *)kwnames->items[i].p);
        if (cw_int_as_i64(cx, args[nargs + i], &repeat) < 0)
            return CW_MK_NULL;
    }
    if (repeat < 0)
        return cw_raise(cx, &cw_type_ValueError, "repeat argument cannot be negative");
    int64_t n;
    if (__builtin_mul_overflow(nargs, repeat, &n) || n > INT64_MAX / 16)
        return cw_raise(cx, &cw_type_OverflowError, "repeat argument too large");
    cw_tuple *pools = cw_tuple_alloc(cx, n);
    if (!pools)
        return CW_MK_NULL;
    for (int64_t i = 0; i < n; i++) {
        pools->items[i] = i < nargs ? cw_tuple_from(cx, args[i]) : pools->items[i - nargs];
        if (!pools->items[i].tag)
            return CW_MK_NULL;
    }
    cw_product *p = cw_type_alloc(cx, type);
    p->pools = pools;
    return CW_MK_OBJ(p);
}

static cw_value product_first(cw_ctx *cx, cw_product *p) {
    int64_t n = p->pools->len;
    p->indices = cw_alloc_atomic(cx, (n + 1) * 8);
    memset(p->indices, 0, (size_t)n * 8);
    for (int64_t i = 0; i < n; i++)
        if (CW_AS_TUPLE(p->pools->items[i])->len == 0) {
            p->done = 1;
            return CW_MK_NULL;
        }
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; i < n; i++)
        t->items[i] = CW_AS_TUPLE(p->pools->items[i])->items[0];
    return CW_MK_OBJ(t);
}

static cw_value product_next(cw_ctx *cx, cw_value self) {
    cw_product *p = self.p;
    int64_t n = p->pools->len, i;
    if (p->done)
        return CW_MK_NULL;
    if (!p->indices)
        return product_first(cx, p);
    for (i = n - 1; i >= 0; i--) {
        if (++p->indices[i] < CW_AS_TUPLE(p->pools->items[i])->len)
            break;
        p->indices[i] = 0;
    }
    if (i < 0) {
        p->done = 1;
        return CW_MK_NULL;
    }
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (i = 0; i < n; i++)
        t->items[i] = CW_AS_TUPLE(p->pools->items[i])->items[p->indices[i]];
    return CW_MK_OBJ(t);
}

/* product(*pools), with the places of the item that was given last; product(()) at the end. */
CW_FN(product_reduce) {
    cw_product *p = self.p;
    if (p->done)
        return cw_itertool_reduce(cx, self, cw_tuple_build(cx, &cx->state->empty_tuple, 1), CW_MK_NULL);
    return cw_itertool_reduce(cx, self, CW_MK_OBJ(p->pools),
                              p->indices ? places_tuple(cx, p->indices, p->pools->len) : CW_MK_NULL);
}

CW_FN(product_setstate) {
    cw_product *p = self.p;
    int64_t n = p->pools->len;
    if (!CW_IS(args[0], CW_TYPE_TUPLE) || CW_AS_TUPLE(args[0])->len != n)
        return cw_raise(cx, &cw_type_ValueError, "invalid arguments");
    int64_t *indices = cw_alloc_atomic(cx, (n + 1) * 8);
    for (int64_t i = 0; i < n; i++) {
        int64_t len = CW_AS_TUPLE(p->pools->items[i])->len;
        if (len == 0) {
            p->done = 1;
            return CW_MK_NONE;
        }
        if (place_of(cx, CW_AS_TUPLE(args[0])->items[i], len - 1, &indices[i]) < 0)
            return CW_MK_NULL;
    }
    p->indices = indices;
    return CW_MK_NONE;
}
static const cw_method_def product_methods[] = {CW_M0("__reduce__", product_reduce),
                                                CW_M1("__setstate__", product_setstate), CW_M_END};
cw_type cw_type_product = {ITERTOOL_SLOTS("product", cw_product), .methods = product_methods,
                           .next = product_next, .new_ = product_new};

/* ---------------------------------------------------------------- choices of r out of one pool */

typedef struct cw_choice {
    cw_type *type;
    cw_tuple *pool;
    int64_t r;
    int64_t *indices; /* NULL before the first item */
    int64_t *cycles;  /* permutations */
    int64_t done;
} cw_choice;

static cw_value choice_make(cw_ctx *cx, cw_type *type, cw_value iterable, cw_value r) {
    cw_value pool = cw_tuple_from(cx, iterable);
    if (!pool.tag)
        return pool;
    cw_choice *c = cw_type_alloc(cx, type);
    c->pool = pool.p;
    c->r = c->pool->len;
    if (r.tag && cw_int_as_i64(cx, r, &c->r) < 0)
        return CW_MK_NULL;
    if (c->r < 0)
        return cw_raise(cx, &cw_type_ValueError, "r must be non-negative");
    return CW_MK_OBJ(c);
}

static cw_value chosen(cw_ctx *cx, cw_choice *c) {
    cw_tuple *t = cw_tuple_alloc(cx, c->r);
    if (!t)
        return CW_MK_NULL;
    for (int64_t i = 0; i < c->r; i++)
        t->items[i] = c->pool->items[c->indices[i]];
    return CW_MK_OBJ(t);
}

static int64_t *numbers(cw_ctx *cx, int64_t n) {
    int64_t *a = cw_alloc_large(cx, n + 1, 8, 1);
    for (int64_t i = 0; a && i < n; i++)
        a[i] = i;
    return a;
}

static cw_value end(cw_choice *c) {
    c->done = 1;
    return CW_MK_NULL;
}

/* type(pool, r), with the places after the first item; type((), r) at the end. */
CW_FN(choice_reduce) {
    cw_choice *c = self.p;
    cw_value pool = c->done ? cx->state->empty_tuple : CW_MK_OBJ(c->pool), state = CW_MK_NULL;
    if (c->indices && !c->done && c->cycles)
        state = cw_tuple2(cx, places_tuple(cx, c->indices, c->pool->len), places_tuple(cx, c->cycles, c->r));
    else if (c->indices && !c->done)
        state = places_tuple(cx, c->indices, c->r);
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, pool, CW_MK_INT(c->r)), state);
}

/* n places out of a state, the i-th at most last + i * step. */
static int64_t *places_from(cw_ctx *cx, cw_value state, int64_t n, int64_t last, int64_t step) {
    if (!CW_IS(state, CW_TYPE_TUPLE) || CW_AS_TUPLE(state)->len != n)
        return cw_raise_p(cx, &cw_type_ValueError, "invalid arguments");
    int64_t *places = cw_alloc_atomic(cx, (n + 1) * 8);
    for (int64_t i = 0; i < n; i++)
        if (place_of(cx, CW_AS_TUPLE(state)->items[i], last + i * step, &places[i]) < 0)
            return NULL;
    return places;
}

CW_FN(combinations_setstate) {
    cw_choice *c = self.p;
    int64_t step = c->type->next == cw_type_combinations.next, last = c->pool->len - (step ? c->r : 1);
    int64_t *places = places_from(cx, args[0], c->r, last, step);
    if (!places)
        return CW_MK_NULL;
    c->indices = places;
    return CW_MK_NONE;
}

CW_FN(permutations_setstate) {
    cw_choice *c = self.p;
    int64_t n = c->pool->len;
    cw_tuple *state = cw_itertool_state(cx, args[0], 2);
    int64_t *indices = state ? places_from(cx, state->items[0], n, n - 1, 0) : NULL;
    int64_t *cycles = indices ? places_from(cx, state->items[1], c->r, n, -1) : NULL;
    if (!cycles)
        return CW_MK_NULL;
    for (int64_t i = 0; i < c->r; i++)
        cycles[i] = cycles[i] < 1 ? 1 : cycles[i];
    c->indices = indices;
    c->cycles = cycles;
    return CW_MK_NONE;
}

static const cw_method_def permutations_methods[] = {CW_M0("__reduce__", choice_reduce),
                                                     CW_M1("__setstate__", permutations_setstate), CW_M_END};
static const cw_method_def combinations_methods[] = {CW_M0("__reduce__", choice_reduce),
                                                     CW_M1("__setstate__", combinations_setstate), CW_M_END};

CW_NEW(permutations_new) {
    static const char *const names[] = {"iterable", "r", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "permutations", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    if (v[1].tag == CW_NONE)
        v[1] = CW_MK_NULL;
    if (v[1].tag && !cw_int_check(v[1]))
        return cw_raise(cx, &cw_type_TypeError, "Expected int as r");
    return choice_make(cx, type, v[0], v[1]);
}

static cw_value permutations_next(cw_ctx *cx, cw_value self) {
    cw_choice *c = self.p;
    int64_t n = c->pool->len, r = c->r;
    if (c->done || r > n)
        return CW_MK_NULL;
    if (!c->indices) {
        c->indices = numbers(cx, n);
        c->cycles = numbers(cx, r);
        if (!c->indices || !c->cycles)
            return CW_MK_NULL;
        for (int64_t i = 0; i < r; i++)
            c->cycles[i] = n - i;
        return chosen(cx, c);
    }
    for (int64_t i = r - 1; i >= 0; i--) {
        if (--c->cycles[i] == 0) { /* rotate indices[i:] left by one */
            int64_t first = c->indices[i];
            memmove(c->indices + i, c->indices + i + 1, (size_t)(n - 1 - i) * 8);
            c->indices[n - 1] = first;
            c->cycles[i] = n - i;
        } else {
            int64_t j = n - c->cycles[i], t = c->indices[i];
            c->indices[i] = c->indices[j];
            c->indices[j] = t;
            return chosen(cx, c);
        }
    }
    return end(c);
}

cw_type cw_type_permutations = {ITERTOOL_SLOTS("permutations", cw_choice), .methods = permutations_methods,
                                .next = permutations_next, .new_ = permutations_new};

CW_NEW(combinations_new) {
    static const char *const names[] = {"iterable", "r", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "combinations", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    return choice_make(cx, type, v[0], v[1]);
}

static cw_value combinations_next(cw_ctx *cx, cw_value self) {
    cw_choice *c = self.p;
    int64_t n = c->pool->len, r = c->r, i;
    if (c->done || r > n)
        return CW_MK_NULL;
    if (!c->indices) {
        c->indices = numbers(cx, r);
        return c->indices ? chosen(cx, c) : CW_MK_NULL;
    }
    for (i = r - 1; i >= 0 && c->indices[i] == i + n - r; i--)
        ;
    if (i < 0)
        return end(c);
    c->indices[i]++;
    for (int64_t j = i + 1; j < r; j++)
        c->indices[j] = c->indices[j - 1] + 1;
    return chosen(cx, c);
}

cw_type cw_type_combinations = {ITERTOOL_SLOTS("combinations", cw_choice), .methods = combinations_methods,
                                .next = combinations_next, .new_ = combinations_new};

CW_NEW(replacement_new) {
    static const char *const names[] = {"iterable", "r", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "combinations_with_replacement", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    return choice_make(cx, type, v[0], v[1]);
}

static cw_value replacement_next(cw_ctx *cx, cw_value self) {
    cw_choice *c = self.p;
    int64_t n = c->pool->len, r = c->r, i;
    if (c->done || (n == 0 && r > 0))
        return CW_MK_NULL;
    if (!c->indices) {
        c->indices = numbers(cx, r);
        if (!c->indices)
            return CW_MK_NULL;
        memset(c->indices, 0, (size_t)r * 8);
        return chosen(cx, c);
    }
    for (i = r - 1; i >= 0 && c->indices[i] == n - 1; i--)
        ;
    if (i < 0)
        return end(c);
    int64_t value = c->indices[i] + 1;
    for (; i < r; i++)
        c->indices[i] = value;
    return chosen(cx, c);
}

cw_type cw_type_combinations_replacement = {ITERTOOL_SLOTS("combinations_with_replacement", cw_choice),
                                            .methods = combinations_methods, .next = replacement_next,
                                            .new_ = replacement_new};
