/* mod_importlib.c: module _importlib: what importlib needs to know of the modules of the program. */
#include "containers.h"
#include "exc.h"
#include "module.h"

/* find(name, parent): (kind, file or None, is_package) of a module that could be imported, parent being its
 * imported package or None; None: there is no such module. kind: "compiled", "builtin" or "source". */
CW_FN(importlib_find) {
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "name must be str, not %T", &args[0]);
    cw_str *name = CW_AS_STR(args[0]);
    cw_module_def *def;
    int64_t how = cw_import_known(cx, name, &def);
    cw_value parts[3] = {CW_MK_NULL, CW_MK_NONE, CW_MK_BOOL(0)};
    if (how == 1) {
        parts[0] = cw_str_new(cx, "compiled", -1);
        parts[1] = CW_MK_OBJ(def->filename);
        parts[2] = CW_MK_BOOL(def->is_package);
    } else if (how == 2) {
        parts[0] = cw_str_new(cx, "builtin", -1);
    } else {
        int64_t dot = name->len;
        while (dot > 0 && cw_str_char_at(name, dot - 1) != '.')
            dot--;
        cw_value tail = cw_str_substring(cx, name, dot, name->len);
        bool is_package = false;
        cw_value parent = args[1].tag == CW_NONE ? CW_MK_NULL : args[1];
        parts[1] = tail.tag && cx->state->eval_hook ? cw_source_path(cx, CW_AS_STR(tail), parent, &is_package)
                                                    : CW_MK_NULL;
        if (!parts[1].tag)
            return cx->exc ? CW_MK_NULL : CW_MK_NONE;
        parts[0] = cw_str_new(cx, "source", -1);
        parts[2] = CW_MK_BOOL(is_package);
    }
    return cw_tuple_build(cx, parts, 3);
}

/* rerun(module): runs the code of a compiled module again, in the module that it has; False: it is not one.
 */
CW_FN(importlib_rerun) {
    cw_module *m = args[0].tag == CW_OBJ && CW_IS_EXACT(args[0], &cw_type_module) ? args[0].p : NULL;
    if (!m || !m->def)
        return CW_MK_BOOL(0);
    cw_value f = cw_function_new(cx, m->def->code, m, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, NULL);
    return f.tag && cw_call0(cx, f).tag ? CW_MK_BOOL(1) : CW_MK_NULL;
}

static const cw_method_def importlib_functions[] = {CW_MN("find", importlib_find, 2, 2),
                                                    CW_M1("rerun", importlib_rerun), CW_M_END};
const cw_native_module cw_native__importlib = {"_importlib", importlib_functions, NULL, NULL};
