/* mod_functools.c: module _functools: reduce, cmp_to_key, partial. lru_cache is in mod_functools_cache.c. */
#include "containers.h"
#include "mod_functools.h"

/* ---------------------------------------------------------------- reduce */

CW_FN(functools_reduce) {
    cw_value it = cw_object_iter(cx, args[1]), x;
    if (!it.tag) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return it;
        cw_clear(cx);
        return cw_raise(cx, &cw_type_TypeError, "reduce() arg 2 must support iteration");
    }
    cw_value total = nargs > 2 ? args[2] : CW_MK_NULL;
    while ((x = cw_object_next(cx, it)).tag) {
        total = total.tag ? cw_call2(cx, args[0], total, x) : x;
        if (!total.tag)
            return total;
    }
    if (cx->exc)
        return CW_MK_NULL;
    return total.tag ? total
                     : cw_raise(cx, &cw_type_TypeError, "reduce() of empty iterable with no initial value");
}

/* ---------------------------------------------------------------- cmp_to_key */

typedef struct cw_key_wrapper {
    cw_type *type;
    cw_value compare;
    cw_value object; /* CW_NULL: the key function itself */
} cw_key_wrapper;
static cw_type type_key_wrapper;

static cw_value wrapper_make(cw_ctx *cx, cw_value compare, cw_value object) {
    cw_key_wrapper *k = cw_alloc(cx, sizeof *k);
    *k = (cw_key_wrapper){&type_key_wrapper, compare, object};
    return CW_MK_OBJ(k);
}

CW_FN(functools_cmp_to_key) {
    static const char *const names[] = {"mycmp", NULL};
    cw_value v;
    return cw_args_parse(cx, "cmp_to_key", args, nargs, kwnames, names, 1, -1, &v) < 0
               ? CW_MK_NULL
               : wrapper_make(cx, v, CW_MK_NULL);
}

CW_FN(wrapper_call) {
    static const char *const names[] = {"obj", NULL};
    cw_value v;
    if (cw_args_parse(cx, "K", args, nargs, kwnames, names, 1, -1, &v) < 0)
        return CW_MK_NULL;
    return wrapper_make(cx, ((cw_key_wrapper *)self.p)->compare, v);
}

static cw_value wrapper_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!CW_IS_EXACT(a, &type_key_wrapper) || !CW_IS_EXACT(b, &type_key_wrapper))
        return cw_raise(cx, &cw_type_TypeError, "other argument must be K instance");
    cw_key_wrapper *x = a.p, *y = b.p;
    if (!x->object.tag || !y->object.tag)
        return cw_raise(cx, &cw_type_AttributeError, "object");
    cw_value result = cw_call2(cx, x->compare, x->object, y->object);
    return result.tag ? cw_object_compare(cx, op, result, CW_MK_INT(0)) : result;
}

static cw_value wrapper_get_obj(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    cw_key_wrapper *k = self.p;
    return k->object.tag ? k->object : CW_MK_NONE;
}

static const cw_getset_def wrapper_getsets[] = {{"obj", wrapper_get_obj, NULL, NULL, NULL},
                                                {NULL, NULL, NULL, NULL, NULL}};
static cw_type type_key_wrapper = {.type = &cw_type_type,
                                   .name = "functools.KeyWrapper",
                                   .base = &cw_type_object,
                                   .basicsize = sizeof(cw_key_wrapper),
                                   .getsets = wrapper_getsets,
                                   .call = wrapper_call,
                                   .compare = wrapper_compare};

/* ---------------------------------------------------------------- partial */

typedef struct cw_partial {
    cw_type *type;
    cw_value function;
    cw_tuple *args;
    cw_dict *keywords;
    cw_dict *dict;
} cw_partial;
static cw_type type_partial;

static int64_t add_keywords(cw_ctx *cx, cw_dict *d, const cw_value *values, cw_tuple *kwnames) {
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_dict_set(cx, d, kwnames->items[i], values[i]) < 0)
            return -1;
    return 0;
}

CW_NEW(partial_new) {
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "type 'partial' takes at least one argument");
    cw_value function = args[0];
    cw_tuple *before = NULL;
    cw_dict *keywords = NULL;
    /* a plain partial of a partial is flattened */
    if (CW_IS_EXACT(function, &type_partial) && type == &type_partial && !((cw_partial *)function.p)->dict) {
        cw_partial *inner = function.p;
        before = inner->args;
        keywords = cw_dict_copy(cx, inner->keywords);
        function = inner->function;
    }
    if (!cw_is_callable(cx, function))
        return cw_raise(cx, &cw_type_TypeError, "the first argument must be callable");
    int64_t nbefore = before ? before->len : 0;
    cw_tuple *all = cw_tuple_alloc(cx, nbefore + nargs - 1);
    if (nbefore)
        memcpy(all->items, before->items, (size_t)nbefore * sizeof(cw_value));
    memcpy(all->items + nbefore, args + 1, (size_t)(nargs - 1) * sizeof(cw_value));
    if (!keywords)
        keywords = cw_dict_new(cx);
    if (add_keywords(cx, keywords, args + nargs, kwnames) < 0)
        return CW_MK_NULL;
    cw_partial *p = cw_type_alloc(cx, type);
    p->function = function;
    p->args = all;
    p->keywords = keywords;
    return CW_MK_OBJ(p);
}

