/* import.c: import statements over the modules that were compiled into the program and the native ones.
 * Finding: sys.modules, then the program's table, then the native modules that the program has; parents
 * first. */
#include <stdlib.h>

#include "containers.h"
#include "module.h"
#include "exc.h"

/* ---- finding and loading ---- */

/* The program's modules and, over their imports, the library's, in the order in which they are found;
 * `places` is a hash table of them. Made when it is first asked for, from tables that never change. */
static struct {
    const cw_program_def *program;
    cw_module_def **modules, **places;
    int64_t n, room; /* room: of places, a power of two, at least twice n */
} import_reach;

static cw_module_def **import_place(cw_module_def *def) {
    uint64_t at = ((uintptr_t)def >> 4) * 0x9E3779B97F4A7C15u >> 20;
    while (import_reach.places[at & (uint64_t)(import_reach.room - 1)] &&
           import_reach.places[at & (uint64_t)(import_reach.room - 1)] != def)
        at++;
    return &import_reach.places[at & (uint64_t)(import_reach.room - 1)];
}

static void import_grow_reach(void) {
    import_reach.room = import_reach.room ? 2 * import_reach.room : 128;
    free(import_reach.places);
    import_reach.places = calloc((size_t)import_reach.room, sizeof *import_reach.places);
    import_reach.modules =
        realloc(import_reach.modules, (size_t)import_reach.room / 2 * sizeof *import_reach.modules);
    if (!import_reach.places || !import_reach.modules)
        abort();
    for (int64_t i = 0; i < import_reach.n; i++)
        *import_place(import_reach.modules[i]) = import_reach.modules[i];
}

static void import_reach_module(cw_module_def *def) {
    if (2 * (import_reach.n + 1) > import_reach.room)
        import_grow_reach();
    cw_module_def **place = import_place(def);
    if (!*place)
        *place = import_reach.modules[import_reach.n++] = def;
}

static void import_find_reach(const cw_program_def *p) {
    import_reach.program = p;
    import_reach.n = 0;
    if (import_reach.places)
        memset(import_reach.places, 0, (size_t)import_reach.room * sizeof *import_reach.places);
    for (int64_t i = 0; i < p->nmodules; i++)
        import_reach_module(p->modules[i]);
    for (int64_t i = 0; i < import_reach.n; i++)
        for (cw_module_def *const *d = import_reach.modules[i]->imports; d && *d; d++)
            import_reach_module(*d);
}

/* The definition that `accept` wants among them. */
static cw_module_def *import_search(const cw_program_def *p,
                                    int64_t (*accept)(const cw_module_def *, const void *),
                                    const void *what) {
    if (p && p != import_reach.program)
        import_find_reach(p);
    for (int64_t i = 0; p && i < import_reach.n; i++)
        if (accept(import_reach.modules[i], what))
            return import_reach.modules[i];
    return NULL;
}

static int64_t import_has_name(const cw_module_def *def, const void *name) {
    return cw_str_equal(def->name, name);
}

static int64_t import_has_code(const cw_module_def *def, const void *code) {
    return def->code == code || cw_str_equal(def->filename, ((const cw_code *)code)->filename);
}

static cw_module_def *import_find_compiled(cw_ctx *cx, cw_str *name) {
    cw_module_def *def = import_search(cx->state->program, import_has_name, name);
    return def && def != cx->state->program->modules[0] ? def : NULL;
}

static const cw_native_module *import_native_among(const cw_native_module *const *list, cw_str *name) {
    for (; list && *list; list++)
        if (cw_str_equal_utf8(name, (*list)->name))
            return *list;
    return NULL;
}

static int64_t import_has_native(const cw_module_def *def, const void *name) {
    return import_native_among(def->natives, (cw_str *)name) != NULL;
}

