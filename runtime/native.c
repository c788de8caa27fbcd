/* native.c: builtin_function_or_method: functions of native modules and bound methods of built-in objects. */
#include "func.h"

cw_value cw_native_new(cw_ctx *cx, const cw_method_def *def, cw_value self, cw_str *module_name) {
    cw_native_function *f = cw_alloc(cx, sizeof *f);
    f->type = &cw_type_native_function;
    f->def = def;
    f->self = self;
    f->module_name = module_name ? CW_MK_OBJ(module_name) : CW_MK_NULL;
    return CW_MK_OBJ(f);
}

static cw_native_function *as_native(cw_value v) {
    return v.p;
}

/* The receiver is an object or class, not the module that holds a function. */
static bool native_is_method(const cw_native_function *f) {
    return f->self.tag && !CW_IS_EXACT(f->self, &cw_type_module);
}

/* "list.append" or "len" or, outside of builtins, "math.sqrt", as messages about arguments name it. */
static cw_value native_full_name(cw_ctx *cx, const cw_method_def *def, const char *owner,
                                 bool module_in_owner, cw_value module_name) {
    if (owner) {
        const char *dot = module_in_owner ? strrchr(owner, '.') : NULL;
        return cw_str_format(cx, "%s.%s", dot ? dot + 1 : owner, def->name);
    }
    if (module_name.tag && CW_IS(module_name, CW_TYPE_STR) &&
        !cw_str_equal_utf8(CW_AS_STR(module_name), "builtins"))
        return cw_str_format(cx, "%S.%s", &module_name, def->name);
    return cw_str_new(cx, def->name, -1);
}

CW_COLD static cw_value native_fail(cw_ctx *cx, const cw_method_def *def, const char *owner,
                                    bool module_in_owner, cw_value module_name, int64_t nargs, bool keywords,
                                    bool bound) {
    bool plain = keywords && bound && (def->flags & CW_METHOD_PLAIN);
    cw_value name = plain ? cw_str_new(cx, def->name, -1)
                          : native_full_name(cx, def, owner, module_in_owner, module_name);
    if (!name.tag)
        return name;
    if (keywords)
        return cw_raise(cx, &cw_type_TypeError, "%S() takes no keyword arguments", &name);
    if (def->flags & CW_METHOD_NOARGS)
        return cw_raise(cx, &cw_type_TypeError, "%S() takes no arguments (%ld given)", &name, (long)nargs);
    return cw_raise(cx, &cw_type_TypeError, "%S() takes exactly one argument (%ld given)", &name,
                    (long)nargs);
}

/* bound: a function or a bound method is called, not the method of the type. */
static inline cw_value native_call_def(cw_ctx *cx, const cw_method_def *def, const char *owner,
                                       bool module_in_owner, cw_value module_name, cw_value self,
                                       const cw_value *args, int64_t nargs, cw_tuple *kwnames, bool bound) {
    int32_t flags = def->flags;
    if (CW_UNLIKELY(kwnames && kwnames->len && !(flags & CW_METHOD_KEYWORDS)))
        return native_fail(cx, def, owner, module_in_owner, module_name, nargs, true, bound);
    if (flags & CW_METHOD_NOARGS ? nargs != 0 : flags & CW_METHOD_ONE ? nargs != 1 : 0)
        return native_fail(cx, def, owner, module_in_owner, module_name, nargs, false, bound);
    if ((flags & CW_METHOD_VARARGS) && !(flags & CW_METHOD_KEYWORDS) &&
        (nargs < def->min_args || (def->max_args >= 0 && nargs > def->max_args))) {
        cw_args_count(cx, def->name, nargs, def->min_args, def->max_args);
        return CW_MK_NULL;
    }
    return def->fn(cx, self, args, nargs, kwnames);
}

cw_value cw_method_def_call(cw_ctx *cx, const cw_method_def *def, const char *owner, cw_value self,
                            const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    return native_call_def(cx, def, owner, true, CW_MK_NULL, self, args, nargs, kwnames, false);
}

static cw_value native_call(cw_ctx *cx, cw_value fv, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_native_function *f = fv.p;
    const char *owner = NULL;
    bool in_module = true; /* names of static types begin with their module */
    if (CW_UNLIKELY(native_is_method(f)))
        owner = cw_type_name(f->self);
    if (CW_UNLIKELY(owner && CW_IS(f->self, CW_TYPE_TYPE))) {
        cw_type *t = f->self.p;
        in_module = !t->heap_qualname.tag;
        owner = t->heap_qualname.tag ? cw_str_utf8(cx, CW_AS_STR(t->heap_qualname), NULL) : t->name;
    }
    return native_call_def(cx, f->def, owner, in_module, f->module_name, f->self, args, nargs, kwnames, true);
}