CW_FN(partial_call) {
    cw_partial *p = self.p;
    int64_t n = p->args->len + nargs;
    if (p->keywords->used == 0 && !(kwnames && kwnames->len)) {
        cw_value few[8], *all = n <= 8 ? few : cw_tuple_alloc(cx, n)->items;
        memcpy(all, p->args->items, (size_t)p->args->len * sizeof(cw_value));
        memcpy(all + p->args->len, args, (size_t)nargs * sizeof(cw_value));
        return cw_call(cx, p->function, all, n, NULL);
    }
    cw_tuple *all = cw_tuple_alloc(cx, n);
    memcpy(all->items, p->args->items, (size_t)p->args->len * sizeof(cw_value));
    memcpy(all->items + p->args->len, args, (size_t)nargs * sizeof(cw_value));
    cw_dict *keywords = cw_dict_copy(cx, p->keywords);
    if (!keywords || add_keywords(cx, keywords, args + nargs, kwnames) < 0)
        return CW_MK_NULL;
    return cw_call_ex(cx, p->function, CW_MK_OBJ(all), CW_MK_OBJ(keywords));
}

static cw_value partial_repr(cw_ctx *cx, cw_value self) {
    cw_partial *p = self.p;
    cw_value name = cw_object_getattr(cx, CW_MK_OBJ(p->type), &cw_name_qualname);
    if (!name.tag)
        return name;
    const char *prefix = p->type == &type_partial ? "functools." : "";
    int64_t entered = cw_repr_enter(cx, p);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "...", 3);
    cw_value parts = cw_list_new(cx, 0), key, value;
    int64_t pos = 0;
    cw_list_append(cx, parts.p, cw_str_format(cx, "%s%S(%R", prefix, &name, &p->function));
    for (int64_t i = 0; i < p->args->len; i++)
        cw_list_append(cx, parts.p, cw_str_format(cx, ", %R", &p->args->items[i]));
    while (cw_dict_next(p->keywords, &pos, &key, &value))
        cw_list_append(cx, parts.p, cw_str_format(cx, ", %S=%R", &key, &value));
    cw_list_append(cx, parts.p, cw_str_new(cx, ")", 1));
    cw_repr_leave(cx, p);
    if (cx->exc)
        return CW_MK_NULL;
    return cw_str_join(cx, CW_AS_STR(cx->state->empty_str), parts);
}

static cw_value partial_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_partial *p = self.p;
    (void)cx;
    switch ((intptr_t)closure) {
    case 0:
        return p->function;
    case 1:
        return CW_MK_OBJ(p->args);
    default:
        return CW_MK_OBJ(p->keywords);
    }
}

CW_FN(partial_reduce) {
    cw_partial *p = self.p;
    cw_value state[4] = {p->function, CW_MK_OBJ(p->args), CW_MK_OBJ(p->keywords),
                         p->dict ? CW_MK_OBJ(p->dict) : CW_MK_NONE};
    cw_value parts[3] = {CW_MK_OBJ(p->type), cw_tuple_build(cx, &p->function, 1),
                         cw_tuple_build(cx, state, 4)};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(partial_setstate) {
    cw_partial *p = self.p;
    cw_tuple *t = args[0].p;
    if (!CW_IS(args[0], CW_TYPE_TUPLE) || t->len != 4 || !cw_is_callable(cx, t->items[0]) ||
        !CW_IS(t->items[1], CW_TYPE_TUPLE) ||
        (t->items[2].tag != CW_NONE && !CW_IS(t->items[2], CW_TYPE_DICT)))
        return cw_raise(cx, &cw_type_TypeError, "invalid partial state");
    cw_value plain = CW_IS_EXACT(t->items[1], &cw_type_tuple) ? t->items[1] : cw_tuple_from(cx, t->items[1]);
    cw_dict *keywords = t->items[2].tag == CW_NONE                ? cw_dict_new(cx)
                        : CW_IS_EXACT(t->items[2], &cw_type_dict) ? t->items[2].p
                                                                  : cw_dict_copy(cx, t->items[2].p);
    if (!plain.tag || !keywords)
        return CW_MK_NULL;
    p->function = t->items[0];
    p->args = plain.p;
    p->keywords = keywords;
    p->dict = CW_IS(t->items[3], CW_TYPE_DICT) ? t->items[3].p : NULL;
    return CW_MK_NONE;
}

static const cw_method_def partial_methods[] = {
    CW_M0("__reduce__", partial_reduce), CW_M1("__setstate__", partial_setstate), CW_CLASS_GETITEM, CW_M_END};
static const cw_getset_def partial_getsets[] = {CW_DICT_GETSET,
                                                {"func", partial_get, cw_set_readonly, NULL, (void *)0},
                                                {"args", partial_get, cw_set_readonly, NULL, (void *)1},
                                                {"keywords", partial_get, cw_set_readonly, NULL, (void *)2},
                                                {NULL, NULL, NULL, NULL, NULL}};
static cw_type type_partial = {
    .type = &cw_type_type,
    .name = "functools.partial",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_partial),
    .dict_offset = offsetof(cw_partial, dict),
    .weaklist_offset = -1,
    .doc = "partial(func, *args, **keywords) - new function with partial application\n    of "
           "the given arguments and keywords.\n",
    .methods = partial_methods,
    .getsets = partial_getsets,
    .repr = partial_repr,
    .call = partial_call,
    .new_ = partial_new};

/* ---------------------------------------------------------------- the module */

static int64_t functools_exec(cw_ctx *cx, cw_module *m) {
    cw_module_set(cx, m, "partial", CW_MK_OBJ(&type_partial));
    return cw_module_set(cx, m, "_lru_cache_wrapper", CW_MK_OBJ(&cw_type_lru_cache));
}

static const cw_method_def functools_functions[] = {CW_MP("reduce", functools_reduce, 2, 3),
                                                    CW_MK("cmp_to_key", functools_cmp_to_key), CW_M_END};
const cw_native_module cw_native__functools = {"_functools", functools_functions, functools_exec,
                                               "Tools that operate on functions."};