/* A core module, or one that a module of the program may import. */
static const cw_native_module *import_find_native(cw_ctx *cx, cw_str *name) {
    const cw_native_module *core = import_native_among(cw_core_modules, name);
    cw_module_def *def = core ? NULL : import_search(cx->state->program, import_has_native, name);
    return def ? import_native_among(def->natives, name) : core;
}

static int64_t import_run(cw_ctx *cx, cw_module *m, const cw_code *code) {
    cw_func *f = cw_function_new(cx, code, m, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, NULL).p;
    cw_value result = cw_call0(cx, CW_MK_OBJ(f));
    m->state = CW_MODULE_DONE;
    return result.tag ? 0 : -1;
}

/* The next module of this name begins with no globals; the one that was there keeps, as its attributes, what
 * it had. */
static void import_forget(cw_ctx *cx, cw_module_def *def) {
    def->module->dict = cw_dict_copy(cx, def->module->dict);
    memset(def->slots, 0, (size_t)def->nslots * sizeof *def->slots);
    if (def->known)
        memset(def->known, 0, (size_t)def->nslots);
    cx->slots_changed++;
    def->module = NULL;
}

/* Runs a compiled module; in sys.modules while it runs, taken out again if it fails. */
static cw_value import_load_compiled(cw_ctx *cx, cw_module_def *def, cw_str *name) {
    if (def->failure)
        return cw_raise_syntax(cx, def->failure);
    if (def->module)
        import_forget(cx, def);
    cw_module *m = cw_module_new_compiled(cx, def);
    if (!m)
        return CW_MK_NULL;
    cw_value key = CW_MK_OBJ(name), result;
    if (cw_dict_set(cx, cx->state->modules, key, CW_MK_OBJ(m)) < 0)
        return CW_MK_NULL;
    m->state = CW_MODULE_RUNNING;
    if (import_run(cx, m, def->code) < 0) {
        cw_value pending = cw_take(cx);
        cw_dict_delete(cx, cx->state->modules, key);
        m->state = CW_MODULE_FAILED;
        cw_exception_restore(cx, pending);
        return CW_MK_NULL;
    }
    int64_t found = cw_dict_find(cx, cx->state->modules, key, &result); /* it may have replaced itself */
    return found > 0 ? result : found < 0 ? CW_MK_NULL : cw_raise_key_error(cx, key);
}

static cw_value import_load_native(cw_ctx *cx, const cw_native_module *native, cw_str *name) {
    cw_module *m = cw_module_new(cx, name);
    if (!m)
        return CW_MK_NULL;
    if (native->doc)
        cw_module_set(cx, m, "__doc__", cw_str_new(cx, native->doc, -1));
    for (const cw_method_def *def = native->functions; def && def->name; def++)
        if (cw_module_set(cx, m, def->name, cw_native_new(cx, def, CW_MK_NULL, name)) < 0)
            return CW_MK_NULL;
    if (native->exec && native->exec(cx, m) < 0)
        return CW_MK_NULL;
    m->state = CW_MODULE_DONE;
    return cw_dict_set(cx, cx->state->modules, CW_MK_OBJ(name), CW_MK_OBJ(m)) < 0 ? CW_MK_NULL : CW_MK_OBJ(m);
}

static cw_value import_not_found(cw_ctx *cx, cw_str *name, cw_str *parent) {
    cw_value names[2] = {CW_MK_OBJ(name), CW_MK_OBJ(parent)};
    if (parent)
        cw_raise(cx, &cw_type_ModuleNotFoundError, "No module named %R; %R is not a package", &names[0],
                 &names[1]);
    else
        cw_raise(cx, &cw_type_ModuleNotFoundError, "No module named %R", &names[0]);
    if (cw_pending_is(cx, &cw_type_ModuleNotFoundError))
        ((cw_exception *)cx->exc)->extra[EXC_IMPORT_NAME] = CW_MK_OBJ(name);
    return CW_MK_NULL;
}

