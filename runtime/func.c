/* func.c: function objects, code objects, cells and bound methods. The call of a function is in bind.c. */
#include "func.h"
#include "module.h"

/* ---- functions ---- */

cw_value cw_function_new(cw_ctx *cx, const cw_code *code, cw_module *module, cw_value defaults,
                         cw_value kwdefaults, cw_value annotations, cw_cell **closure) {
    cw_func *f = cw_alloc(cx, sizeof *f);
    f->type = &cw_type_function;
    f->code = code;
    f->module = module;
    f->defaults = defaults.tag == CW_OBJ ? defaults.p : NULL;
    f->kwdefaults = kwdefaults.tag == CW_OBJ ? kwdefaults.p : NULL;
    if (closure && code->nfreevars) { /* the caller's array may be on its stack */
        f->closure = cw_alloc(cx, (int64_t)sizeof *closure * code->nfreevars);
        memcpy(f->closure, closure, sizeof *closure * (size_t)code->nfreevars);
    }
    f->name = code->name;
    f->qualname = code->qualname;
    f->annotations = annotations;
    return CW_MK_OBJ(f);
}

static cw_func *as_func(cw_value v) {
    return v.p;
}

cw_value cw_function_doc(cw_func *f) {
    if (f->doc.tag)
        return f->doc;
    return f->code->consts && f->code->nconsts > 0 ? f->code->consts[0] : CW_MK_NONE;
}

static cw_value function_repr(cw_ctx *cx, cw_value self) {
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<function %U at %s>", as_func(self)->qualname, address);
}

static cw_value function_bind(cw_ctx *cx, cw_value self, cw_value obj, cw_value type) {
    (void)type;
    return obj.tag && obj.tag != CW_NONE ? cw_bound_method_new(cx, self, obj)
           : obj.tag == CW_NONE && type.tag == CW_OBJ && type.p == &cw_type_none
               ? cw_bound_method_new(cx, self, obj)
               : self;
}

enum {
    F_NAME,
    F_QUALNAME,
    F_DOC,
    F_MODULE,
    F_DEFAULTS,
    F_KWDEFAULTS,
    F_CODE,
    F_GLOBALS,
    F_CLOSURE,
    F_ANNOTATIONS,
    F_DICT,
    F_BUILTINS,
    F_TYPE_PARAMS
};

static cw_value function_closure(cw_ctx *cx, cw_func *f) {
    int64_t n = f->code->nfreevars;
    if (!n || !f->closure)
        return CW_MK_NONE;
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; t && i < n; i++)
        t->items[i] = CW_MK_OBJ(f->closure[i]);
    return t ? CW_MK_OBJ(t) : CW_MK_NULL;
}

static cw_value function_module_name(cw_ctx *cx, cw_func *f) {
    if (f->module_name.tag)
        return f->module_name;
    if (!f->module)
        return CW_MK_NONE;
    cw_value globals = cw_globals(cx, f->module);
    cw_value name = globals.tag ? cw_dict_get_str(cx, CW_AS_DICT(globals), &cw_name_name) : globals;
    return name.tag ? name : CW_MK_OBJ(f->module->name);
}

static cw_value or_none(void *p) {
    return p ? CW_MK_OBJ(p) : CW_MK_NONE;
}

static cw_value function_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_func *f = as_func(self);
    switch ((intptr_t)closure) {
    case F_NAME:
        return CW_MK_OBJ(f->name);
    case F_QUALNAME:
        return CW_MK_OBJ(f->qualname);
    case F_DOC:
        return cw_function_doc(f);
    case F_MODULE:
        return function_module_name(cx, f);
    case F_DEFAULTS:
        return or_none(f->defaults);
    case F_KWDEFAULTS:
        return or_none(f->kwdefaults);
    case F_CODE:
        return CW_MK_OBJ(f->code);
    case F_GLOBALS:
        return f->module ? cw_globals(cx, f->module) : CW_MK_OBJ(cw_dict_new(cx));
    case F_CLOSURE:
        return function_closure(cx, f);
    case F_ANNOTATIONS:
        if (f->annotations.tag != CW_OBJ)
            f->annotations = CW_MK_OBJ(cw_dict_new(cx));
        return f->annotations;
    case F_DICT:
        if (!f->dict)
            f->dict = cw_dict_new(cx);
        return CW_MK_OBJ(f->dict);
    case F_TYPE_PARAMS:
        return f->type_params.tag ? f->type_params : cx->state->empty_tuple;
    default:
        return f->module && f->module->builtins.tag ? f->module->builtins : CW_MK_OBJ(cx->state->builtins);
    }
}

