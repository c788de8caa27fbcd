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

static cw_value grouper_make(cw_ctx *cx, cw_groupby *g, cw_value key) {
    cw_grouper *group = cw_alloc(cx, sizeof *group);
    group->type = &cw_type_grouper;
    group->parent = g;
    group->target_key = key;
    g->current_group = group;
    return CW_MK_OBJ(group);
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
    return cw_tuple2(cx, g->key, grouper_make(cx, g, g->target_key));
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

/* groupby(iterator, key), with what was read ahead and the key of the group handed out. */
CW_FN(groupby_reduce) {
    cw_groupby *g = self.p;
    cw_value read[3] = {g->key, g->value, g->target_key};
    cw_value state =
        g->target_key.tag && g->key.tag && g->value.tag ? cw_tuple_build(cx, read, 3) : CW_MK_NULL;
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, g->iterator, g->key_function), state);
}

CW_FN(groupby_setstate) {
    cw_groupby *g = self.p;
    cw_tuple *state = cw_itertool_state(cx, args[0], 3);
    if (!state)
        return CW_MK_NULL;
    g->key = state->items[0];
    g->value = state->items[1];
    g->target_key = state->items[2];
    return CW_MK_NONE;
}

CW_NEW(grouper_new) {
    if (cw_itertool_no_keywords(cx, type, &cw_type_grouper, kwnames) < 0 ||
        cw_args_count(cx, "_grouper", nargs, 2, 2) < 0)
        return CW_MK_NULL;
    if (!CW_IS_EXACT(args[0], &cw_type_groupby))
        return cw_raise(cx, &cw_type_TypeError, "_grouper() argument 1 must be itertools.groupby, not %s",
                        cw_type_name(args[0]));
    return grouper_make(cx, args[0].p, args[1]);
}

/* A group whose parent went on is empty: iter(()). */
CW_FN(grouper_reduce) {
    cw_grouper *group = self.p;
    if (group->parent->current_group != group)
        return cw_reduce_call(cx, "iter", cx->state->empty_tuple);
    return cw_itertool_reduce(cx, self, cw_tuple2(cx, CW_MK_OBJ(group->parent), group->target_key),
                              CW_MK_NULL);
}

static const cw_method_def groupby_methods[] = {CW_M0("__reduce__", groupby_reduce),
                                                CW_M1("__setstate__", groupby_setstate), CW_M_END};
static const cw_method_def grouper_methods[] = {CW_M0("__reduce__", grouper_reduce), CW_M_END};
cw_type cw_type_groupby = {ITERTOOL_SLOTS("groupby", cw_groupby), .methods = groupby_methods,
                           .next = groupby_next, .new_ = groupby_new};
cw_type cw_type_grouper = {ITERTOOL_SLOTS("_grouper", cw_grouper), .methods = grouper_methods,
                           .next = grouper_next, .new_ = grouper_new};

/* ---------------------------------------------------------------- tee: a chain of blocks of values, read as
 * they are asked for */

enum { TEE_BLOCK = 57 };
typedef struct cw_tee_data {
    cw_type *type;
    cw_value iterator;
    int64_t nread;
    int64_t running; /* the iterator is being asked */
    struct cw_tee_data *next;
    cw_value values[TEE_BLOCK];
} cw_tee_data;
typedef struct cw_tee {
    cw_type *type;
    cw_tee_data *data;
    int64_t index; /* of the next value, TEE_BLOCK: in the next block */
} cw_tee;

static cw_tee_data *tee_data_make(cw_ctx *cx, cw_value iterator) {
    cw_tee_data *d = cw_type_alloc(cx, &cw_type_tee_data);
    d->iterator = iterator;
    return d;
}

static cw_value tee_make(cw_ctx *cx, cw_tee_data *data, int64_t index) {
    cw_tee *t = cw_type_alloc(cx, &cw_type_tee);
    t->data = data;
    t->index = index;
    return CW_MK_OBJ(t);
}

static cw_value tee_start(cw_ctx *cx, cw_value iterable) {
    cw_value it = cw_object_iter(cx, iterable);
    if (!it.tag)
        return it;
    if (CW_IS_EXACT(it, &cw_type_tee))
        return tee_make(cx, ((cw_tee *)it.p)->data, ((cw_tee *)it.p)->index);
    return tee_make(cx, tee_data_make(cx, it), 0);
}

static cw_value tee_data_item(cw_ctx *cx, cw_tee_data *d, int64_t i) {
    if (i < d->nread)
        return d->values[i];
    if (d->running)
        return cw_raise(cx, &cw_type_RuntimeError, "cannot re-enter the tee iterator");
    d->running = 1;
    cw_value x = cw_object_next(cx, d->iterator);
    d->running = 0;
    if (x.tag)
        d->values[d->nread++] = x;
    return x;
}

