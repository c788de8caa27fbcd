/* bool.c: the type bool, a subclass of int whose two values are immediate. */
#include "cw.h"
#include "text.h"

static cw_value bool_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)type;
    if (cw_args_no_keywords(cx, "bool", kwnames) < 0 || cw_args_count(cx, "bool", nargs, 0, 1) < 0)
        return CW_MK_NULL;
    int64_t truth = nargs ? cw_object_truth(cx, args[0]) : 0;
    return truth < 0 ? CW_MK_NULL : CW_MK_BOOL(truth);
}

static cw_value bool_repr(cw_ctx *cx, cw_value self) {
    return CW_MK_OBJ(cw_str_intern(cx, self.i ? "True" : "False"));
}

/* &, | and ^ of two bools are bools; with any other int the result is that of int. */
#define BOOL_BITWISE(name, operator)                                                                         \
    static cw_value bool_##name(cw_ctx *cx, cw_value a, cw_value b) {                                        \
        if (a.tag == CW_BOOL && b.tag == CW_BOOL)                                                            \
            return CW_MK_BOOL(a.i operator b.i);                                                             \
        if (!cw_int_check(a) || !cw_int_check(b))                                                            \
            return CW_NOT_IMPLEMENTED;                                                                       \
        return cw_int_##name(cx, cw_int_canonical(a), cw_int_canonical(b));                                  \
    }
BOOL_BITWISE(and, &)
BOOL_BITWISE(or, |)
BOOL_BITWISE(xor, ^)

cw_type cw_type_bool = {
    .type = &cw_type_type,
    .name = "bool",
    .base = &cw_type_int,
    .flags = CW_TYPE_LONG | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_int_object),
    .doc = "bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\n"
           "The builtins True and False are the only two instances of the class bool.\n"
           "The class bool is a subclass of the class int, and cannot be subclassed.",
    .repr = bool_repr,
    .new_ = bool_new,
    .binary = {[CW_OP_AND] = bool_and, [CW_OP_OR] = bool_or, [CW_OP_XOR] = bool_xor},
};
