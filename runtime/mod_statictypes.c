/* mod_statictypes.c: module _statictypes: for classes in Python that stand for classes in C of CPython's.
 * Messages of the runtime name those with their module ("unsupported operand type(s) for +: 'decimal.Decimal'
 * and 'float'"). */
#include "containers.h"
#include "state.h"
#include "type.h"

/* From now on messages call the class by its module and name; its __name__ stays. */
CW_FN(statictypes_name) {
    for (int64_t i = 0; i < nargs; i++) {
        if (!CW_IS(args[i], CW_TYPE_TYPE))
            return cw_raise(cx, &cw_type_TypeError, "a class is needed, not '%T'", &args[i]);
        cw_type *t = args[i].p;
        cw_value name = cw_type_get_name(cx, t), module = cw_type_get_module(cx, t);
        cw_value full = module.tag ? cw_str_format(cx, "%S.%S", &module, &name) : module;
        int64_t n;
        char *text = full.tag ? cw_str_utf8(cx, CW_AS_STR(full), &n) : NULL;
        if (!text)
            return CW_MK_NULL;
        char *kept = cw_alloc_atomic(cx, n + 1); /* the collector sees pointers to the start only */
        memcpy(kept, text, (size_t)n + 1);
        t->name = kept;
        t->heap_name = name;
    }
    return CW_MK_NONE;
}

static const cw_method_def functions[] = {CW_MN("name", statictypes_name, 0, -1), {0}};
const cw_native_module cw_native__statictypes = {"_statictypes", functions, NULL,
                                                 "Classes in Python that stand for classes in C."};
