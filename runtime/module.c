/* module.c: module objects and their namespaces: global variables in slots, the others in the dict; names
 * that emitted code could not bind at compile time. Importing is in import.c. */
#include "containers.h"
#include "module.h"

/* ---- the namespace ---- */

static void module_set_initial(cw_ctx *cx, cw_module *m, const char *name, cw_value v) {
    cw_dict_set_str(cx, m->dict, cw_str_intern(cx, name), v);
}

cw_module *cw_module_new(cw_ctx *cx, cw_str *name) {
    cw_module *m = cw_alloc(cx, sizeof *m);
    m->type = &cw_type_module;
    m->name = name;
    m->dict = cw_dict_new(cx);
    if (!m->dict)
        return NULL;
    m->dict->flags |= CW_DICT_NAMESPACE;
    module_set_initial(cx, m, "__name__", CW_MK_OBJ(name));
    module_set_initial(cx, m, "__doc__", CW_MK_NONE);
    module_set_initial(cx, m, "__package__", CW_MK_NONE);
    module_set_initial(cx, m, "__loader__", CW_MK_NONE);
    module_set_initial(cx, m, "__spec__", CW_MK_NONE);
    return m;
}

/* The directory part of a file name, as str. */
static cw_value module_directory(cw_ctx *cx, cw_str *filename) {
    for (int64_t i = filename->len - 1; i > 0; i--)
        if (cw_str_char_at(filename, i) == '/')
            return cw_str_substring(cx, filename, 0, i);
    return cw_str_new(cx, ".", 1);
}

/* Module object of a compiled module, with its dict: the names Python defines first, then a CW_REF per slot.
 */
cw_module *cw_module_new_compiled(cw_ctx *cx, cw_module_def *def) {
    cw_module *m = cw_module_new(cx, def->name);
    if (!m)
        return NULL;
    m->def = def;
    m->slots = def->slots;
    bool main = cw_str_equal_utf8(def->name, "__main__");
    if (def->package)
        module_set_initial(cx, m, "__package__", CW_MK_OBJ(def->package));
    module_set_initial(cx, m, "__builtins__",
                       main ? cw_import(cx, "builtins") : CW_MK_OBJ(cx->state->builtins));
    bool folder = def->filename->len && cw_str_char_at(def->filename, def->filename->len - 1) == '/';
    module_set_initial(cx, m, "__file__",
                       folder ? CW_MK_NONE : CW_MK_OBJ(def->filename)); /* no __init__.py */
    if (!folder)
        module_set_initial(cx, m, "__cached__", CW_MK_NONE);
    if (def->is_package) {
        cw_value path = cw_list_new(cx, 1), directory = module_directory(cx, def->filename);
        if (!path.tag || !directory.tag || cw_list_append(cx, CW_AS_LIST(path), directory) < 0)
            return NULL;
        module_set_initial(cx, m, "__path__", path);
    }
    if (def->code && def->code->nconsts > 0 && def->code->consts && def->code->consts[0].tag != CW_NULL)
        module_set_initial(cx, m, "__doc__", def->code->consts[0]);
    for (int64_t i = 0; i < def->nslots; i++) {
        cw_value initial = cw_dict_get_str(cx, m->dict, def->slot_names[i]);
        if (!def->slots[i].tag)
            def->slots[i] = initial;
        cw_dict_set_ref(cx, m->dict, def->slot_names[i], &def->slots[i]);
    }
    def->module = m;
    cw_module_def *other = cx->state->loaded;
    while (other && other != def)
        other = other->next_loaded;
    if (!other) {
        def->next_loaded = cx->state->loaded;
        cx->state->loaded = def;
    }
    return m;
}

void cw_module_object_changed(cw_ctx *cx, const void *object) {
    for (cw_module_def *def = cx->state->loaded; def; def = def->next_loaded)
        for (int64_t i = 0; def->known && i < def->nslots; i++)
            if (def->known[i] && def->slots[i].p == object)
                cw_module_slot_changed(cx, &def->slots[i]);
}

void cw_module_slot_changed(cw_ctx *cx, const cw_value *slot) {
    for (cw_module_def *def = cx->state->loaded; def; def = def->next_loaded)
        if (def->known && slot >= def->slots && slot < def->slots + def->nslots &&
            def->known[slot - def->slots]) {
            def->known[slot - def->slots] = 0;
            cx->slots_changed++;
        }
}

cw_value cw_globals(cw_ctx *cx, cw_module *module) {
    (void)cx;
    return CW_MK_OBJ(module->dict);
}

int64_t cw_module_set(cw_ctx *cx, cw_module *m, const char *name, cw_value v) {
    if (!v.tag)
        return -1;
    cw_dict_set_str(cx, m->dict, cw_str_intern(cx, name), v);
    return 0;
}