static int64_t function_set_str(cw_ctx *cx, cw_str **at, cw_value v, const char *what) {
    if (!v.tag || !CW_IS(v, CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "%s must be set to a string object", what);
    *at = CW_AS_STR(v);
    return 0;
}

/* An attribute that may be None (NULL) or an object of one built-in type. */
static int64_t function_set_object(cw_ctx *cx, void *at, cw_value v, uint32_t flag, const char *complaint) {
    if (!v.tag || v.tag == CW_NONE)
        *(void **)at = NULL;
    else if (CW_IS(v, flag))
        *(void **)at = v.p;
    else
        return cw_raise_i(cx, &cw_type_TypeError, complaint);
    return 0;
}

static int64_t function_set_code(cw_ctx *cx, cw_func *f, cw_value v) {
    if (!CW_IS_EXACT(v, &cw_type_code))
        return cw_raise_i(cx, &cw_type_TypeError, "__code__ must be set to a code object");
    const cw_code *code = v.p;
    if (code->nfreevars != f->code->nfreevars)
        return cw_raise_i(cx, &cw_type_ValueError, "%U() requires a code object with %ld free vars, not %ld",
                          f->name, (long)f->code->nfreevars, (long)code->nfreevars);
    f->code = code;
    cw_module_object_changed(cx, f);
    cw_type_attribute_changed(cx, &cw_type_object, f);
    return 0;
}

static int64_t function_set(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    cw_func *f = as_func(self);
    switch ((intptr_t)closure) {
    case F_NAME:
        return function_set_str(cx, &f->name, v, "__name__");
    case F_QUALNAME:
        return function_set_str(cx, &f->qualname, v, "__qualname__");
    case F_DOC:
        f->doc = v.tag ? v : CW_MK_NONE;
        return 0;
    case F_MODULE:
        f->module_name = v.tag ? v : CW_MK_NONE;
        return 0;
    case F_DEFAULTS:
        return function_set_object(cx, &f->defaults, v, CW_TYPE_TUPLE,
                                   "__defaults__ must be set to a tuple object");
    case F_KWDEFAULTS:
        return function_set_object(cx, &f->kwdefaults, v, CW_TYPE_DICT,
                                   "__kwdefaults__ must be set to a dict object");
    case F_CODE:
        return function_set_code(cx, f, v);
    case F_ANNOTATIONS:
        if (v.tag && v.tag != CW_NONE && !CW_IS(v, CW_TYPE_DICT))
            return cw_raise_i(cx, &cw_type_TypeError, "__annotations__ must be set to a dict object");
        f->annotations = v.tag == CW_OBJ ? v : CW_MK_NULL;
        return 0;
    case F_DICT:
        if (!v.tag)
            return cw_raise_i(cx, &cw_type_TypeError, "cannot delete __dict__");
        if (!CW_IS(v, CW_TYPE_DICT))
            return cw_raise_i(cx, &cw_type_TypeError, "__dict__ must be set to a dictionary, not a '%s'",
                              cw_type_name(v));
        f->dict = CW_AS_DICT(v);
        return 0;
    default:
        f->type_params = v;
        return 0;
    }
}

#define F_ATTR(name, which)                                                                                  \
    { name, function_get, function_set, NULL, (void *)(intptr_t)(which) }
#define F_ATTR_READONLY(name, which)                                                                         \
    { name, function_get, cw_set_readonly, NULL, (void *)(intptr_t)(which) }
static const cw_getset_def function_getsets[] = {
    F_ATTR("__name__", F_NAME),
    F_ATTR("__qualname__", F_QUALNAME),
    F_ATTR("__doc__", F_DOC),
    F_ATTR("__module__", F_MODULE),
    F_ATTR("__defaults__", F_DEFAULTS),
    F_ATTR("__kwdefaults__", F_KWDEFAULTS),
    F_ATTR("__code__", F_CODE),
    F_ATTR("__annotations__", F_ANNOTATIONS),
    F_ATTR("__dict__", F_DICT),
    F_ATTR("__type_params__", F_TYPE_PARAMS),
    F_ATTR_READONLY("__globals__", F_GLOBALS),
    F_ATTR_READONLY("__closure__", F_CLOSURE),
    F_ATTR_READONLY("__builtins__", F_BUILTINS),
    {0},
};

/* The module whose globals code uses that FunctionType() gets: compiled code is tied to its own. */
static cw_module *module_for(cw_ctx *cx, const cw_code *code, cw_dict *globals) {
    cw_module *caller = cx->record && cx->record->func ? cx->record->func->module : NULL;
    return code->flags & CW_CODE_EVALUATED ? cw_module_around(cx, globals, caller)
                                           : cw_module_of_code(cx, code);
}

/* types.FunctionType(code, globals, name=None, argdefs=None, closure=None) */
static cw_value function_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const names[] = {"code", "globals", "name", "argdefs", "closure", NULL};
    (void)type;
    cw_value a[5];
    if (cw_args_parse(cx, "function", args, nargs, kwnames, names, 2, -1, a) < 0)
        return CW_MK_NULL;
    if (!CW_IS_EXACT(a[0], &cw_type_code))
        return cw_raise(cx, &cw_type_TypeError, "function() argument 'code' must be code, not %A", &a[0]);
    if (!CW_IS(a[1], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "function() argument 'globals' must be dict, not %A", &a[1]);
    if (a[2].tag && a[2].tag != CW_NONE && !CW_IS(a[2], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "arg 3 (name) must be None or string");
    if (a[3].tag && a[3].tag != CW_NONE && !CW_IS(a[3], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "arg 4 (defaults) must be None or tuple");
    const cw_code *code = a[0].p;
    cw_cell **closure = NULL;
    bool none = !a[4].tag || a[4].tag == CW_NONE;
    if (!code->nfreevars && !none && !CW_IS_EXACT(a[4], &cw_type_tuple))
        return cw_raise(cx, &cw_type_TypeError, "arg 5 (closure) must be None or tuple");
    if (!code->nfreevars && !none && CW_AS_TUPLE(a[4])->len)
        return cw_raise(cx, &cw_type_ValueError, "%U requires closure of length 0, not %ld", code->name,
                        (long)CW_AS_TUPLE(a[4])->len);
    if (code->nfreevars) {
        if (!CW_IS_EXACT(a[4], &cw_type_tuple))
            return cw_raise(cx, &cw_type_TypeError, "arg 5 (closure) must be %stuple",
                            none ? "" : "None or ");
        if (CW_AS_TUPLE(a[4])->len != code->nfreevars)
            return cw_raise(cx, &cw_type_ValueError, "%U requires closure of length %ld, not %ld", code->name,
                            (long)code->nfreevars, (long)CW_AS_TUPLE(a[4])->len);
        closure = cw_alloc(cx, code->nfreevars * (int64_t)sizeof *closure);
        for (int64_t i = 0; i < code->nfreevars; i++) {
            cw_value cell = CW_AS_TUPLE(a[4])->items[i];
            if (!CW_IS_EXACT(cell, &cw_type_cell))
                return cw_raise(cx, &cw_type_TypeError, "arg 5 (closure) expected cell, found %s",
                                cw_type_name(cell));
            closure[i] = cell.p;
        }
    }
    cw_module *module = module_for(cx, code, a[1].p);
    cw_value f = cw_function_new(cx, code, module, a[3].tag == CW_OBJ ? a[3] : CW_MK_NULL, CW_MK_NULL,
                                 CW_MK_NULL, closure);
    if (a[2].tag && a[2].tag != CW_NONE && CW_IS(a[2], CW_TYPE_STR))
        as_func(f)->name = CW_AS_STR(a[2]);
    return f;
}

cw_type cw_type_function = {
    .type = &cw_type_type,
    .name = "function",
    .base = &cw_type_object,
    .flags = CW_TYPE_METHOD_DESCR,
    .basicsize = sizeof(cw_func),
    .dict_offset = offsetof(cw_func, dict),
    .getsets = function_getsets,
    .repr = function_repr,
    .call = cw_function_call,
    .descr_get = function_bind,
    .new_ = function_new,
};

/* ---- cells ---- */

cw_cell *cw_cell_new(cw_ctx *cx, cw_value v) {
    cw_cell *c = cw_alloc(cx, sizeof *c);
    c->type = &cw_type_cell;
    c->v = v;
    return c;
}

static cw_value cell_repr(cw_ctx *cx, cw_value self) {
    cw_cell *c = self.p;
    char address[32], content[32];
    snprintf(address, sizeof address, "%p", self.p);
    if (!c->v.tag)
        return cw_str_format(cx, "<cell at %s: empty>", address);
    snprintf(content, sizeof content, "0x%lx", (unsigned long)c->v.i);
    return cw_str_format(cx, "<cell at %s: %s object at %s>", address, cw_type_name(c->v), content);
}

static cw_value cell_get(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_value v = ((cw_cell *)self.p)->v;
    return v.tag ? v : cw_raise(cx, &cw_type_ValueError, "Cell is empty");
}

static int64_t cell_set(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)cx, (void)closure;
    ((cw_cell *)self.p)->v = v;
    return 0;
}

static cw_value cell_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!CW_IS_EXACT(b, &cw_type_cell))
        return CW_NOTIMPLEMENTED;
    cw_value x = ((cw_cell *)a.p)->v, y = ((cw_cell *)b.p)->v;
    if (x.tag && y.tag)
        return cw_object_compare(cx, op, x, y);
    return cw_object_compare(cx, op, CW_MK_INT(x.tag != 0), CW_MK_INT(y.tag != 0));
}