/* Position of the last dot, or -1. */
static int64_t import_last_dot(cw_str *name) {
    for (int64_t i = name->len - 1; i >= 0; i--)
        if (cw_str_char_at(name, i) == '.')
            return i;
    return -1;
}

int64_t cw_import_known(cw_ctx *cx, cw_str *name, cw_module_def **def) {
    *def = import_find_compiled(cx, name);
    return *def ? 1 : import_find_native(cx, name) ? 2 : 0;
}

/* A module that is not part of the program. dot: of the name, -1 */
static cw_value import_other(cw_ctx *cx, cw_str *name, int64_t dot, cw_value parent) {
    cw_value tail = cw_str_substring(cx, name, dot + 1, name->len);
    cw_value m = tail.tag ? cw_import_source(cx, name, CW_AS_STR(tail), parent) : tail;
    if (m.tag || cx->exc)
        return m;
    return cx->state->import_hook ? cx->state->import_hook(cx, name) : import_not_found(cx, name, NULL);
}

cw_value cw_import_absolute(cw_ctx *cx, cw_str *name) {
    cw_value m, key = CW_MK_OBJ(name), parent = CW_MK_NULL;
    int64_t found = cw_dict_find(cx, cx->state->modules, key, &m);
    if (found < 0)
        return CW_MK_NULL;
    if (found && m.tag != CW_NONE)
        return m;
    if (found) {
        CW_STATIC_NAME(name_name, "name");
        cw_value e = cw_str_format(cx, "import of %U halted; None in sys.modules", name);
        e = e.tag ? cw_call1(cx, CW_MK_OBJ(&cw_type_ModuleNotFoundError), e) : e;
        if (e.tag && cw_object_setattr(cx, e, &name_name, key) == 0)
            cw_raise_value(cx, e, CW_MK_NULL);
        return CW_MK_NULL;
    }
    int64_t dot = import_last_dot(name);
    if (dot >= 0) {
        cw_value parent_name = cw_str_substring(cx, name, 0, dot);
        parent = parent_name.tag ? cw_import_absolute(cx, CW_AS_STR(parent_name)) : parent_name;
        if (!parent.tag)
            return parent;
        found = cw_dict_find(cx, cx->state->modules, key, &m); /* importing the parent may have done it */
        if (found)
            return found > 0 ? m : CW_MK_NULL;
        cw_value path;
        bool known = import_find_compiled(cx, name) || import_find_native(cx, name);
        int64_t is_package =
            known ? 1 : cw_object_lookup_attr(cx, parent, cw_str_intern(cx, "__path__"), &path);
        if (is_package <= 0)
            return is_package < 0 ? CW_MK_NULL : import_not_found(cx, name, CW_AS_STR(parent_name));
    }
    cw_module_def *def = import_find_compiled(cx, name);
    const cw_native_module *native = def ? NULL : import_find_native(cx, name);
    m = def      ? import_load_compiled(cx, def, name)
        : native ? import_load_native(cx, native, name)
                 : import_other(cx, name, dot, parent);
    if (m.tag && parent.tag) {
        cw_value tail = cw_str_substring(cx, name, dot + 1, name->len);
        if (!tail.tag || cw_object_setattr(cx, parent, CW_AS_STR(tail), m) < 0)
            return CW_MK_NULL;
    }
    return m;
}

cw_value cw_import(cw_ctx *cx, const char *dotted) {
    return cw_import_absolute(cx, cw_str_intern(cx, dotted));
}

cw_module *cw_module_of_code(cw_ctx *cx, const cw_code *code) {
    cw_module_def *def = import_search(cx->state->program, import_has_code, code);
    return def ? def->module : NULL;
}

/* ---- the statements ---- */

/* The package that relative imports start from, by the globals of the importer: a str, CW_NULL (perhaps with
 * an exception: the warning that it is guessed from __name__). */
