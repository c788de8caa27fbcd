/* builtins.c: the module builtins: its functions (from three tables), the types and the constants. Exceptions
 * are added by exc.c. */
#include "builtins.h"
#include "iterators.h"

extern cw_type cw_type_memoryview __attribute__((weak));

static const struct {
    const char *name;
    cw_type *type;
} types[] = {
    {"object", &cw_type_object},
    {"type", &cw_type_type},
    {"bool", &cw_type_bool},
    {"int", &cw_type_int},
    {"float", &cw_type_float},
    {"complex", &cw_type_complex},
    {"str", &cw_type_str},
    {"bytes", &cw_type_bytes},
    {"bytearray", &cw_type_bytearray},
    {"memoryview", &cw_type_memoryview},
    {"list", &cw_type_list},
    {"tuple", &cw_type_tuple},
    {"dict", &cw_type_dict},
    {"set", &cw_type_set},
    {"frozenset", &cw_type_frozenset},
    {"range", &cw_type_range},
    {"slice", &cw_type_slice},
    {"property", &cw_type_property},
    {"classmethod", &cw_type_classmethod},
    {"staticmethod", &cw_type_staticmethod},
    {"super", &cw_type_super},
    {"enumerate", &cw_type_enumerate},
    {"zip", &cw_type_zip},
    {"map", &cw_type_map},
    {"filter", &cw_type_filter},
    {"reversed", &cw_type_reversed},
};

static void add_functions(cw_ctx *cx, cw_module *m, const cw_method_def *defs) {
    cw_str *name = cw_str_intern(cx, "builtins");
    for (; defs->name; defs++)
        cw_module_set(cx, m, defs->name, cw_native_new(cx, defs, CW_MK_OBJ(m), name));
}

static int64_t builtins_exec(cw_ctx *cx, cw_module *m) {
    cx->state->builtins = m->dict;
    add_functions(cx, m, cw_builtins_objects);
    add_functions(cx, m, cw_builtins_numbers);
    add_functions(cx, m, cw_builtins_program);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].type)
            cw_module_set(cx, m, types[i].name, CW_MK_OBJ(types[i].type));
    cw_module_set(cx, m, "None", CW_MK_NONE);
    cw_module_set(cx, m, "True", CW_MK_BOOL(1));
    cw_module_set(cx, m, "False", CW_MK_BOOL(0));
    cw_module_set(cx, m, "Ellipsis", CW_MK_OBJ(&cw_ellipsis));
    cw_module_set(cx, m, "NotImplemented", CW_MK_NOTIMPLEMENTED);
    cw_module_set(cx, m, "__debug__", CW_MK_BOOL(1));
    return cw_builtins_add_site(cx, m);
}

const cw_native_module cw_native_builtins = {
    "builtins", NULL, builtins_exec,
    "Built-in functions, exceptions, and other objects.\n\nNoteworthy: None is the `nil' object; Ellipsis "
    "represents "
    "`...' in slices."};