static cw_value cell_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)type;
    if (cw_args_no_keywords(cx, "cell", kwnames) < 0 || cw_args_count(cx, "cell", nargs, 0, 1) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(cw_cell_new(cx, nargs ? args[0] : CW_MK_NULL));
}

static const cw_getset_def cell_getsets[] = {{"cell_contents", cell_get, cell_set, NULL, NULL}, {0}};

cw_type cw_type_cell = {
    .type = &cw_type_type,
    .name = "cell",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_cell),
    .getsets = cell_getsets,
    .repr = cell_repr,
    .hash = cw_hash_not_implemented,
    .compare = cell_compare,
    .new_ = cell_new,
};

/* ---- bound methods ---- */

cw_value cw_bound_method_new(cw_ctx *cx, cw_value func, cw_value self) {
    cw_bound_method *m = cw_alloc(cx, sizeof *m);
    m->type = &cw_type_bound_method;
    m->func = func;
    m->self = self;
    return CW_MK_OBJ(m);
}

static cw_bound_method *as_method(cw_value v) {
    return v.p;
}

static cw_value method_call(cw_ctx *cx, cw_value f, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_bound_method *m = f.p;
    int64_t n = nargs + (kwnames ? kwnames->len : 0);
    cw_value small[8], *all = n < 8 ? small : cw_alloc(cx, (n + 1) * (int64_t)sizeof *all);
    all[0] = m->self;
    if (n)
        memcpy(all + 1, args, (size_t)n * sizeof *all);
    cw_value result = cw_call(cx, m->func, all, nargs + 1, kwnames);
    __asm__ volatile("" : : "r"(all)); /* a heap block of arguments lives until here */
    return result;
}

