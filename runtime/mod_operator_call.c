/* mod_operator_call.c: module operator: itemgetter, attrgetter, methodcaller. */
#include "mod_operator.h"

typedef struct cw_getter {
    cw_type *type;
    cw_tuple *names;   /* items, attribute names as given, or the arguments of the method */
    cw_tuple *paths;   /* attrgetter: tuples of the parts of dotted names */
    cw_str *method;    /* methodcaller */
    cw_tuple *kwnames; /* methodcaller: keywords, whose values follow in names */
} cw_getter;

static cw_getter *getter_of(cw_value v) {
    return v.p;
}

/* The one argument of a call. */
static int64_t one_argument(cw_ctx *cx, const char *name, int64_t nargs, cw_tuple *kwnames) {
    return cw_args_no_keywords(cx, name, kwnames) < 0 ? -1 : cw_args_count(cx, name, nargs, 1, 1);
}

static int64_t at_least_one(cw_ctx *cx, const char *name, int64_t nargs, cw_tuple *kwnames) {
    if (cw_args_no_keywords(cx, name, kwnames) < 0)
        return -1;
    return nargs < 1 ? cw_raise_i(cx, &cw_type_TypeError, "%s expected 1 argument, got 0", name) : 0;
}

static cw_value repr_call(cw_ctx *cx, cw_value self, cw_str *first, cw_tuple *items, int64_t nkw,
                          cw_tuple *kwnames) {
    cw_value parts = cw_list_new(cx, 0),
             name = cw_object_getattr(cx, CW_MK_OBJ(cw_type_of(self)), &cw_name_name);
    if (!name.tag)
        return name;
    CW_STATIC_NAME(comma, ", ");
    if (first)
        cw_list_append(cx, parts.p, cw_repr(cx, CW_MK_OBJ(first)));
    for (int64_t i = 0; i < items->len; i++) {
        int64_t k = i - (items->len - nkw);
        cw_value text = k >= 0 ? cw_str_format(cx, "%S=%R", &kwnames->items[k], &items->items[i])
                               : cw_repr(cx, items->items[i]);
        if (!text.tag)
            return text;
        cw_list_append(cx, parts.p, text);
    }
    cw_value inside = cw_str_join(cx, &comma, parts);
    return inside.tag ? cw_str_format(cx, "operator.%S(%S)", &name, &inside) : inside;
}

/* ---------------------------------------------------------------- itemgetter */

CW_NEW(itemgetter_new) {
    if (at_least_one(cx, "itemgetter", nargs, kwnames) < 0)
        return CW_MK_NULL;
    cw_getter *g = cw_type_alloc(cx, type);
    g->names = cw_tuple_build(cx, args, nargs).p;
    return CW_MK_OBJ(g);
}

