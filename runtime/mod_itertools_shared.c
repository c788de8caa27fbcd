/* mod_itertools_shared.c: module itertools: iterators that share a source: groupby and its groups, tee. */
#include "mod_itertools.h"

/* ---------------------------------------------------------------- groupby */

typedef struct cw_groupby {
    cw_type *type;
    cw_value iterator, key_function;
    cw_value target_key; /* key of the group that was handed out last; CW_NULL before the first */
    cw_value key, value; /* read ahead; CW_NULL: nothing */
    void *current_group; /* the group that may still read */
} cw_groupby;
typedef struct cw_grouper {
    cw_type *type;
    cw_groupby *parent;
    cw_value target_key;
} cw_grouper;

CW_NEW(groupby_new) {
    static const char *const names[] = {"iterable", "key", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "groupby", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, v[0]);
    if (!it.tag)
        return it;
    cw_groupby *g = cw_type_alloc(cx, type);
    g->iterator = it;
    g->key_function = v[1].tag ? v[1] : CW_MK_NONE;
    return CW_MK_OBJ(g);
}

/* Reads one value ahead: 0, or -1 at the end or on error. */
static int64_t groupby_step(cw_ctx *cx, cw_groupby *g) {
    cw_value x = cw_object_next(cx, g->iterator);
    if (!x.tag)
        return -1;
    cw_value key = g->key_function.tag == CW_NONE ? x : cw_call1(cx, g->key_function, x);
    if (!key.tag)
        return -1;
    g->value = x;
    g->key = key;
    return 0;
}

static cw_value groupby_next(cw_ctx *cx, cw_value self) {
    cw_groupby *g = self.p;
    g->current_group = NULL;
    for (;;) { /* to the first value of the next group */
        if (g->key.tag) {
            if (!g->target_key.tag)
                break;
            int64_t same = cw_equal(cx, g->target_key, g->key);
            if (same < 0)
                return CW_MK_NULL;
            if (!same)
                break;
        }
        if (groupby_step(cx, g) < 0)
            return CW_MK_NULL;
    }
    g->target_key = g->key;
    cw_grouper *group = cw_alloc(cx, sizeof *group);
    group->type = &cw_type_grouper;
    group->parent = g;
    group->target_key = g->target_key;
    g->current_group = group;
    return cw_tuple2(cx, g->key, CW_MK_OBJ(group));
}

static cw_value grouper_next(cw_ctx *cx, cw_value self) {
    cw_grouper *group = self.p;
    cw_groupby *g = group->parent;
    if (g->current_group != group)
        return CW_MK_NULL;
    if (!g->value.tag && groupby_step(cx, g) < 0)
        return CW_MK_NULL;
    int64_t same = cw_equal(cx, group->target_key, g->key);
    if (same <= 0)
        return CW_MK_NULL;
    cw_value x = g->value;
    g->value = CW_MK_NULL;
    g->key = CW_MK_NULL;
    return x;
}

cw_type cw_type_groupby = {ITERTOOL_SLOTS("groupby", cw_groupby), .next = groupby_next, .new_ = groupby_new};
cw_type cw_type_grouper = {ITERTOOL_SLOTS("_grouper", cw_grouper), .next = grouper_next};

/* ---------------------------------------------------------------- tee: a chain of values, made as they are
 * read */

typedef struct cw_tee_link {
    cw_value iterator;
    cw_value value; /* CW_NULL: not read yet */
    struct cw_tee_link *next;
    int64_t running;
} cw_tee_link;
typedef struct cw_tee {
    cw_type *type;
    cw_tee_link *at;
} cw_tee;

static cw_value tee_make(cw_ctx *cx, cw_tee_link *at) {
    cw_tee *t = cw_type_alloc(cx, &cw_type_tee);
    t->at = at;
    return CW_MK_OBJ(t);
}

static cw_value tee_start(cw_ctx *cx, cw_value iterable) {
    cw_value it = cw_object_iter(cx, iterable);
    if (!it.tag)
        return it;
    if (CW_IS_EXACT(it, &cw_type_tee))
        return tee_make(cx, ((cw_tee *)it.p)->at);
    cw_tee_link *link = cw_alloc(cx, sizeof *link);
    link->iterator = it;
    return tee_make(cx, link);
}

static cw_value tee_next(cw_ctx *cx, cw_value self) {
    cw_tee *t = self.p;
    cw_tee_link *link = t->at;
    if (!link->value.tag) {
        if (link->running)
            return cw_raise(cx, &cw_type_RuntimeError, "cannot re-enter the tee iterator");
        link->running = 1;
        cw_value x = cw_object_next(cx, link->iterator);
        link->running = 0;
        if (!x.tag)
            return x;
        link->value = x;
        link->next = cw_alloc(cx, sizeof *link);
        link->next->iterator = link->iterator;
        link->iterator = CW_MK_NULL;
    }
    t->at = link->next;
    return link->value;
}

CW_FN(tee_copy) {
    return tee_make(cx, ((cw_tee *)self.p)->at);
}

CW_NEW(tee_new) {
    if (cw_args_count(cx, "_tee", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    return tee_start(cx, args[0]);
}

static const cw_method_def tee_methods[] = {CW_M0("__copy__", tee_copy), CW_M_END};
cw_type cw_type_tee = {.type = &cw_type_type,
                       .name = "itertools._tee",
                       .base = &cw_type_object,
                       .basicsize = sizeof(cw_tee),
                       .weaklist_offset = -1,
                       .methods = tee_methods,
                       .iter = cw_identity,
                       .next = tee_next,
                       .new_ = tee_new};

cw_value cw_itertools_tee(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    int64_t n = 2;
    (void)self, (void)kwnames;
    if (nargs > 1 && cw_int_as_i64(cx, args[1], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_ValueError, "n must be >= 0");
    cw_tuple *result = cw_tuple_alloc(cx, n);
    if (!result || n == 0)
        return result ? CW_MK_OBJ(result) : CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[0]);
    if (!it.tag)
        return it;
    cw_value copy;
    CW_STATIC_NAME(copy_name, "__copy__");
    int64_t found = cw_object_lookup_attr(cx, it, &copy_name, &copy);
    if (found < 0)
        return CW_MK_NULL;
    result->items[0] = found ? it : tee_start(cx, it);
    for (int64_t i = 1; i < n; i++) {
        result->items[i] = cw_call_method0(cx, result->items[i - 1], "__copy__");
        if (!result->items[i].tag)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(result);
}