static cw_value method_repr(cw_ctx *cx, cw_value self) {
    cw_value name;
    int64_t found = cw_object_lookup_attr(cx, as_method(self)->func, &cw_name_qualname, &name);
    if (found == 0)
        found = cw_object_lookup_attr(cx, as_method(self)->func, &cw_name_name, &name);
    if (found < 0)
        return CW_MK_NULL;
    if (!found || !CW_IS(name, CW_TYPE_STR))
        name = cw_str_new(cx, "?", 1);
    return cw_str_format(cx, "<bound method %S of %R>", &name, &as_method(self)->self);
}

static cw_value method_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS_EXACT(b, &cw_type_bound_method))
        return CW_NOTIMPLEMENTED;
    int64_t equal = cw_equal(cx, as_method(a)->func, as_method(b)->func);
    if (equal < 0)
        return CW_MK_NULL;
    equal = equal && cw_object_is(as_method(a)->self, as_method(b)->self);
    return CW_MK_BOOL(op == CW_CMP_EQ ? equal : !equal);
}

static int64_t method_hash(cw_ctx *cx, cw_value v) {
    cw_value self = as_method(v)->self;
    int64_t h = cw_hash(cx, as_method(v)->func);
    if (h == -1)
        return -1;
    h ^= (int64_t)(((uint64_t)self.i >> 4) | ((uint64_t)self.i << 60));
    return h == -1 ? -2 : h;
}