static cw_value import_package(cw_ctx *cx, cw_dict *globals) {
    cw_value package = cw_dict_get_str(cx, globals, cw_str_intern(cx, "__package__"));
    if (package.tag && package.tag != CW_NONE)
        return CW_IS(package, CW_TYPE_STR) ? package
                                           : cw_raise(cx, &cw_type_TypeError, "package must be a string");
    cw_value name = cw_dict_get_str(cx, globals, &cw_name_name);
    if (!name.tag)
        return cw_raise(cx, &cw_type_KeyError, "'__name__' not in globals");
    if (!CW_IS(name, CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "__name__ must be a string");
    if (cw_warn(cx, &cw_type_ImportWarning,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__") <
        0)
        return CW_MK_NULL;
    if (cw_dict_get_str(cx, globals, cw_str_intern(cx, "__path__")).tag)
        return name;
    int64_t dot = import_last_dot(CW_AS_STR(name));
    return dot < 0 ? CW_MK_NULL : cw_str_substring(cx, CW_AS_STR(name), 0, dot);
}

/* Absolute name of a relative import. */
/* Absolute name of a relative import. */
static cw_value import_resolve(cw_ctx *cx, cw_module *importer, cw_str *name, int64_t level) {
    cw_value package = importer && importer->dict ? import_package(cx, importer->dict) : CW_MK_NULL;
    if (cx->exc)
        return CW_MK_NULL;
    if (!package.tag || CW_AS_STR(package)->len == 0)
        return cw_raise(cx, &cw_type_ImportError, "attempted relative import with no known parent package");
    cw_str *base = CW_AS_STR(package);
    for (int64_t i = 1; i < level; i++) {
        int64_t dot = import_last_dot(base);
        if (dot < 0)
            return cw_raise(cx, &cw_type_ImportError, "attempted relative import beyond top-level package");
        cw_value shorter = cw_str_substring(cx, base, 0, dot);
        if (!shorter.tag)
            return shorter;
        base = CW_AS_STR(shorter);
    }
    return name && name->len ? cw_str_format(cx, "%U.%U", base, name) : CW_MK_OBJ(base);
}

/* Submodules that `from package import name` asks for; a name that is no module is for import_from to
 * complain. */
static int64_t import_submodule(cw_ctx *cx, cw_value package, cw_str *name) {
    cw_value v, own;
    int64_t found = cw_object_lookup_attr(cx, package, name, &v);
    if (found)
        return found < 0 ? -1 : 0;
    found = cw_object_lookup_attr(cx, package, &cw_name_name, &own);
    if (found <= 0)
        return found;
    cw_value full = cw_str_format(cx, "%S.%U", &own, name);
    if (!full.tag)
        return -1;
    bool is_package;
    if (!import_find_compiled(cx, CW_AS_STR(full)) && !import_find_native(cx, CW_AS_STR(full)) &&
        !(cx->state->eval_hook && cw_source_path(cx, name, package, &is_package).tag))
        return 0;
    return cw_import_absolute(cx, CW_AS_STR(full)).tag ? 0 : -1;
}

static int64_t import_fromlist(cw_ctx *cx, cw_value package, cw_value names) {
    cw_value path;
    int64_t found = cw_object_lookup_attr(cx, package, cw_str_intern(cx, "__path__"), &path);
    if (found <= 0)
        return found;
    int64_t n = cw_sequence_fast_len(names);
    for (int64_t i = 0; i < n; i++) {
        cw_value name = cw_sequence_fast_get(names, i);
        if (!CW_IS(name, CW_TYPE_STR))
            return cw_raise_i(cx, &cw_type_TypeError, "Item in ``from list'' must be str, not %s",
                              cw_type_name(name));
        if (!cw_str_equal_utf8(CW_AS_STR(name), "*")) {
            if (import_submodule(cx, package, CW_AS_STR(name)) < 0)
                return -1;
            continue;
        }
        cw_value all;
        found = cw_object_lookup_attr(cx, package, cw_str_intern(cx, "__all__"), &all);
        if (found > 0 && (CW_IS(all, CW_TYPE_LIST) || CW_IS(all, CW_TYPE_TUPLE)))
            for (int64_t k = 0; k < cw_sequence_fast_len(all); k++) {
                cw_value one = cw_sequence_fast_get(all, k);
                if (CW_IS(one, CW_TYPE_STR) && import_submodule(cx, package, CW_AS_STR(one)) < 0)
                    return -1;
            }
    }
    return found < 0 ? -1 : 0;
}

static cw_value import_by_function(cw_ctx *cx, cw_value function, cw_module *importer, cw_str *name,
                                   cw_value fromlist, int64_t level) {
    cw_value globals = cw_globals(cx, importer);
    cw_value args[5] = {CW_MK_OBJ(name), globals, CW_MK_NONE, fromlist.tag ? fromlist : CW_MK_NONE,
                        CW_MK_INT(level)};
    return globals.tag ? cw_call(cx, function, args, 5, NULL) : globals;
}

static bool import_is_ours(cw_value function) {
    return function.tag == CW_OBJ && CW_IS_EXACT(function, &cw_type_native_function) &&
           ((cw_native_function *)function.p)->def->fn == cw_builtin_import;
}

/* Import statements call __import__ of the builtins where it is another than ours. */
cw_value cw_import_name(cw_ctx *cx, cw_module *importer, cw_str *name, cw_value fromlist, int64_t level) {
    cw_value function = cw_builtins_find(cx, importer, cw_str_intern(cx, "__import__"));
    if (!function.tag)
        return cx->exc ? function : cw_raise(cx, &cw_type_ImportError, "__import__ not found");
    if (!import_is_ours(function))
        return import_by_function(cx, function, importer, name, fromlist, level);
    return cw_import_module(cx, importer, name, fromlist, level);
}

cw_value cw_import_module(cw_ctx *cx, cw_module *importer, cw_str *name, cw_value fromlist, int64_t level) {
    if (level == 0 && name->len == 0)
        return cw_raise(cx, &cw_type_ValueError, "Empty module name");
    cw_value full = level > 0 ? import_resolve(cx, importer, name, level) : CW_MK_OBJ(name);
    cw_value m = full.tag ? cw_import_absolute(cx, CW_AS_STR(full)) : full;
    if (!m.tag)
        return m;
    if (fromlist.tag && fromlist.tag != CW_NONE && cw_sequence_fast_len(fromlist) > 0)
        return import_fromlist(cx, m, fromlist) < 0 ? CW_MK_NULL : m;
    /* import a.b.c binds a */
    int64_t dot = 0;
    while (dot < name->len && cw_str_char_at(name, dot) != '.')
        dot++;
    if (dot == name->len || level > 0)
        return m;
    cw_value top = cw_str_substring(cx, name, 0, dot);
    return top.tag ? cw_import_absolute(cx, CW_AS_STR(top)) : top;
}

cw_value cw_import_from(cw_ctx *cx, cw_value module, cw_str *name) {
    cw_value v, own, file;
    int64_t found = cw_object_lookup_attr(cx, module, name, &v);
    if (found)
        return found < 0 ? CW_MK_NULL : v;
    bool named = cw_object_lookup_attr(cx, module, &cw_name_name, &own) > 0 && CW_IS(own, CW_TYPE_STR);
    cw_clear(cx);
    if (!named) {
        own = cw_str_new(cx, "<unknown module name>", -1);
    } else {
        cw_value full = cw_str_format(cx, "%S.%U", &own, name);
        if (full.tag && cw_dict_find(cx, cx->state->modules, full, &v) > 0)
            return v;
    }
    bool located = cw_object_lookup_attr(cx, module, cw_str_intern(cx, "__file__"), &file) > 0 &&
                   CW_IS(file, CW_TYPE_STR);
    cw_clear(cx);
    bool partial =
        CW_IS_EXACT(module, &cw_type_module) && ((cw_module *)module.p)->state == CW_MODULE_RUNNING;
    cw_value wanted = CW_MK_OBJ(name), where = located ? file : cw_str_new(cx, "unknown location", -1);
    if (partial)
        cw_raise(cx, &cw_type_ImportError,
                 "cannot import name %R from partially initialized module %R (most likely due to a circular "
                 "import) "
                 "(%S)",
                 &wanted, &own, &where);
    else
        cw_raise(cx, &cw_type_ImportError, "cannot import name %R from %R (%S)", &wanted, &own, &where);
    if (cw_pending_is(cx, &cw_type_ImportError)) {
        ((cw_exception *)cx->exc)->extra[EXC_IMPORT_NAME] = own;
        ((cw_exception *)cx->exc)->extra[EXC_IMPORT_PATH] = located ? file : CW_MK_NULL;
    }
    return CW_MK_NULL;
}

cw_value cw_import_dotted_as(cw_ctx *cx, cw_module *importer, cw_str *name) {
    cw_value m = cw_import_name(cx, importer, name, CW_MK_NULL, 0);
    int64_t from = 0;
    while (from < name->len && cw_str_char_at(name, from) != '.')
        from++;
    while (m.tag && from < name->len) {
        int64_t to = ++from;
        while (to < name->len && cw_str_char_at(name, to) != '.')
            to++;
        cw_value part = cw_str_substring(cx, name, from, to);
        m = part.tag ? cw_import_from(cx, m, CW_AS_STR(part)) : part;
        from = to;
    }
    return m;
}

static int64_t import_star_names(cw_ctx *cx, cw_value module, cw_value names, bool all, cw_module *into) {
    cw_value it = cw_object_iter(cx, names), name, own;
    if (!it.tag)
        return -1;
    while ((name = cw_object_next(cx, it)).tag) {
        if (!CW_IS(name, CW_TYPE_STR)) {
            if (cw_object_lookup_attr(cx, module, &cw_name_name, &own) <= 0)
                return -1;
            return cw_raise_i(cx, &cw_type_TypeError, "%s in %S.%s must be str, not %s", all ? "Item" : "Key",
                              &own, all ? "__all__" : "__dict__", cw_type_name(name));
        }
        if (!all && CW_AS_STR(name)->len > 0 && cw_str_char_at(CW_AS_STR(name), 0) == '_')
            continue;
        cw_value v = cw_object_getattr(cx, module, CW_AS_STR(name));
        if (!v.tag || cw_global_store_name(cx, into, CW_AS_STR(name), v) < 0)
            return -1;
    }
    return cx->exc ? -1 : 0;
}

int64_t cw_import_star(cw_ctx *cx, cw_value module, cw_module *into) {
    cw_value names;
    int64_t found = cw_object_lookup_attr(cx, module, cw_str_intern(cx, "__all__"), &names);
    if (found)
        return found < 0 ? -1 : import_star_names(cx, module, names, true, into);
    found = cw_object_lookup_attr(cx, module, &cw_name_dict, &names);
    if (found <= 0)
        return found < 0 ? -1
                         : cw_raise_i(cx, &cw_type_ImportError,
                                      "from-import-* object has no __dict__ and no __all__");
    names = cw_list_from(cx, names);
    return names.tag ? import_star_names(cx, module, names, false, into) : -1;
}

/* ---- the main module ---- */

int64_t cw_module_run_main(cw_ctx *cx) {
    cw_module_def *def = cx->state->program->modules[0];
    cw_module *m = cw_module_new_compiled(cx, def);
    if (!m || cw_dict_set(cx, cx->state->modules, CW_MK_OBJ(def->name), CW_MK_OBJ(m)) < 0)
        return -1;
    if (def->package && def->package->len && !cw_import_absolute(cx, def->package).tag)
        return -1;
    return import_run(cx, m, def->code);
}
