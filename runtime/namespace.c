/* namespace.c: types.SimpleNamespace, the type of sys.implementation. */
#include "namespace.h"

typedef struct cw_namespace {
    cw_type *type;
    cw_dict *dict;
} cw_namespace;

static cw_dict *dict_of(cw_ctx *cx, cw_value v) {
    cw_namespace *n = v.p;
    if (!n->dict)
        n->dict = cw_dict_new(cx);
    return n->dict;
}

cw_value cw_namespace_new(cw_ctx *cx, cw_dict *attributes) {
    cw_namespace *n = cw_type_alloc(cx, &cw_type_namespace);
    n->dict = attributes;
    return CW_MK_OBJ(n);
}

CW_NEW(namespace_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

CW_INIT(namespace_init) {
    if (nargs)
        return cw_raise_i(cx, &cw_type_TypeError, "no positional arguments expected");
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_dict_set(cx, dict_of(cx, self), kwnames->items[i], args[i]) < 0)
            return -1;
    return 0;
}

static cw_value namespace_repr(cw_ctx *cx, cw_value self) {
    const char *name = CW_IS_EXACT(self, &cw_type_namespace) ? "namespace" : cw_type_name(self);
    int64_t entered = cw_repr_enter(cx, self.p);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_format(cx, "%s(...)", name);
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_str(cx, &b, CW_AS_STR(cw_str_format(cx, "%s(", name)));
    int64_t pos = 0, first = 1;
    cw_value key, value;
    while (cw_dict_next(dict_of(cx, self), &pos, &key, &value)) {
        if (!CW_IS(key, CW_TYPE_STR) || CW_AS_STR(key)->len == 0)
            continue;
        cw_value r = cw_repr(cx, value);
        if (!r.tag) {
            cw_repr_leave(cx, self.p);
            return r;
        }
        if (!first)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        first = 0;
        cw_strbuild_str(cx, &b, key.p);
        cw_strbuild_ascii(cx, &b, "=", 1);
        cw_strbuild_str(cx, &b, r.p);
    }
    cw_strbuild_ascii(cx, &b, ")", 1);
    cw_repr_leave(cx, self.p);
    return cw_strbuild_finish(cx, &b);
}

static cw_value namespace_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!cw_type_is_subtype(cw_type_of(a), &cw_type_namespace) ||
        !cw_type_is_subtype(cw_type_of(b), &cw_type_namespace))
        return CW_MK_NOTIMPLEMENTED;
    return cw_object_compare(cx, op, CW_MK_OBJ(dict_of(cx, a)), CW_MK_OBJ(dict_of(cx, b)));
}

CW_FN(namespace_reduce) {
    cw_value parts[3] = {CW_MK_OBJ(cw_type_of(self)), cw_tuple_build(cx, NULL, 0),
                         CW_MK_OBJ(dict_of(cx, self))};
    return cw_tuple_build(cx, parts, 3);
}

static const cw_method_def namespace_methods[] = {CW_M0("__reduce__", namespace_reduce), CW_M_END};

static const cw_getset_def namespace_getsets[] = {CW_DICT_GETSET, {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_namespace = {.type = &cw_type_type,
                             .name = "types.SimpleNamespace",
                             .base = &cw_type_object,
                             .flags = CW_TYPE_BASE,
                             .basicsize = sizeof(cw_namespace),
                             .dict_offset = offsetof(cw_namespace, dict),
                             .doc = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)",
                             .methods = namespace_methods,
                             .getsets = namespace_getsets,
                             .repr = namespace_repr,
                             .compare = namespace_compare,
                             .new_ = namespace_new,
                             .init = namespace_init};
