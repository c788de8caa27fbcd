/* emit_typed_made.c: calls of data classes.
 *
 * The __init__ that dataclass() made stores its arguments, or defaults, in the first slots of the instance;
 * where a guard says so (cw_made_guard of runtime/abi.h) the typed copy does that itself. Else the class is
 * called.
 */
#include "codegen/emit_typed.h"

/* The arguments, or defaults, go to the slots in their order. */
static void store_fields(Context *c, IrStmt *s, const int32_t *sources, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (sources[i] < 0) {
            typed_print(c, s, "x = cw_made_default(cx, &guard, %d); if (CW_UNLIKELY(!x.tag)) {$F}\n", i);
            text_printf(c->t, "o->slots[%d] = x; ", i);
            continue;
        }
        text_printf(c->t, "o->slots[%d] = ", i);
        emit_ref(c, s->args[sources[i]]);
        text_puts(c->t, "; ");
    }
    text_printf(c->t, "o->nset = %d;\n", n);
}

bool typed_call_made(Context *c, IrStmt *s, ClassInfo *cls) {
    const char *names[MADE_FIELDS_MAX + 1];
    int32_t sources[MADE_FIELDS_MAX + 1];
    if (!cls || !cls->regular || cls->exception || !infer_has_made_init(cls) ||
        c->u->options->frames != FRAMES_NONE || !emit_is_value(c, s->args[0]))
        return false;
    int32_t n = infer_bind_made(c->copy, s, cls, names, sources);
    uint64_t given = 0;
    for (int32_t i = 0; i < n; i++) {
        if (infer_field_slot(cls, names[i]) != i)
            return false;
        given |= (uint64_t)(sources[i] >= 0) << i;
    }
    if (n < 0)
        return false;
    char type[32];
    typed_class_pointer(type, sizeof type, cls);
    typed_print(
        c, s,
        "{static cw_made_guard guard; cx->depth = depth; if (CW_LIKELY($o0.p == (void *)%s && $o0.tag == "
        "CW_OBJ && CW_MADE_GUARD_HOLDS(cx, &guard, %s, %d, %luul))) {\n",
        type, type, n, (unsigned long)given);
    text_printf(c->t, "cw_instance *o = cw_instance_new(cx, %s, %d);\n", type, cls->nfields);
    store_fields(c, s, sources, n);
    typed_print(c, s, "if (CW_UNLIKELY(cw_made_finish(cx, &guard, o) < 0)) {$F}\nx = CW_MK_OBJ(o); ");
    emit_typed_cast(c, s, 0, "x");
    text_puts(c->t, "} else {\n");
    emit_op(c, s);
    text_puts(c->t, "}}\n");
    return true;
}