cw_value cw_builtin_load(cw_ctx *cx, cw_str *name) {
    cw_value v = cw_dict_get_str(cx, cx->state->builtins, name);
    return v.tag ? v : cw_raise_name_error(cx, name);
}

cw_value cw_builtins_find(cw_ctx *cx, cw_module *module, cw_str *name) {
    if (!module->builtins.tag || CW_IS_EXACT(module->builtins, &cw_type_dict))
        return cw_dict_get_str(cx, module->builtins.tag ? module->builtins.p : cx->state->builtins, name);
    cw_value v = cw_object_getitem(cx, module->builtins, CW_MK_OBJ(name));
    if (!v.tag && cw_pending_is(cx, &cw_type_KeyError))
        cw_clear(cx);
    return v;
}

/* Globals of evaluated code of which a subclass of dict makes more than it holds: CW_NULL where it has none.
 */
static cw_value load_from_subclass(cw_ctx *cx, cw_module *module, cw_str *name) {
    cw_value v = cw_object_getitem(cx, CW_MK_OBJ(module->dict), CW_MK_OBJ(name));
    if (!v.tag && cw_pending_is(cx, &cw_type_KeyError))
        cw_clear(cx);
    return v;
}

cw_value cw_global_load_slow(cw_ctx *cx, cw_module *module, cw_str *name) {
    cw_value v = CW_LIKELY(CW_IS_EXACT(CW_MK_OBJ(module->dict), &cw_type_dict))
                     ? cw_dict_get_str(cx, module->dict, name)
                     : load_from_subclass(cx, module, name);
    if (!v.tag && !cx->exc)
        v = cw_builtins_find(cx, module, name);
    return v.tag || cx->exc ? v : cw_raise_name_error(cx, name);
}

cw_module *cw_module_around(cw_ctx *cx, cw_dict *globals, cw_module *caller) {
    cw_value name = cw_dict_get_str(cx, globals, &cw_name_name);
    cw_value builtins = cw_dict_get_str(cx, globals, cw_str_intern(cx, "__builtins__"));
    cw_module *m = cw_module_new(cx, name.tag && CW_IS(name, CW_TYPE_STR) ? CW_AS_STR(name)
                                                                          : cw_str_intern(cx, "builtins"));
    if (!m)
        return NULL;
    m->dict = globals;
    if (!builtins.tag)
        m->builtins = caller ? caller->builtins : CW_MK_NULL;
    else if (CW_IS_EXACT(builtins, &cw_type_module))
        m->builtins = CW_MK_OBJ(((cw_module *)builtins.p)->dict);
    else
        m->builtins = builtins;
    if (m->builtins.tag == CW_OBJ && m->builtins.p == cx->state->builtins)
        m->builtins = CW_MK_NULL;
    return m;
}

int64_t cw_global_store_name(cw_ctx *cx, cw_module *module, cw_str *name, cw_value v) {
    return cw_dict_set(cx, module->dict, CW_MK_OBJ(name), v);
}

int64_t cw_global_delete(cw_ctx *cx, cw_module *module, cw_str *name) {
    int64_t found = cw_dict_delete(cx, module->dict, CW_MK_OBJ(name));
    if (found == 0)
        cw_raise_name_error(cx, name);
    return found == 1 ? 0 : -1;
}

/* ---- module objects ---- */

static cw_module *as_module(cw_value v) {
    return v.p;
}

/* __name__ as str, or NULL when the program removed or replaced it. */
static cw_str *module_name(cw_ctx *cx, cw_module *m) {
    cw_value v = m->dict ? cw_dict_get_str(cx, m->dict, &cw_name_name) : CW_MK_NULL;
    return v.tag && CW_IS(v, CW_TYPE_STR) ? CW_AS_STR(v) : NULL;
}

static cw_value module_no_attribute(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_module *m = as_module(self);
    cw_str *own = module_name(cx, m);
    if (!own)
        cw_raise(cx, &cw_type_AttributeError, "module has no attribute '%U'", name);
    else if (m->state == CW_MODULE_RUNNING)
        cw_raise(
            cx, &cw_type_AttributeError,
            "partially initialized module '%U' has no attribute '%U' (most likely due to a circular import)",
            own, name);
    else
        cw_raise(cx, &cw_type_AttributeError, "module '%U' has no attribute '%U'", own, name);
    cw_exception_set_attr(cx, self, name);
    return CW_MK_NULL;
}

static cw_value module_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_module *m = as_module(self);
    cw_value v = m->dict ? cw_dict_get_str(cx, m->dict, name) : CW_MK_NULL;
    bool dunder = name->len > 2 && cw_str_char_at(name, 0) == '_' && cw_str_char_at(name, 1) == '_';
    bool plain = m->type == &cw_type_module && !dunder; /* the class has nothing of that name */
    if (v.tag && (plain || !cw_type_lookup(cx, m->type, name).tag))
        return v;
    if (v.tag || cw_type_lookup(cx, m->type, name).tag)
        return cw_generic_getattr(cx, self, name);
    cw_value hook = m->dict ? cw_dict_get_str(cx, m->dict, &cw_name_getattr) : CW_MK_NULL;
    if (hook.tag)
        return cw_call1(cx, hook, CW_MK_OBJ(name));
    return module_no_attribute(cx, self, name);
}