CW_FN(itemgetter_call) {
    cw_tuple *items = getter_of(self)->names;
    if (one_argument(cx, "itemgetter", nargs, kwnames) < 0)
        return CW_MK_NULL;
    if (items->len == 1)
        return cw_object_getitem(cx, args[0], items->items[0]);
    cw_tuple *result = cw_tuple_alloc(cx, items->len);
    for (int64_t i = 0; i < items->len; i++) {
        result->items[i] = cw_object_getitem(cx, args[0], items->items[i]);
        if (!result->items[i].tag)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(result);
}

static cw_value getter_repr(cw_ctx *cx, cw_value self) {
    return repr_call(cx, self, NULL, getter_of(self)->names, 0, NULL);
}

CW_FN(getter_reduce) {
    return cw_tuple2(cx, CW_MK_OBJ(cw_type_of(self)), CW_MK_OBJ(getter_of(self)->names));
}

/* With keywords: a partial of the class that gets the positional arguments. */
CW_FN(methodcaller_reduce) {
    cw_getter *g = self.p;
    int64_t nkw = g->kwnames ? g->kwnames->len : 0, n = g->names->len - nkw;
    cw_value type = CW_MK_OBJ(cw_type_of(self)), name = CW_MK_OBJ(g->method);
    cw_tuple *rest = cw_tuple_alloc(cx, n + 1);
    rest->items[0] = name;
    memcpy(rest->items + 1, g->names->items, (size_t)n * sizeof(cw_value));
    if (!nkw)
        return cw_tuple2(cx, type, CW_MK_OBJ(rest));
    cw_value functools = cw_import(cx, "functools"),
             partial =
                 functools.tag ? cw_object_getattr(cx, functools, cw_str_intern(cx, "partial")) : functools;
    if (!partial.tag)
        return partial;
    cw_tuple *all = cw_tuple_alloc(cx, 2 + nkw);
    all->items[0] = type;
    all->items[1] = name;
    memcpy(all->items + 2, g->names->items + n, (size_t)nkw * sizeof(cw_value));
    cw_value made = cw_call(cx, partial, all->items, 2, g->kwnames);
    return made.tag ? cw_tuple2(cx, made, cw_tuple_build(cx, g->names->items, n)) : made;
}

static const cw_method_def getter_methods[] = {CW_M0("__reduce__", getter_reduce), CW_M_END};
#define GETTER_SLOTS(type_name)                                                                              \
    .type = &cw_type_type, .name = "operator." type_name, .base = &cw_type_object,                           \
    .basicsize = sizeof(cw_getter)
cw_type cw_type_itemgetter = {GETTER_SLOTS("itemgetter"), .methods = getter_methods, .repr = getter_repr,
                              .call = itemgetter_call, .new_ = itemgetter_new};

/* ---------------------------------------------------------------- attrgetter */

CW_NEW(attrgetter_new) {
    CW_STATIC_NAME(dot, ".");
    if (at_least_one(cx, "attrgetter", nargs, kwnames) < 0)
        return CW_MK_NULL;
    cw_getter *g = cw_type_alloc(cx, type);
    g->names = cw_tuple_build(cx, args, nargs).p;
    g->paths = cw_tuple_alloc(cx, nargs);
    for (int64_t i = 0; i < nargs; i++) {
        if (!CW_IS(args[i], CW_TYPE_STR))
            return cw_raise(cx, &cw_type_TypeError, "attribute name must be a string");
        cw_value parts = cw_call_method1(cx, args[i], "split", CW_MK_OBJ(&dot));
        if (!parts.tag)
            return parts;
        g->paths->items[i] = cw_tuple_from(cx, parts);
    }
    return CW_MK_OBJ(g);
}

static cw_value follow(cw_ctx *cx, cw_value v, cw_tuple *path) {
    for (int64_t i = 0; v.tag && i < path->len; i++)
        v = cw_object_getattr(cx, v, path->items[i].p);
    return v;
}

CW_FN(attrgetter_call) {
    cw_tuple *paths = getter_of(self)->paths;
    if (one_argument(cx, "attrgetter", nargs, kwnames) < 0)
        return CW_MK_NULL;
    if (paths->len == 1)
        return follow(cx, args[0], paths->items[0].p);
    cw_tuple *result = cw_tuple_alloc(cx, paths->len);
    for (int64_t i = 0; i < paths->len; i++) {
        result->items[i] = follow(cx, args[0], paths->items[i].p);
        if (!result->items[i].tag)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(result);
}

cw_type cw_type_attrgetter = {GETTER_SLOTS("attrgetter"), .methods = getter_methods, .repr = getter_repr,
                              .call = attrgetter_call, .new_ = attrgetter_new};

/* ---------------------------------------------------------------- methodcaller */

CW_NEW(methodcaller_new) {
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "methodcaller needs at least one argument, the method name");
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "method name must be a string");
    cw_getter *g = cw_type_alloc(cx, type);
    g->method = args[0].p;
    g->kwnames = kwnames;
    g->names = cw_tuple_build(cx, args + 1, nargs - 1 + (kwnames ? kwnames->len : 0)).p;
    return CW_MK_OBJ(g);
}

CW_FN(methodcaller_call) {
    cw_getter *g = self.p;
    if (one_argument(cx, "methodcaller", nargs, kwnames) < 0)
        return CW_MK_NULL;
    int64_t n = g->names->len, nkw = g->kwnames ? g->kwnames->len : 0;
    cw_tuple *all = cw_tuple_alloc(cx, n + 1);
    all->items[0] = args[0];
    memcpy(all->items + 1, g->names->items, (size_t)n * sizeof(cw_value));
    return cw_call_method(cx, g->method, all->items, n - nkw + 1, g->kwnames);
}

static cw_value methodcaller_repr(cw_ctx *cx, cw_value self) {
    cw_getter *g = self.p;
    return repr_call(cx, self, g->method, g->names, g->kwnames ? g->kwnames->len : 0, g->kwnames);
}

static const cw_method_def methodcaller_methods[] = {CW_M0("__reduce__", methodcaller_reduce), CW_M_END};
cw_type cw_type_methodcaller = {GETTER_SLOTS("methodcaller"), .methods = methodcaller_methods,
                                .repr = methodcaller_repr, .call = methodcaller_call,
                                .new_ = methodcaller_new};
