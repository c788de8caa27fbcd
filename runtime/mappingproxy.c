/* mappingproxy.c: types.MappingProxyType, the read-only view of a mapping (of a class's __dict__, above all).
 */
#include "type.h"

#define MAPPING(v) (((cw_mappingproxy *)(v).p)->mapping)
#define METHOD(id)                                                                                           \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)

cw_value cw_mappingproxy_new(cw_ctx *cx, cw_value mapping) {
    cw_mappingproxy *p = cw_alloc(cx, sizeof *p);
    p->type = &cw_type_mappingproxy;
    p->mapping = mapping;
    return CW_MK_OBJ(p);
}

static cw_value proxy_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"mapping", NULL};
    (void)type;
    cw_value m = CW_MK_NULL;
    if (cw_args_parse(cx, "mappingproxy", args, nargs, kwnames, names, 1, -1, &m) < 0)
        return CW_MK_NULL;
    cw_type *t = type_of_ready(cx, m);
    if (!t->getitem || (t->flags & (CW_TYPE_LIST | CW_TYPE_TUPLE)))
        return cw_raise(cx, &cw_type_TypeError, "mappingproxy() argument must be a mapping, not %s",
                        cw_type_name(m));
    return cw_mappingproxy_new(cx, m);
}

static cw_value forward(cw_ctx *cx, cw_value self, const char *name, const cw_value *args, int64_t nargs) {
    cw_value a[4] = {MAPPING(self)};
    for (int64_t i = 0; i < nargs; i++)
        a[i + 1] = args[i];
    return cw_call_method(cx, cw_str_intern(cx, name), a, nargs + 1, NULL);
}
METHOD(proxy_get) {
    (void)kwnames;
    cw_value a[2] = {args[0], nargs > 1 ? args[1] : CW_MK_NONE};
    return forward(cx, self, "get", a, 2);
}
METHOD(proxy_keys) {
    (void)kwnames;
    return forward(cx, self, "keys", args, nargs);
}
METHOD(proxy_values) {
    (void)kwnames;
    return forward(cx, self, "values", args, nargs);
}
METHOD(proxy_items) {
    (void)kwnames;
    return forward(cx, self, "items", args, nargs);
}
METHOD(proxy_copy) {
    (void)kwnames;
    return forward(cx, self, "copy", args, nargs);
}
METHOD(proxy_reversed) {
    (void)kwnames;
    return forward(cx, self, "__reversed__", args, nargs);
}

static cw_value proxy_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    return cw_object_getitem(cx, MAPPING(self), key);
}
static int64_t proxy_contains(cw_ctx *cx, cw_value self, cw_value key) {
    return cw_object_contains(cx, MAPPING(self), key);
}
static int64_t proxy_len(cw_ctx *cx, cw_value self) {
    return cw_object_len(cx, MAPPING(self));
}
static cw_value proxy_iter(cw_ctx *cx, cw_value self) {
    return cw_object_iter(cx, MAPPING(self));
}
static cw_value proxy_repr(cw_ctx *cx, cw_value self) {
    return cw_str_format(cx, "mappingproxy(%R)", &MAPPING(self));
}
static cw_value proxy_str(cw_ctx *cx, cw_value self) {
    return cw_str_of(cx, MAPPING(self));
}
static cw_value proxy_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    return cw_object_compare(cx, op, MAPPING(a), b);
}
static cw_value proxy_or(cw_ctx *cx, cw_value a, cw_value b) {
    if (CW_IS_EXACT(a, &cw_type_mappingproxy))
        a = MAPPING(a);
    if (CW_IS_EXACT(b, &cw_type_mappingproxy))
        b = MAPPING(b);
    return cw_number_binary(cx, CW_OP_OR, a, b);
}
static cw_value proxy_ior(cw_ctx *cx, cw_value a, cw_value b) {
    (void)b;
    return cw_raise(cx, &cw_type_TypeError, "'|=' is not supported by %s; use '|' instead", cw_type_name(a));
}

static const cw_method_def proxy_methods[] = {
    {"get", proxy_get, CW_METHOD_VARARGS, 1, 2,
     "Return the value for key if key is in the mapping, else default."},
    {"keys", proxy_keys, CW_METHOD_NOARGS, 0, 0,
     "D.keys() -> a set-like object providing a view on D's keys"},
    {"values", proxy_values, CW_METHOD_NOARGS, 0, 0,
     "D.values() -> an object providing a view on D's values"},
    {"items", proxy_items, CW_METHOD_NOARGS, 0, 0,
     "D.items() -> a set-like object providing a view on D's items"},
    {"copy", proxy_copy, CW_METHOD_NOARGS, 0, 0, "D.copy() -> a shallow copy of D"},
    {"__reversed__", proxy_reversed, CW_METHOD_NOARGS, 0, 0, "D.__reversed__() -> reverse iterator"},
    {"__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, "See PEP 585"},
    {0}};
cw_type cw_type_mappingproxy = {.type = &cw_type_type,
                                .name = "mappingproxy",
                                .flags = CW_TYPE_MAPPING,
                                .basicsize = sizeof(cw_mappingproxy),
                                .methods = proxy_methods,
                                .repr = proxy_repr,
                                .str = proxy_str,
                                .hash = cw_hash_not_implemented,
                                .compare = proxy_compare,
                                .iter = proxy_iter,
                                .len = proxy_len,
                                .getitem = proxy_getitem,
                                .contains = proxy_contains,
                                .new_ = proxy_new,
                                .binary = {[CW_OP_OR] = proxy_or},
                                .inplace = {[CW_OP_OR] = proxy_ior}};