static cw_tee_data *tee_data_next(cw_ctx *cx, cw_tee_data *d) {
    if (!d->next)
        d->next = tee_data_make(cx, d->iterator);
    return d->next;
}

static cw_value tee_next(cw_ctx *cx, cw_value self) {
    cw_tee *t = self.p;
    if (t->index >= TEE_BLOCK) {
        t->data = tee_data_next(cx, t->data);
        t->index = 0;
    }
    cw_value x = tee_data_item(cx, t->data, t->index);
    t->index += x.tag != CW_NULL;
    return x;
}

CW_FN(tee_copy) {
    return tee_make(cx, ((cw_tee *)self.p)->data, ((cw_tee *)self.p)->index);
}

/* _tee(()), with the block and the place in it. */
CW_FN(tee_reduce) {
    cw_tee *t = self.p;
    return cw_itertool_reduce(cx, self, cw_tuple_build(cx, &cx->state->empty_tuple, 1),
                              cw_tuple2(cx, CW_MK_OBJ(t->data), CW_MK_INT(t->index)));
}

CW_FN(tee_setstate) {
    cw_tee *t = self.p;
    int64_t index;
    cw_tuple *state = cw_itertool_state(cx, args[0], 2);
    if (!state)
        return CW_MK_NULL;
    if (!CW_IS_EXACT(state->items[0], &cw_type_tee_data))
        return cw_raise(cx, &cw_type_TypeError, "argument 1 must be itertools._tee_dataobject, not %s",
                        cw_type_name(state->items[0]));
    if (cw_int_as_i64(cx, state->items[1], &index) < 0)
        return CW_MK_NULL;
    if (index < 0 || index > TEE_BLOCK || index > ((cw_tee_data *)state->items[0].p)->nread)
        return cw_raise(cx, &cw_type_ValueError, "Index out of range");
    t->data = state->items[0].p;
    t->index = index;
    return CW_MK_NONE;
}

CW_NEW(tee_new) {
    if (cw_args_count(cx, "_tee", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    return tee_start(cx, args[0]);
}

/* _tee_dataobject(iterator, values, next block or None) */
CW_NEW(tee_data_new) {
    if (cw_args_count(cx, "_tee_dataobject", nargs, 3, 3) < 0)
        return CW_MK_NULL;
    if (!CW_IS(args[1], CW_TYPE_LIST))
        return cw_raise(cx, &cw_type_TypeError, "_tee_dataobject() argument 2 must be list, not %s",
                        cw_type_name(args[1]));
    int64_t n = CW_AS_LIST(args[1])->len;
    int64_t has_next = args[2].tag != CW_NONE;
    if (n > TEE_BLOCK || (has_next && (n != TEE_BLOCK || !CW_IS_EXACT(args[2], &cw_type_tee_data))))
        return cw_raise(cx, &cw_type_ValueError, "Invalid arguments");
    cw_tee_data *d = tee_data_make(cx, args[0]);
    for (; d->nread < n; d->nread++)
        d->values[d->nread] = cw_list_item(CW_AS_LIST(args[1]), d->nread);
    d->next = has_next ? args[2].p : NULL;
    return CW_MK_OBJ(d);
}

CW_FN(tee_data_reduce) {
    cw_tee_data *d = self.p;
    cw_value parts[3] = {d->iterator, cw_list_build(cx, d->values, d->nread),
                         d->next ? CW_MK_OBJ(d->next) : CW_MK_NONE};
    return cw_itertool_reduce(cx, self, cw_tuple_build(cx, parts, 3), CW_MK_NULL);
}

static const cw_method_def tee_methods[] = {CW_M0("__copy__", tee_copy), CW_M0("__reduce__", tee_reduce),
                                            CW_M1("__setstate__", tee_setstate), CW_M_END};
cw_type cw_type_tee = {.type = &cw_type_type,
                       .name = "itertools._tee",
                       .base = &cw_type_object,
                       .basicsize = sizeof(cw_tee),
                       .weaklist_offset = -1,
                       .methods = tee_methods,
                       .iter = cw_identity,
                       .next = tee_next,
                       .new_ = tee_new};
static const cw_method_def tee_data_methods[] = {CW_M0("__reduce__", tee_data_reduce), CW_M_END};
cw_type cw_type_tee_data = {.type = &cw_type_type,
                            .name = "itertools._tee_dataobject",
                            .base = &cw_type_object,
                            .basicsize = sizeof(cw_tee_data),
                            .methods = tee_data_methods,
                            .new_ = tee_data_new};

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