/* Attributes of methods first, then those of the function. */
static cw_value method_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_value own = cw_type_lookup(cx, &cw_type_bound_method, name);
    if (own.tag || cx->exc)
        return own.tag ? cw_generic_getattr(cx, self, name) : own;
    return cw_object_getattr(cx, as_method(self)->func, name);
}

static cw_value method_get_part(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    return closure ? as_method(self)->self : as_method(self)->func;
}

static cw_value method_get_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_value doc;
    int64_t found = cw_object_lookup_attr(cx, as_method(self)->func, &cw_name_doc, &doc);
    return found < 0 ? CW_MK_NULL : found ? doc : CW_MK_NONE;
}

static cw_value method_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    cw_value getattr = cw_builtin_load(cx, cw_str_intern(cx, "getattr"));
    cw_value name = getattr.tag ? cw_object_getattr(cx, as_method(self)->func, &cw_name_name) : getattr;
    if (!name.tag)
        return name;
    cw_value pair[2] = {as_method(self)->self, name};
    cw_value result[2] = {getattr, cw_tuple_build(cx, pair, 2)};
    return cw_tuple_build(cx, result, 2);
}

static cw_value method_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)type;
    if (cw_args_no_keywords(cx, "method", kwnames) < 0 || cw_args_count(cx, "method", nargs, 2, 2) < 0)
        return CW_MK_NULL;
    if (!cw_is_callable(cx, args[0]))
        return cw_raise(cx, &cw_type_TypeError, "first argument must be callable");
    if (args[1].tag == CW_NONE)
        return cw_raise(cx, &cw_type_TypeError, "instance must not be None");
    return cw_bound_method_new(cx, args[0], args[1]);
}

static const cw_getset_def method_getsets[] = {
    {"__func__", method_get_part, cw_set_readonly, "the function (or other callable) implementing a method",
     NULL},
    {"__self__", method_get_part, cw_set_readonly, "the instance to which a method is bound", (void *)1},
    {"__doc__", method_get_doc, NULL, NULL, NULL},
    {0},
};
static const cw_method_def method_methods[] = {{"__reduce__", method_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
                                               {0}};

cw_type cw_type_bound_method = {
    .type = &cw_type_type,
    .name = "method",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_bound_method),
    .getsets = method_getsets,
    .methods = method_methods,
    .repr = method_repr,
    .hash = method_hash,
    .call = method_call,
    .compare = method_compare,
    .getattr = method_getattr,
    .new_ = method_new,
};
