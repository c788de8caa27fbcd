/* module_tables.c: what native modules put into their namespaces by the table: numbers, exception classes. */
#include "module_tables.h"

#include "names.h"

int64_t cw_module_add_constants(cw_ctx *cx, cw_module *m, const cw_constant *table) {
    for (; table->name; table++)
        if (cw_module_set(cx, m, table->name, CW_MK_INT(table->value)) < 0)
            return -1;
    return 0;
}

cw_value cw_exception_class(cw_ctx *cx, const char *home, const char *name, cw_type *base, cw_value *root) {
    cw_value b = CW_MK_OBJ(base), bases = cw_tuple_build(cx, &b, 1);
    cw_dict *ns = cw_dict_new(cx);
    cw_dict_set_str(cx, ns, &cw_name_module, cw_str_new(cx, home, -1));
    cw_value made = cw_type_new(cx, &cw_type_type, cw_str_intern(cx, name), bases.p, ns, CW_MK_NULL, NULL, 0);
    if (root && made.tag) {
        *root = made;
        cw_gc_add_roots(root, root + 1);
    }
    return made;
}

int64_t cw_module_add_exception(cw_ctx *cx, cw_module *m, const char *home, const char *name, cw_type *base,
                                cw_value *root) {
    return cw_module_set(cx, m, name, cw_exception_class(cx, home, name, base, root));
}