static cw_value native_repr(cw_ctx *cx, cw_value self) {
    cw_native_function *f = as_native(self);
    if (!native_is_method(f))
        return cw_str_format(cx, "<built-in function %s>", f->def->name);
    char address[32];
    snprintf(address, sizeof address, "0x%lx", (unsigned long)f->self.i);
    return cw_str_format(cx, "<built-in method %s of %s object at %s>", f->def->name, cw_type_name(f->self),
                         address);
}

static cw_value native_get_name(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_str_new(cx, as_native(self)->def->name, -1);
}

static cw_value native_get_qualname(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_native_function *f = as_native(self);
    if (!native_is_method(f))
        return cw_str_new(cx, f->def->name, -1);
    cw_type *t = CW_IS(f->self, CW_TYPE_TYPE) ? f->self.p : cw_type_of(f->self);
    cw_value qualname = cw_object_getattr(cx, CW_MK_OBJ(t), &cw_name_qualname);
    return qualname.tag ? cw_str_format(cx, "%S.%s", &qualname, f->def->name) : qualname;
}

static cw_value native_get_module(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    cw_native_function *f = as_native(self);
    return f->module_name.tag ? f->module_name : CW_MK_NONE;
}

static cw_value native_get_self(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_native_function *f = as_native(self);
    if (!f->self.tag && f->module_name.tag && cx->state->modules) {
        cw_value m;
        if (cw_dict_find(cx, cx->state->modules, f->module_name, &m) > 0)
            return m;
    }
    return f->self.tag ? f->self : CW_MK_NONE;
}

/* The docstring without the "name(sig)\n--\n\n" that may stand before it; or that signature. */
static cw_value native_get_doc(cw_ctx *cx, cw_value self, void *closure) {
    const char *doc = as_native(self)->def->doc;
    const char *end = doc ? strstr(doc, "\n--\n\n") : NULL;
    if (closure) {
        const char *open = end ? strchr(doc, '(') : NULL;
        return open && open < end ? cw_str_new(cx, open, end - open) : CW_MK_NONE;
    }
    if (!doc)
        return CW_MK_NONE;
    return cw_str_new(cx, end ? end + 5 : doc, -1);
}

static cw_value native_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS_EXACT(b, &cw_type_native_function))
        return CW_NOTIMPLEMENTED;
    bool same =
        as_native(a)->def == as_native(b)->def && cw_object_is(as_native(a)->self, as_native(b)->self);
    return CW_MK_BOOL(op == CW_CMP_EQ ? same : !same);
}

static int64_t native_hash(cw_ctx *cx, cw_value v) {
    (void)cx;
    int64_t h = (int64_t)((uintptr_t)as_native(v)->def >> 4) ^ as_native(v)->self.i;
    return h == -1 ? -2 : h;
}

static cw_value native_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    cw_native_function *f = as_native(self);
    if (!native_is_method(f))
        return native_get_name(cx, self, NULL);
    cw_value getattr = cw_builtin_load(cx, cw_str_intern(cx, "getattr"));
    cw_value pair[2] = {f->self, native_get_name(cx, self, NULL)};
    cw_value result[2] = {getattr, cw_tuple_build(cx, pair, 2)};
    return getattr.tag ? cw_tuple_build(cx, result, 2) : getattr;
}

static const cw_getset_def native_getsets[] = {
    {"__name__", native_get_name, NULL, NULL, NULL},
    {"__qualname__", native_get_qualname, NULL, NULL, NULL},
    {"__module__", native_get_module, NULL, NULL, NULL},
    {"__self__", native_get_self, NULL, NULL, NULL},
    {"__doc__", native_get_doc, NULL, NULL, NULL},
    {"__text_signature__", native_get_doc, NULL, NULL, (void *)1},
    {0},
};
static const cw_method_def native_methods[] = {{"__reduce__", native_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
                                               {0}};

cw_type cw_type_native_function = {
    .type = &cw_type_type,
    .name = "builtin_function_or_method",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_native_function),
    .getsets = native_getsets,
    .methods = native_methods,
    .repr = native_repr,
    .hash = native_hash,
    .call = native_call,
    .compare = native_compare,
};
