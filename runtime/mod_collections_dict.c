/* mod_collections_dict.c: defaultdict. */
#include "mod_collections.h"

typedef struct cw_defaultdict {
    cw_dict base;
    cw_value factory; /* None: none */
} cw_defaultdict;

static cw_defaultdict *default_of(cw_value v) {
    return v.p;
}

CW_NEW(defaultdict_new) {
    cw_defaultdict *d = cw_type_alloc(cx, type);
    d->base.flags |= CW_DICT_STR_KEYS;
    d->factory = CW_MK_NONE;
    return CW_MK_OBJ(d);
}

CW_INIT(defaultdict_init) {
    if (nargs) {
        if (args[0].tag != CW_NONE && !cw_is_callable(cx, args[0]))
            return cw_raise_i(cx, &cw_type_TypeError, "first argument must be callable or None");
        default_of(self)->factory = args[0];
        args++;
        nargs--;
    } else {
        default_of(self)->factory = CW_MK_NONE;
    }
    return cw_type_dict.init(cx, self, args, nargs, kwnames);
}

CW_FN(defaultdict_missing) {
    cw_value factory = default_of(self)->factory;
    if (factory.tag == CW_NONE)
        return cw_raise_key_error(cx, args[0]);
    cw_value v = cw_call0(cx, factory);
    if (!v.tag || cw_object_setitem(cx, self, args[0], v) < 0)
        return CW_MK_NULL;
    return v;
}

/* d[key] without looking up __missing__ where it is our own. */
static cw_value defaultdict_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    if (CW_TYPE_OF_PTR(self.p) != &cw_type_defaultdict)
        return cw_dict_getitem(cx, self, key);
    cw_value v;
    int64_t found = cw_dict_find(cx, self.p, key, &v);
    if (found)
        return found < 0 ? CW_MK_NULL : v;
    return defaultdict_missing(cx, self, &key, 1, NULL);
}

static cw_value copy(cw_ctx *cx, cw_value self) {
    return cw_call2(cx, CW_MK_OBJ(cw_type_of(self)), default_of(self)->factory, self);
}

CW_FN(defaultdict_copy) {
    return copy(cx, self);
}

CW_FN(defaultdict_reduce) {
    cw_value factory = default_of(self)->factory;
    cw_value args_ = factory.tag == CW_NONE ? cw_tuple_build(cx, NULL, 0) : cw_tuple_build(cx, &factory, 1);
    cw_value items = cw_call_method0(cx, self, "items"), it = items.tag ? cw_object_iter(cx, items) : items;
    if (!it.tag)
        return it;
    cw_value parts[5] = {CW_MK_OBJ(cw_type_of(self)), args_, CW_MK_NONE, CW_MK_NONE, it};
    return cw_tuple_build(cx, parts, 5);
}

static cw_value defaultdict_repr(cw_ctx *cx, cw_value self) {
    cw_value base = cw_type_dict.repr(cx, self), factory = default_of(self)->factory, text;
    if (!base.tag)
        return base;
    if (factory.tag == CW_NONE) {
        text = cw_str_new(cx, "None", 4);
    } else {
        int64_t entered = cw_repr_enter(cx, &default_of(self)->factory);
        if (entered < 0)
            return CW_MK_NULL;
        text = entered ? cw_str_new(cx, "...", 3) : cw_repr(cx, factory);
        if (!entered)
            cw_repr_leave(cx, &default_of(self)->factory);
    }
    cw_value name = text.tag ? cw_object_getattr(cx, CW_MK_OBJ(cw_type_of(self)), &cw_name_name) : text;
    return name.tag ? cw_str_format(cx, "%S(%U, %U)", &name, (cw_str *)text.p, (cw_str *)base.p) : name;
}

static cw_value defaultdict_or(cw_ctx *cx, cw_value a, cw_value b) {
    int64_t left = cw_type_is_subtype(cw_type_of(a), &cw_type_defaultdict);
    cw_value self = left ? a : b;
    if (!CW_IS(a, CW_TYPE_DICT) || !CW_IS(b, CW_TYPE_DICT))
        return CW_MK_NOTIMPLEMENTED;
    /* like copy(self), but filled from the left operand */
    cw_value result = cw_call2(cx, CW_MK_OBJ(cw_type_of(self)), default_of(self)->factory, a);
    return result.tag && cw_dict_update(cx, result.p, b) == 0 ? result : CW_MK_NULL;
}

static const cw_method_def defaultdict_methods[] = {CW_M1("__missing__", defaultdict_missing),
                                                    CW_M0("copy", defaultdict_copy),
                                                    CW_M0("__copy__", defaultdict_copy),
                                                    CW_M0("__reduce__", defaultdict_reduce),
                                                    CW_CLASS_GETITEM,
                                                    CW_M_END};
static const cw_member_def defaultdict_members[] = {{"default_factory", offsetof(cw_defaultdict, factory), 0},
                                                    {NULL, 0, 0}};

cw_type cw_type_defaultdict = {
    .type = &cw_type_type,
    .name = "collections.defaultdict",
    .base = &cw_type_dict,
    .flags = CW_TYPE_BASE | CW_TYPE_DICT | CW_TYPE_MAPPING,
    .basicsize = sizeof(cw_defaultdict),
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory "
           "is called "
           "without arguments to produce\na new value when a key is not present, in __getitem__ only.\nA "
           "defaultdict "
           "compares equal to a dict with the same items.\nAll remaining arguments are treated the same as "
           "if they "
           "were\npassed to the dict constructor, including keyword arguments.",
    .methods = defaultdict_methods,
    .members = defaultdict_members,
    .repr = defaultdict_repr,
    .getitem = defaultdict_getitem,
    .new_ = defaultdict_new,
    .init = defaultdict_init,
    .binary[CW_OP_OR] = defaultdict_or,
};