static int64_t module_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    cw_module *m = as_module(self);
    if (cw_type_lookup(cx, m->type, name).tag)
        return cw_generic_setattr(cx, self, name, v);
    if (!v.tag) {
        int64_t found = cw_dict_delete(cx, m->dict, CW_MK_OBJ(name));
        if (found == 0)
            cw_raise(cx, &cw_type_AttributeError, "'%s' object has no attribute '%U'", m->type->name, name);
        return found == 1 ? 0 : -1;
    }
    return cw_dict_set(cx, m->dict, CW_MK_OBJ(name), v);
}

static cw_value module_repr(cw_ctx *cx, cw_value self) {
    cw_module *m = as_module(self);
    cw_str *name = module_name(cx, m);
    if (!name)
        name = cw_str_intern(cx, "?");
    cw_value n = CW_MK_OBJ(name);
    cw_value file = CW_MK_NULL; /* as an attribute: __getattr__ of the module may know it */
    if (m->dict && cw_object_lookup_attr(cx, self, cw_str_intern(cx, "__file__"), &file) < 0)
        cw_clear(cx);
    if (file.tag && CW_IS(file, CW_TYPE_STR))
        return cw_str_format(cx, "<module %R from %R>", &n, &file);
    return m->state == CW_MODULE_DONE && !m->def ? cw_str_format(cx, "<module %R (built-in)>", &n)
                                                 : cw_str_format(cx, "<module %R>", &n);
}

static cw_value module_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_module *m = cw_type_alloc(cx, type);
    if (!m)
        return CW_MK_NULL;
    m->dict = cw_dict_new(cx);
    m->dict->flags |= CW_DICT_NAMESPACE;
    m->name = cw_str_intern(cx, "?");
    return CW_MK_OBJ(m);
}

static int64_t module_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    static const char *const names[] = {"name", "doc", NULL};
    cw_value a[2];
    if (cw_args_parse(cx, "module", args, nargs, kwnames, names, 1, -1, a) < 0)
        return -1;
    if (!CW_IS(a[0], CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "module() argument 'name' must be str, not %s",
                          cw_type_name(a[0]));
    cw_module *m = as_module(self);
    m->name = CW_AS_STR(a[0]);
    module_set_initial(cx, m, "__name__", a[0]);
    module_set_initial(cx, m, "__doc__", a[1].tag ? a[1] : CW_MK_NONE);
    module_set_initial(cx, m, "__package__", CW_MK_NONE);
    module_set_initial(cx, m, "__loader__", CW_MK_NONE);
    module_set_initial(cx, m, "__spec__", CW_MK_NONE);
    return 0;
}

static cw_value module_get_dict(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(as_module(self)->dict);
}

static cw_value module_get_annotations(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_str *name = &cw_name_annotations;
    cw_value v = cw_dict_get_str(cx, as_module(self)->dict, name);
    if (!v.tag) {
        v = CW_MK_OBJ(cw_dict_new(cx));
        cw_dict_set_str(cx, as_module(self)->dict, name, v);
    }
    return v;
}

static int64_t module_set_annotations(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (v.tag)
        return cw_dict_set(cx, as_module(self)->dict, CW_MK_OBJ(&cw_name_annotations), v);
    int64_t found = cw_dict_delete(cx, as_module(self)->dict, CW_MK_OBJ(&cw_name_annotations));
    return found == 0 ? cw_raise_i(cx, &cw_type_AttributeError, "__annotations__") : found < 0 ? -1 : 0;
}

static cw_value module_dir(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    cw_value dict = cw_object_getattr(cx, self, &cw_name_dict), hook;
    if (!dict.tag)
        return dict;
    if (!CW_IS(dict, CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "<module>.__dict__ is not a dictionary");
    hook = cw_dict_get_str(cx, dict.p, &cw_name_dir);
    return hook.tag ? cw_call0(cx, hook) : cw_list_from(cx, dict);
}

static const cw_getset_def module_getsets[] = {
    {"__dict__", module_get_dict, cw_set_readonly, NULL, NULL},
    {"__annotations__", module_get_annotations, module_set_annotations, NULL, NULL},
    {0},
};
static const cw_method_def module_methods[] = {{"__dir__", module_dir, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};

cw_type cw_type_module = {
    .type = &cw_type_type,
    .name = "module",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_module),
    .dict_offset = offsetof(cw_module, dict),
    .getsets = module_getsets,
    .methods = module_methods,
    .repr = module_repr,
    .getattr = module_getattr,
    .setattr = module_setattr,
    .new_ = module_new,
    .init = module_init,
};
